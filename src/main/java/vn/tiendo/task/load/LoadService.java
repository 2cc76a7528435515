package vn.tiendo.task.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many open steps people have in hand, for whoever is about to give them another one (UX-18). */
@Service
@PreAuthorize("hasRole('USER')")
public class LoadService {

    private final JdbcClient jdbc;

    LoadService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person; who has none has no entry. One statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> held(Collection<UUID> people) {
        Map<UUID, Integer> held = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select assignee_id, count(*) from task"
                            + " where state = 'OPEN' and assignee_id in (:people) group by assignee_id")
                    .param("people", Set.copyOf(people))
                    .query(row -> {
                        held.put(row.getObject(1, UUID.class), row.getInt(2));
                    });
        }
        return held;
    }
}
