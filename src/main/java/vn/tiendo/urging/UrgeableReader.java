package vn.tiendo.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads under some directives what can be urged now, apart from what can not. */
@Component
class UrgeableReader {

    /** Of some directives, and of some units only unless these are none. */
    private static final String CHOSEN =
            " where (s.legal_end <= :now or s.level >= 1) and s.directive_id in (:directives)"
                    + " and (:every = true or s.unit_id in (:only))";

    private static final String URGEABLE =
            "(s.may_urge = 1 or s.office_unit_id in (:headed) or s.issuing_unit_id in (:headed))"
                    + " and z.subject_id is null and s.urged_today = 0";

    private final UrgingReader reader;

    UrgeableReader(UrgingReader reader) {
        this.reader = reader;
    }

    /**
     * Where something is looked for that can be urged.
     *
     * @param units whose work the person may read
     * @param only of these units only; of all if there are none
     * @param headed units whose head the person is
     */
    record Search(UUID me, Set<UUID> units, Set<UUID> directives, Set<UUID> only, Set<UUID> headed) {}

    /** What can be urged now before what can not, the longest overdue first. */
    List<UrgingReader.Row> urgeable(Search search, Instant now, LocalDate today, int limit) {
        return ask(
                        search,
                        UrgingReader.ROWS + CHOSEN + " order by case when " + URGEABLE
                                + " then 0 else 1 end, s.legal_end, s.level desc, s.short_name, s.unit_id, s.code, s.kind,"
                                + " s.subject_id limit :limit",
                        now,
                        today)
                .param("limit", limit)
                .query(UrgingReader::row)
                .list();
    }

    /** Where the same is, and how much of it can be urged now. */
    List<UrgeableLines.Place> places(Search search, Instant now, LocalDate today) {
        return ask(
                        search,
                        "select s.directive_id, s.unit_id, sum(case when " + URGEABLE
                                + " then 1 else 0 end) as urgeable"
                                + " from (" + UrgingReader.SEEN
                                + ") s left join reminder_pause_v z on z.subject_id = s.subject_id"
                                + " and z.due_version = s.due_version" + CHOSEN
                                + " group by s.directive_id, s.unit_id",
                        now,
                        today)
                .query((row, n) -> new UrgeableLines.Place(
                        row.getObject("directive_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getInt("urgeable")))
                .list();
    }

    private JdbcClient.StatementSpec ask(Search search, String sql, Instant now, LocalDate today) {
        return reader.ask(sql, search.me(), search.units(), null, now, today)
                .param("directives", search.directives())
                .param("every", search.only().isEmpty())
                .param("only", search.only().isEmpty() ? search.directives() : search.only())
                .param("headed", search.headed().isEmpty() ? Set.of(search.me()) : search.headed());
    }
}
