package vn.tiendo.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.execution.standing.Ends;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;

/** Reads the directives that run and counts what they expect; each answer is one statement, whatever their number. */
@Component
class CockpitReader {

    /**
     * Who asks, and when.
     *
     * @param units whose work the person sees today; without any nothing is seen
     */
    record Reader(UUID me, Set<UUID> units, Instant now) {

        LocalDate today() {
            return LocalDate.ofInstant(now, OfficeTime.ZONE);
        }
    }

    /** The same side that the leader's page is open to. */
    static final String SEEN = """
            from directive_running_v d join directive_search_v w on w.id = d.id
            where (d.issuing_unit_id in (:units) or d.office_unit_id in (:units) or d.drafting_unit_id in (:units)
                or d.receiving_unit_id in (:units)
                or (:me in (d.drafter_id, d.follower_id, d.signer_id) and exists (select 1 from post_v p
                  where p.person_id = :me and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))))
            """;

    private static final String ASKED = SEEN + """
              and (:state = '' or d.state = :state)
              and (:anyDrafter = true or d.drafting_unit_id = :drafter)
              and (:followed = false or d.follower_id = :me)
              and (:anyDue = true or (:endless = true and d.due_legal_end is null)
                or (:endless = false and d.due_legal_end > :after and d.due_legal_end <= :until))
              and w.search_words like :w0 escape '!' and w.search_words like :w1 escape '!'
              and w.search_words like :w2 escape '!' and w.search_words like :w3 escape '!'
            """;

    /**
     * What is overdue depends on the moment: of a unit of which everything ends on one side of it that is known from the first
     * and the last end; what units that stand between have overdue is read before, see {@link #between}.
     */
    private static final String COUNTED = """
            select c.*, c.expected - c.on_time - c.late - c.awaiting - c.overdue as pending,
                   case when c.on_time + c.late + c.awaiting + c.overdue = 0 then 101
                     else (c.on_time + c.awaiting_in_time) * 100.0 / (c.on_time + c.late + c.awaiting + c.overdue)
                   end as rate
            from (
              select q.id, coalesce(sum(p.expected), 0) as expected, coalesce(sum(p.on_time), 0) as on_time,
                     coalesce(sum(p.late), 0) as late, coalesce(sum(p.awaiting), 0) as awaiting,
                     coalesce(sum(p.awaiting_in_time), 0) as awaiting_in_time,
                     coalesce(sum(case when p.last_end <= :now then p.unsent_dated else 0 end), 0) + %s as overdue
              from (select d.id %s) q
              left join directive_unit_progress_v p on p.directive_id = q.id
              group by q.id
            ) c
            """;

    private static final String BETWEEN = """
            select p.directive_id, p.ends, count(*) as units
            from directive_unit_progress_v p
            where p.first_end <= :now and p.last_end > :now and p.directive_id in (select d.id %s)
            group by p.directive_id, p.ends
            """.formatted(ASKED);

    private static final String PAGE = """
            select d.*, n.on_time, n.late, n.awaiting, n.awaiting_in_time, n.pending, n.overdue
            from (%s) n join directive_running_v d on d.id = n.id
            order by %s, d.due_legal_end nulls last, d.created_at, d.id limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    CockpitReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The offices that drafted what the person may see. */
    Set<UUID> offices(Reader reader) {
        return reader.units().isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct d.drafting_unit_id " + SEEN)
                        .param("me", reader.me())
                        .param("units", reader.units())
                        .param("today", reader.today())
                        .query(UUID.class)
                        .set();
    }

    int count(Reader reader, CockpitFilter filter) {
        return ask("select count(*) " + ASKED, reader, filter)
                .query(Integer.class)
                .single();
    }

    /** Two statements. @param waiting steps that wait for the person, by directive */
    List<TrackedDirective> page(
            Reader reader,
            CockpitFilter filter,
            CockpitOrder order,
            int offset,
            int limit,
            Map<UUID, Integer> waiting) {
        List<Map.Entry<UUID, Integer>> between =
                List.copyOf(between(reader, filter).entrySet());
        String counted = COUNTED.formatted(choice(between.size()), ASKED);
        JdbcClient.StatementSpec asked = ask(PAGE.formatted(counted, order.sql()), reader, filter);
        for (int n = 0; n < between.size(); n++) {
            asked = asked.param("between" + n, between.get(n).getKey())
                    .param("overdue" + n, between.get(n).getValue());
        }
        return asked.param("now", reader.now().atOffset(ZoneOffset.UTC))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> directive(row, waiting))
                .list();
    }

    /** What is overdue at units that have something overdue and something in time, by directive; units that are alike are read once. */
    private Map<UUID, Integer> between(Reader reader, CockpitFilter filter) {
        Map<UUID, Integer> overdue = new HashMap<>();
        ask(BETWEEN, reader, filter)
                .param("now", reader.now().atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> {
                    overdue.merge(
                            row.getObject("directive_id", UUID.class),
                            Ends.read(row.getString("ends")).overdue(reader.now()) * row.getInt("units"),
                            Integer::sum);
                });
        return overdue;
    }

    private static String choice(int directives) {
        return directives == 0
                ? "0"
                : IntStream.range(0, directives)
                        .mapToObj(n -> "when :between" + n + " then cast(:overdue" + n + " as integer)")
                        .collect(Collectors.joining(" ", "case q.id ", " else 0 end"));
    }

    private JdbcClient.StatementSpec ask(String sql, Reader reader, CockpitFilter filter) {
        DueWindow due = filter.due() == null ? DueWindow.NONE : filter.due();
        SearchQuery words = SearchQuery.of(filter.words());
        return jdbc.sql(sql)
                .param("me", reader.me())
                .param("units", reader.units())
                .param("today", reader.today())
                .param("state", state(filter.collecting()))
                .param("anyDrafter", filter.draftingUnit() == null)
                .param("drafter", filter.draftingUnit() == null ? reader.me() : filter.draftingUnit())
                .param("followed", filter.followed())
                .param("anyDue", filter.due() == null)
                .param("endless", due == DueWindow.NONE)
                .param("after", due.after(reader.now()).atOffset(ZoneOffset.UTC))
                .param("until", due.until(reader.now()).atOffset(ZoneOffset.UTC))
                .param("w0", words.pattern(0))
                .param("w1", words.pattern(1))
                .param("w2", words.pattern(2))
                .param("w3", words.pattern(3));
    }

    private static String state(@Nullable Boolean collecting) {
        if (collecting == null) {
            return "";
        }
        return collecting ? "CONSOLIDATING" : "IN_FORCE";
    }

    private static TrackedDirective directive(ResultSet row, Map<UUID, Integer> waiting) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant issued = Objects.requireNonNullElse(
                Columns.moment(row, "issued_at"), Objects.requireNonNull(Columns.moment(row, "created_at")));
        return new TrackedDirective(
                id,
                DirectiveKind.reference(
                        row.getString("kind"),
                        row.getObject("number", Integer.class),
                        row.getString("symbol"),
                        row.getString("origin_number")),
                row.getString("subject"),
                LocalDate.ofInstant(issued, OfficeTime.ZONE),
                Columns.due(row),
                row.getString("state").equals("CONSOLIDATING"),
                new Counts(
                        row.getInt("on_time"),
                        row.getInt("late"),
                        row.getInt("awaiting"),
                        row.getInt("awaiting_in_time"),
                        row.getInt("pending"),
                        row.getInt("overdue")),
                waiting.getOrDefault(id, 0));
    }
}
