package vn.tiendo.task.turn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes who had steps, and for how long, at the moment when somebody else gets them. */
@Component
public class Stints {

    private static final String END = """
            insert into task_stint (task_id, person_id, from_at, to_at)
            select h.id, h.assignee_id, h.from_at, :now
            from (
              select t.id, t.assignee_id,
                     coalesce((select max(s.to_at) from task_stint s where s.task_id = t.id), t.claimed_at, t.opened_at) as from_at
              from task t
              where t.id in (:ids) and t.state = 'OPEN' and t.assignee_id is not null and t.assignee_id <> :next
            ) h
            where h.from_at < :now
            """;

    private final JdbcClient jdbc;

    Stints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Call it before the steps are given to the next one; what was nobody's, or is his already, needs no note. */
    public void end(Collection<String> taskIds, UUID next, Instant now) {
        if (!taskIds.isEmpty()) {
            jdbc.sql(END)
                    .param("ids", taskIds)
                    .param("next", next)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
