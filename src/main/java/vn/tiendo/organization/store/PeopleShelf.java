package vn.tiendo.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;

/** Reads people, posts and roles as they are entered, and changes the days of those that stand. */
@Component
public class PeopleShelf {

    private static final String PEOPLE =
            "select p.id, a.login, p.full_name, p.gender, p.email from person p join account a on a.person_id = p.id";
    private static final String POSTS = """
        select q.id, a.login, u.code, q.title, cast(null as varchar(20)) as role_code, q.rank, q.valid_from, q.valid_to
        from post q join account a on a.person_id = q.person_id join org_unit u on u.id = q.unit_id
        union all
        select g.id, a.login, u.code, cast(null as varchar(200)), g.role_code, 0, g.valid_from, g.valid_to
        from role_grant g join account a on a.person_id = g.person_id left join org_unit u on u.id = g.unit_id
        """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PeopleShelf(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public List<PersonEntry> people() {
        return database.sql(PEOPLE).query((row, n) -> person(row)).list();
    }

    public Optional<PersonEntry> person(UUID id) {
        return database.sql(PEOPLE + " where p.id = :id")
                .param("id", id)
                .query((row, n) -> person(row))
                .optional();
    }

    /** Of everybody, past ones too. */
    public List<PostEntry> posts() {
        return database.sql(POSTS).query((row, n) -> post(row)).list();
    }

    /** Of one person, past ones too: latest first, posts before roles. */
    public List<PostEntry> posts(String login) {
        return database.sql("select * from (" + POSTS + ") all_posts where login = :login"
                        + " order by valid_from desc, role_code nulls first, id")
                .param("login", login)
                .query((row, n) -> post(row))
                .list();
    }

    /** The ids of all people, by login. */
    public Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        database.sql("select login, person_id from account").query(row -> {
            ids.put(row.getString(1), row.getObject(2, UUID.class));
        });
        return ids;
    }

    public void change(Collection<PostEntry> standing) {
        List<Object[]> posts = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        for (PostEntry each : standing) {
            if (each.isRole()) {
                roles.add(new Object[] {each.from(), each.to(), each.id()});
            } else {
                posts.add(new Object[] {each.rank(), each.from(), each.to(), each.id()});
            }
        }
        if (!posts.isEmpty()) {
            batches.batchUpdate("update post set rank = ?, valid_from = ?, valid_to = ? where id = ?", posts);
        }
        if (!roles.isEmpty()) {
            batches.batchUpdate("update role_grant set valid_from = ?, valid_to = ? where id = ?", roles);
        }
    }

    /** Sessions read the rights of these people again. */
    public void renewRights(Collection<UUID> people) {
        List<Object[]> rows = new ArrayList<>();
        people.forEach(id -> rows.add(new Object[] {id}));
        if (!rows.isEmpty()) {
            batches.batchUpdate("update account set rights_stamp = rights_stamp + 1 where person_id = ?", rows);
        }
    }

    public boolean isAdministrator(UUID person, LocalDate today) {
        return database.sql("select count(*) from role_grant where person_id = :person and role_code = 'ADMIN'"
                                + " and (valid_to is null or valid_to >= :today)")
                        .param("person", person)
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many can administer today and for good, other than this person. */
    public int administratorsBeside(UUID person, LocalDate today) {
        return database.sql("select count(distinct a.person_id) from account a join role_grant g"
                        + " on g.person_id = a.person_id where g.role_code = 'ADMIN' and g.valid_from <= :today"
                        + " and g.valid_to is null and a.enabled and not a.locked and a.person_id <> :person")
                .param("today", today)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static PersonEntry person(ResultSet row) throws SQLException {
        return new PersonEntry(
                row.getString("login"), row.getString("full_name"), row.getString("gender"), row.getString("email"));
    }

    private static PostEntry post(ResultSet row) throws SQLException {
        String role = row.getString("role_code");
        return new PostEntry(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("code"),
                row.getString("title"),
                role == null ? null : Role.valueOf(role),
                row.getInt("rank"),
                row.getObject("valid_from", LocalDate.class),
                day(row, "valid_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
