package vn.tiendo.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Columns;
import vn.tiendo.shared.Deadline;

/** Finds the open steps that nobody can do, with one statement whatever the number of units. */
@Component
class AlarmReader {

    /** A step without anybody, and who may mend it. */
    record Row(
            String taskId,
            String step,
            UUID rootId,
            String reference,
            String subject,
            UUID unitId,
            String unit,
            String unitCode,
            UUID servingUnitId,
            @Nullable Role role,
            Alarm.Reason reason,
            @Nullable UUID holderId,
            String holder,
            @Nullable UUID overseerId,
            boolean headed,
            @Nullable Deadline due) {}

    /** Somebody who is there and has a role in a unit. */
    record Candidate(UUID unitId, Role role, UUID personId, String name, int load) {}

    private static final String NOW = "valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)";

    /** Whoever can act today: the account is in use, and he is there or somebody who is there stands in. */
    private static final String THERE = "there as (select a.person_id from active_person_v a where not exists ("
            + "select 1 from absence_v x where x.person_id = a.person_id and x.from_day <= :today and x.to_day >= :today"
            + " and not exists (select 1 from active_person_v s where s.person_id = x.substitute_id and not exists ("
            + "select 1 from absence_v y where y.person_id = s.person_id and y.from_day <= :today"
            + " and y.to_day >= :today))))";

    private static final String ROLES = "roles as (select m.person_id, cast(m.unit_id as varchar(64)) || ':' ||"
            + " m.role_code as candidate from held_role_v m where m." + NOW + "), present as (select r.candidate"
            + " from roles r join there h on h.person_id = r.person_id), members as (select m.person_id, m.unit_id,"
            + " cast(m.unit_id as varchar(64)) as unit from membership_v m where m." + NOW + ")";

    /** Belonging to the unit is enough for staff work; a clerk, a leader needs the role; who follows a directive may be of another unit of its authority. */
    private static final String KNOWN =
            "case when t.role_code in ('CLERK', 'HEAD') then (t.assignee_id, t.candidate) in"
                    + " (select r.person_id, r.candidate from roles r) else (t.assignee_id, t.unit_id) in (select m.person_id,"
                    + " m.unit_id from members m) or (t.assignee_id, coalesce(substring(t.candidate, 1, 36), '')) in"
                    + " (select m.person_id, m.unit from members m) or exists (select 1 from directive_search_v d"
                    + " join members m on m.person_id = d.follower_id and m.unit_id in (d.office_unit_id, d.drafting_unit_id,"
                    + " d.issuing_unit_id) where d.id = t.root_id and d.follower_id = t.assignee_id) end";

    /** Sets that are made once are asked for each step: with correlated questions the cost would grow with units times steps. */
    private static final String REASON = "case when t.assignee_id is not null then case"
            + " when t.assignee_id not in (select a.person_id from active_person_v a) then 'CLOSED'"
            + " when not (" + KNOWN + ") then 'MOVED'"
            + " when t.assignee_id not in (select h.person_id from there h) then 'AWAY' end"
            + " when coalesce(t.candidate, '') not in (select r.candidate from roles r) then 'NOBODY'"
            + " when t.candidate not in (select p.candidate from present p) then 'ALL_AWAY' end";

    private static final String HEADED =
            " cast(w.unit_id as varchar(64)) || ':HEAD' in (select p.candidate from present p) ";

    private static final String ALL = "with " + THERE + ", " + ROLES + " select w.*, u.short_name, u.code, n.name,"
            + HEADED + " as headed from (select t.*, " + REASON + " as reason from task_hands_v t) w"
            + " join unit_v u on u.id = w.unit_id left join person_v n on n.id = w.assignee_id"
            + " where w.reason is not null";

    private static final String ORDER = " order by w.due_legal_end nulls last, w.id limit :limit";

    private static final String MINE =
            " and (w.unit_id in (:units) or substring(w.candidate, 1, 36) in (:servings)" + " or w.overseer_id = :me)";

    private static final String UNHEADED = " and (w.reason in ('NOBODY', 'ALL_AWAY') or not" + HEADED + ")";

    private static final String CANDIDATES = "with " + THERE + " select m.unit_id, m.role_code, m.person_id, p.name,"
            + " (select count(*) from task_open_v o where o.assignee_id = m.person_id) as load from held_role_v m"
            + " join there h on h.person_id = m.person_id join person_v p on p.id = m.person_id"
            + " where m.unit_id in (:units) and m." + NOW
            + " and not exists (select 1 from absence_v x where x.person_id = m.person_id and x.from_day <= :today"
            + " and x.to_day >= :today) order by load, p.name, m.person_id";

    private static final int KEY = 36;

    private final JdbcClient jdbc;

    AlarmReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day stands in the statement: H2 keeps what a common table gave, and does not see that only the day is another. */
    private static String on(LocalDate day, String sql) {
        return sql.replace(":today", "date '" + day + "'");
    }

    /** Of units that the person heads, and of directives that he follows. */
    List<Row> of(UUID me, Set<UUID> headed, LocalDate today, int limit) {
        return jdbc.sql(on(today, ALL + MINE + ORDER))
                .param("units", headed.isEmpty() ? Set.of(me) : headed)
                .param(
                        "servings",
                        headed.isEmpty()
                                ? Set.of("")
                                : headed.stream().map(UUID::toString).toList())
                .param("me", me)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** Where nobody in the unit can mend it, or somebody must be given the role. */
    List<Row> forAdministrators(LocalDate today, int limit) {
        return jdbc.sql(on(today, ALL + UNHEADED + ORDER))
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** All there are. */
    List<Row> all(LocalDate today) {
        return jdbc.sql(on(today, ALL + ORDER))
                .param("limit", Integer.MAX_VALUE)
                .query((row, n) -> row(row))
                .list();
    }

    /** Who is there in these units, whoever has least to do first. */
    List<Candidate> candidates(Collection<UUID> units, LocalDate today) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(on(today, CANDIDATES))
                        .param("units", Set.copyOf(units))
                        .query((row, n) -> new Candidate(
                                row.getObject(1, UUID.class),
                                Role.valueOf(row.getString(2)),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getInt(5)))
                        .list();
    }

    /** Who administers the program. */
    Set<UUID> administrators(LocalDate today) {
        return jdbc.sql("select m.person_id from administrator_v m where m." + NOW)
                .param("today", today)
                .query(UUID.class)
                .set();
    }

    private static Row row(ResultSet row) throws SQLException {
        String role = row.getString("role_code");
        String candidate = row.getString("candidate");
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Row(
                row.getString("id"),
                row.getString("step"),
                row.getObject("root_id", UUID.class),
                row.getString("reference"),
                row.getString("subject"),
                unit,
                row.getString("short_name"),
                row.getString("code"),
                candidate == null ? unit : UUID.fromString(candidate.substring(0, KEY)),
                role == null ? null : Role.valueOf(role),
                Alarm.Reason.valueOf(row.getString("reason")),
                row.getObject("assignee_id", UUID.class),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getObject("overseer_id", UUID.class),
                row.getBoolean("headed"),
                Columns.due(row));
    }
}
