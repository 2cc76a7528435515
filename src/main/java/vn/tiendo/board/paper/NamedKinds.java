package vn.tiendo.board.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;

/** As what a decision reads on paper: one that replaces another does what that one was meant to do. */
@Component
class NamedKinds {

    private record Act(BoardKind kind, @Nullable UUID replaces) {}

    private final JdbcClient jdbc;

    NamedKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BoardKind of(BoardFacts board) {
        Act act = new Act(board.kind(), board.replacesId());
        while (act.kind() == BoardKind.REPLACE && act.replaces() != null) {
            act = read(act.replaces());
        }
        return act.kind() == BoardKind.REPLACE ? BoardKind.ESTABLISH : act.kind();
    }

    private Act read(UUID id) {
        return jdbc.sql("select kind, replaces_id from board_act where id = :id")
                .param("id", id)
                .query((row, n) ->
                        new Act(BoardKind.valueOf(row.getString("kind")), row.getObject("replaces_id", UUID.class)))
                .single();
    }
}
