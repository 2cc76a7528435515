package vn.tiendo.board.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which number and day the notice of duties has that goes out with a decision. */
@Component
class BoardNotices {

    /** Number and symbol, and the day. */
    record Given(String reference, LocalDate dated) {}

    private final JdbcClient jdbc;

    BoardNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID act, Given given) {
        jdbc.sql("insert into board_notice (act_id, reference, dated) values (:act, :reference, :dated)")
                .param("act", act)
                .param("reference", given.reference())
                .param("dated", given.dated())
                .update();
    }

    Optional<Given> of(UUID act) {
        return jdbc.sql("select reference, dated from board_notice where act_id = :act")
                .param("act", act)
                .query((row, n) -> new Given(row.getString("reference"), row.getObject("dated", LocalDate.class)))
                .optional();
    }
}
