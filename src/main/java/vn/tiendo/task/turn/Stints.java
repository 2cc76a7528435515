package vn.tiendo.task.turn;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
              where t.id in (:ids) and t.state = 'OPEN' and t.assignee_id <> :next
                and (:anybody = true or t.assignee_id = :holder)
            ) h
            where h.from_at < :now
            """;

    private final JdbcClient jdbc;

    Stints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Call it before a step is given to the next one; what was nobody's, or is his already, needs no note. */
    public void end(String taskId, UUID next, Instant now) {
        note(Set.of(taskId), null, next, now);
    }

    /** The same for many: of those that are this person's. */
    public void end(Collection<String> taskIds, UUID holder, UUID next, Instant now) {
        if (!taskIds.isEmpty()) {
            note(taskIds, holder, next, now);
        }
    }

    private void note(Collection<String> taskIds, @Nullable UUID holder, UUID next, Instant now) {
        jdbc.sql(END)
                .param("ids", taskIds)
                .param("anybody", holder == null)
                .param("holder", holder == null ? next : holder)
                .param("next", next)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
