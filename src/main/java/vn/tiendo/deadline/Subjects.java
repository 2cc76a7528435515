package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;

/**
 * What is open and has a deadline, under a directive, and is not let rest; also the steps that belong to none, which are
 * asked for by {@link #OWN} in place of a directive.
 */
@Component
class Subjects {

    /** Stands for no directive: steps that a unit looks after by itself share one watch and one record. */
    static final UUID OWN = new UUID(0, 0);

    private static final String DIRECTED = """
            from deadline_subject_v s
            left join (select r.subject_id, r.due_version, max(r.level) as level from reminder r
                where r.directive_id = :directive%s group by r.subject_id, r.due_version) r
              on r.subject_id = s.subject_id and r.due_version = s.due_version
            where s.directive_id = :directive
              and not exists (select 1 from reminder_pause p
                where p.subject_id = s.subject_id and p.due_version = s.due_version)
            """;

    /** The same without a directive: what was said of those that are still open alone is looked up. */
    private static final String OF_UNITS = """
            from (select o.*, (select max(r.level) from reminder r
                    where r.subject_id = o.subject_id and r.due_version = o.due_version) as level
                  from deadline_own_v o where o.directive_id = :directive) s
            where not exists (select 1 from reminder_pause p
                where p.subject_id = s.subject_id and p.due_version = s.due_version)
            """;

    private static final String ROW = "select s.subject_id, s.subject_kind, s.kind, s.state, s.due_version, s.begun_at,"
            + " s.unit_id, s.about_id, s.person_id, s.candidate, coalesce(%s.level, 0) as level ";

    /** Steps that bring the unit's report about, as in {@code deadline_subject_v}. */
    private static final Set<String> UNIT_REPORT = Set.of("prepare-report", "sign-report", "number-report");

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The distinct cases: some tens, however many subjects there are. Each stands at every level that anything under the
     * directive was taken to: to look up who is where is for those alone that have come to something.
     */
    List<Subject.Case> cases(UUID directiveId) {
        Set<Integer> levels =
                new HashSet<>(jdbc.sql("select distinct level from reminder where directive_id = :directive")
                        .param("directive", directiveId)
                        .query(Integer.class)
                        .set());
        levels.add(0);
        return jdbc
                .sql("select distinct s.kind, s.state, s.due_version from " + view(directiveId) + " s"
                        + " where s.directive_id = :directive")
                .param("directive", directiveId)
                .query((row, n) ->
                        new Subject.Case(row.getString("kind"), row.getString("state"), instant(row, "due_version"), 0))
                .list()
                .stream()
                .flatMap(matter -> levels.stream().map(matter::at))
                .toList();
    }

    List<Subject> all(UUID directiveId) {
        return jdbc.sql(rows(directiveId, ""))
                .param("directive", directiveId)
                .query((row, n) -> subject(row))
                .list();
    }

    /** Some of them: no more of the directive is read than the places where these are, however large it is. */
    List<Subject> some(UUID directiveId, Collection<HandReminderService.Chosen> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(rows(directiveId, " and r.subject_id in (:subjects)")
                        + " and s.about_id in (:abouts) and s.subject_id in (:subjects)")
                .param("directive", directiveId)
                .param(
                        "abouts",
                        chosen.stream().map(HandReminderService.Chosen::aboutId).collect(Collectors.toSet()))
                .param(
                        "subjects",
                        chosen.stream()
                                .map(HandReminderService.Chosen::subjectId)
                                .collect(Collectors.toSet()))
                .query((row, n) -> subject(row))
                .list();
    }

    private static String view(UUID directiveId) {
        return directiveId.equals(OWN) ? "deadline_own_v" : "deadline_subject_v";
    }

    private static String rows(UUID directiveId, String onlyReminders) {
        return directiveId.equals(OWN)
                ? ROW.formatted("s") + OF_UNITS
                : ROW.formatted("r") + DIRECTED.formatted(onlyReminders);
    }

    /** The subjects of some cases. */
    List<Subject> of(UUID directiveId, Collection<Subject.Case> cases) {
        Set<Subject.Case> wanted = Set.copyOf(cases);
        if (directiveId.equals(OWN)) { // due by the hour: as many deadlines as steps
            return all(OWN).stream()
                    .filter(subject -> wanted.contains(subject.matter()))
                    .toList();
        }
        return jdbc
                .sql(rows(directiveId, " and r.due_version in (:dues)")
                        + " and s.due_version in (:dues) and s.kind in (:kinds)")
                .param("directive", directiveId)
                .param(
                        "dues",
                        wanted.stream().map(each -> Watches.at(each.due())).collect(Collectors.toSet()))
                .param("kinds", wanted.stream().map(Subject.Case::kind).collect(Collectors.toSet()))
                .query((row, n) -> subject(row))
                .list()
                .stream()
                .filter(subject -> wanted.contains(subject.matter()))
                .toList();
    }

    /** The subject through which a step is urged: itself, the assignment that it carries, or the unit's report. */
    List<Subject> behind(UUID directiveId, String taskId, String step, UUID about) {
        return jdbc.sql(rows(directiveId, "")
                        + " and (s.subject_id = :task or s.subject_id = :about or (:report = true"
                        + " and s.about_id = :aboutId and s.work_kind = 'REPORT'))")
                .param("directive", directiveId)
                .param("task", taskId)
                .param("about", about.toString())
                .param("report", UNIT_REPORT.contains(step))
                .param("aboutId", about)
                .query((row, n) -> subject(row))
                .list();
    }

    /** A step that belongs to no directive, by its id. */
    List<Subject> own(String taskId) {
        return jdbc.sql(rows(OWN, "") + " and s.subject_id = :task")
                .param("directive", OWN)
                .param("task", taskId)
                .query((row, n) -> subject(row))
                .list();
    }

    /** What some open steps that belong to no directive are about, in words. */
    Map<String, String> words(Collection<String> taskIds) {
        return jdbc
                .sql("select o.subject_id, o.words from deadline_own_v o where o.subject_id in (:tasks)")
                .param("tasks", taskIds)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Who has what part in the directive; for readers who may see one of its steps, though perhaps not all of it. Nobody has
     * a part in no directive: such a step is the affair of its unit alone.
     */
    DirectiveFacts.People people(UUID directiveId) {
        if (directiveId.equals(OWN)) {
            return new DirectiveFacts.People(OWN, OWN, OWN, OWN, null, null, null, null);
        }
        return jdbc.sql("select * from directive_due_v where id = :directive")
                .param("directive", directiveId)
                .query((row, n) -> new DirectiveFacts.People(
                        row.getObject("issuing_unit_id", UUID.class),
                        row.getObject("office_unit_id", UUID.class),
                        row.getObject("drafting_unit_id", UUID.class),
                        row.getObject("drafter_id", UUID.class),
                        row.getObject("follower_id", UUID.class),
                        row.getObject("receiving_unit_id", UUID.class),
                        row.getObject("onward_unit_id", UUID.class),
                        row.getObject("signer_id", UUID.class)))
                .single();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("subject_id"),
                Subject.Type.valueOf(row.getString("subject_kind")),
                matter(row),
                instant(row, "begun_at"),
                row.getObject("unit_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("candidate"));
    }

    private static Subject.Case matter(ResultSet row) throws SQLException {
        return new Subject.Case(
                row.getString("kind"), row.getString("state"), instant(row, "due_version"), row.getInt("level"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
