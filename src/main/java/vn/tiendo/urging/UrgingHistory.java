package vn.tiendo.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;

/** Reads what was said under a directive, newest first: gathered for the screen, person by person for the proof. */
@Component
class UrgingHistory {

    /** What was said together. */
    private record Together(Instant at, UUID unitId, String kind, String milestone) {

        static Together of(ResultSet row) throws SQLException {
            return new Together(
                    instant(row, "created_at"),
                    row.getObject("unit_id", UUID.class),
                    row.getString("kind"),
                    row.getString("milestone"));
        }
    }

    private record Line(Together together, UrgingAct act) {}

    private static final String OF = " where r.directive_id = :directive and (:all = true or r.unit_id in (:units))"
            + " and (:everything = true or r.subject_id = :subject)";

    /** What the office noted of its letter is the office's own. */
    private static final String NOTE =
            "case when r.letter_number is null or :all = true then r.note else '' end as note";

    private static final String ACTS = """
            select r.created_at, r.unit_id, u.short_name, r.kind, r.milestone, r.working_days, r.level, r.content,
                   r.channels, r.rule_id, p.name as sender, """ + NOTE + """
                   , r.letter_number, r.letter_issued_on, count(*) as subjects
            from urging_act_v r join unit_v u on u.id = r.unit_id left join person_v p on p.id = r.sender_id
            """ + OF + """
             group by r.created_at, r.unit_id, u.short_name, r.kind, r.milestone, r.working_days, r.level, r.content,
                   r.channels, r.rule_id, p.name, r.note, r.letter_number, r.letter_issued_on
             order by r.created_at desc, r.level desc, u.short_name, r.unit_id, r.kind, r.milestone, r.content, r.rule_id
             offset :offset rows fetch next :limit rows only
            """;

    private static final String TOLD = """
            select distinct r.created_at, r.unit_id, r.kind, r.milestone, x.person_id, p.name, x.role_code
            from urging_act_v r join urging_told_v x on x.act_id = r.id join person_v p on p.id = x.person_id
            """ + OF + """
             and r.created_at between :from and :until
             order by x.role_code, p.name, x.person_id
            """;

    private static final String RECORDS = """
            select r.created_at, u.short_name, r.kind, r.subject_id, r.milestone, r.working_days, r.due_version,
                   r.level, r.content, r.channels, r.rule_id, r.covered, s.name as sender, """ + NOTE + """
                   , r.letter_number, r.letter_issued_on, p.name as person, x.role_code
            from urging_act_v r join unit_v u on u.id = r.unit_id
            left join person_v s on s.id = r.sender_id
            left join urging_told_v x on x.act_id = r.id
            left join person_v p on p.id = x.person_id
            """ + OF + """
             order by r.created_at desc, u.short_name, r.unit_id, r.kind, r.subject_id, r.id, x.role_code, p.name
            """;

    private static final String TITLES = "select a.subject_id, o.code, o.title from obligation_v o"
            + " join assignment_words_v a on a.obligation_id = o.id where o.directive_id = :directive"
            + " and a.directive_id = :directive";

    private final JdbcClient jdbc;

    UrgingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two statements.
     *
     * @param units of these only, unless all are asked for
     * @param subject of this one only; null for all
     */
    List<UrgingAct> acts(
            UUID directive, boolean all, Set<UUID> units, @Nullable String subject, int offset, int limit) {
        List<Line> lines = ask(ACTS, directive, all, units, subject)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new Line(Together.of(row), act(row)))
                .list();
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Together, List<UrgePreview.Told>> told = ask(TOLD, directive, all, units, subject)
                .param("from", lines.getLast().together().at().atOffset(ZoneOffset.UTC))
                .param("until", lines.getFirst().together().at().atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(
                        Together.of(row),
                        new UrgePreview.Told(
                                row.getObject("person_id", UUID.class),
                                row.getString("name"),
                                Receiver.valueOf(row.getString("role_code")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return lines.stream()
                .map(line -> told(line.act(), told.getOrDefault(line.together(), List.of())))
                .toList();
    }

    /** Every row, one by one; two statements. */
    void records(UUID directive, boolean all, Set<UUID> units, Consumer<UrgingRecord> each) {
        Map<String, String> titles = jdbc
                .sql(TITLES)
                .param("directive", directive)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2) + ". " + row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ask(RECORDS, directive, all, units, null)
                .query((ResultSet row) ->
                        each.accept(proof(row, titles.getOrDefault(row.getString("subject_id"), ""))));
    }

    private JdbcClient.StatementSpec ask(
            String sql, UUID directive, boolean all, Set<UUID> units, @Nullable String subject) {
        return jdbc.sql(sql)
                .param("directive", directive)
                .param("all", all)
                .param("everything", subject == null)
                .param("subject", subject == null ? "" : subject)
                .param("units", units.isEmpty() ? Set.of(directive) : units);
    }

    private static UrgingAct act(ResultSet row) throws SQLException {
        return new UrgingAct(
                instant(row, "created_at"),
                row.getString("short_name"),
                row.getString("kind"),
                row.getString("milestone"),
                row.getInt("working_days"),
                row.getInt("level"),
                row.getString("content"),
                channels(row),
                row.getString("sender"),
                Objects.requireNonNullElse(row.getString("note"), ""),
                letter(row),
                row.getInt("subjects"),
                List.of());
    }

    private static UrgingAct told(UrgingAct act, List<UrgePreview.Told> told) {
        return new UrgingAct(
                act.at(),
                act.unit(),
                act.kind(),
                act.milestone(),
                act.workingDays(),
                act.level(),
                act.content(),
                act.channels(),
                act.sender(),
                act.words(),
                act.letter(),
                act.subjects(),
                told);
    }

    private static UrgingRecord proof(ResultSet row, String title) throws SQLException {
        String role = row.getString("role_code");
        return new UrgingRecord(
                instant(row, "created_at"),
                row.getString("short_name"),
                row.getString("kind"),
                title,
                row.getString("milestone"),
                row.getInt("working_days"),
                instant(row, "due_version"),
                row.getInt("level"),
                row.getString("content"),
                channels(row),
                row.getString("rule_id"),
                row.getString("covered"),
                row.getString("sender"),
                Objects.requireNonNullElse(row.getString("note"), ""),
                letter(row),
                row.getString("person"),
                role == null ? null : Receiver.valueOf(role));
    }

    private static @Nullable UrgingLetter letter(ResultSet row) throws SQLException {
        return UrgingReader.letter(row, "letter_number", "letter_issued_on");
    }

    private static List<Channel> channels(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("channels").split(","))
                .map(Channel::valueOf)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
