package vn.tiendo.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.SearchText;

/** Reads units and people as the pages show them, each list with a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class DirectoryService {

    /** A name that stands in a row of the database in both languages. */
    public record Label(String vi, String en) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : vi;
        }
    }

    /** A class of units, e.g. all communes. */
    public record UnitClass(String code, Label name) {}

    /** The clerk of another unit who serves this one. */
    public record Server(String clerk, String unit) {}

    /** One unit of the list; depth 0 is the top of the tree. */
    public record UnitCard(
            UnitRef unit,
            Label kind,
            int depth,
            @Nullable String parent,
            @Nullable String head,
            @Nullable String clerk,
            @Nullable Server servedBy,
            @Nullable String email,
            boolean external) {}

    /** Everything the page of a unit tells. */
    public record UnitFacts(
            UnitCard card,
            Label level,
            @Nullable UnitRef parent,
            @Nullable String place,
            boolean virtual,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<UnitRef> subUnits,
            List<Member> members) {}

    /**
     * A person in a unit; titles in order of rank.
     *
     * @param login empty without an account
     */
    public record Member(String login, String name, List<String> titles, Set<Role> roles) {}

    /** A person of the list with the living posts, main post first. */
    public record PersonCard(
            String login, String name, @Nullable String email, List<Holding> posts) {}

    /** A post as a person's card shows it. */
    public record Holding(String title, String unitCode, String unitName) {}

    /** The beginning of a list, and how long the whole is. */
    public record Excerpt<T>(List<T> rows, int total) {}

    /** A unit that was found. */
    public record UnitHit(
            String code, String name, Label kind, @Nullable String parent) {}

    /** A person who was found, with the first living post. */
    public record PersonHit(String name, @Nullable String post) {}

    private static final String WORDS = " like :first escape '!' and %1$s like :second escape '!'"
            + " and %1$s like :third escape '!' and %1$s like :fourth escape '!' ";
    private static final String AS_TYPED_FIRST =
            "order by case when %1$s || ' ' like :phrase escape '!' then 0 else 1 end, ";
    private static final String LIVING_POST = " q.valid_from <= :day and (q.valid_to is null or q.valid_to >= :day) ";
    private static final String PEOPLE_FOUND =
            " from person p where position(:text in p.search_text) > 0 or exists (select 1 from post q"
                    + " join org_unit u on u.id = q.unit_id where q.person_id = p.id and" + LIVING_POST
                    + "and position(:text in u.search_text) > 0) ";

    private final JdbcClient database;
    private final UnitTree.Reader trees;
    private final Clock clock;

    DirectoryService(JdbcClient database, UnitTree.Reader trees, Clock clock) {
        this.database = database;
        this.trees = trees;
        this.clock = clock;
    }

    /** The classes of units, in their usual order. */
    public List<UnitClass> classes() {
        return named("select code, name, name_en from unit_class order by sort");
    }

    /** The levels of units, highest first. */
    public List<UnitClass> levels() {
        return named("select code, name, name_en from unit_level order by rank");
    }

    private List<UnitClass> named(String sql) {
        return database.sql(sql)
                .query((row, n) -> new UnitClass(row.getString(1), new Label(row.getString(2), row.getString(3))))
                .list();
    }

    /** Living units from the top of the tree down, searched without accents. Two statements. */
    public Excerpt<UnitCard> units(String text, int limit) {
        List<UnitCard> found = trees.read(today(), "").cards(SearchText.of(text));
        return new Excerpt<>(found.stream().limit(limit).toList(), found.size());
    }

    /** The unit of this code, whether it still exists or not. */
    public Optional<UnitFacts> unit(String code) {
        UnitTree tree = trees.read(today(), code);
        return tree.find(code)
                .map(row -> new UnitFacts(
                        tree.card(row),
                        row.level(),
                        tree.parent(row).map(UnitTree.Row::ref).orElse(null),
                        row.place(),
                        row.virtual(),
                        row.validFrom(),
                        row.validTo(),
                        tree.children(row.ref().id()).stream()
                                .map(UnitTree.Row::ref)
                                .toList(),
                        members(row.ref().id())));
    }

    /** People by last word of the name, found by their own name or a unit's. Three statements. */
    public Excerpt<PersonCard> people(String text, int limit) {
        return people(text, 0, limit);
    }

    /** The same from a place in the list on. */
    public Excerpt<PersonCard> people(String text, int from, int limit) {
        String folded = SearchText.of(text);
        record Found(
                UUID id,
                String login,
                String name,
                @Nullable String email) {}
        List<Found> found = database.sql(
                        "select p.id, p.full_name, p.email, coalesce((select a.login from account a where a.person_id = p.id), '')"
                                + " as login" + PEOPLE_FOUND
                                + "order by p.sort_key, p.id offset " + from + " rows fetch next " + limit
                                + " rows only")
                .param("text", folded)
                .param("day", today())
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("full_name"),
                        row.getString("email")))
                .list();
        int total = database.sql("select count(*)" + PEOPLE_FOUND)
                .param("text", folded)
                .param("day", today())
                .query(Integer.class)
                .single();
        Map<UUID, List<Holding>> posts =
                found.isEmpty() ? Map.of() : posts(found.stream().map(Found::id).toList());
        return new Excerpt<>(
                found.stream()
                        .map(one -> new PersonCard(
                                one.login(), one.name(), one.email(), posts.getOrDefault(one.id(), List.of())))
                        .toList(),
                total);
    }

    /** Living units with all these words in name, short name or code. One statement. */
    public List<UnitHit> findUnits(SearchQuery query, int limit) {
        return found(
                        "select u.code, u.name, c.name as kind_vi, c.name_en as kind_en, o.name as parent from org_unit u"
                                + " join unit_class c on c.code = u.class_code left join org_unit o on o.id = u.parent_id"
                                + " where u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)"
                                + " and u.search_words" + WORDS.formatted("u.search_words")
                                + AS_TYPED_FIRST.formatted("u.search_words") + "c.sort, u.name, u.id",
                        query,
                        limit)
                .query((row, n) -> new UnitHit(
                        row.getString("code"),
                        row.getString("name"),
                        new Label(row.getString("kind_vi"), row.getString("kind_en")),
                        row.getString("parent")))
                .list();
    }

    /** People with all these words in their name. One statement. */
    public List<PersonHit> findPeople(SearchQuery query, int limit) {
        return found(
                        "select p.full_name, (select q.title || ' · ' || u.name from post q"
                                + " join org_unit u on u.id = q.unit_id where q.person_id = p.id and" + LIVING_POST
                                + "order by q.id fetch first 1 rows only) as post from person p where p.search_words"
                                + WORDS.formatted("p.search_words") + AS_TYPED_FIRST.formatted("p.search_words")
                                + "p.sort_key, p.id",
                        query,
                        limit)
                .query((row, n) -> new PersonHit(row.getString("full_name"), row.getString("post")))
                .list();
    }

    private JdbcClient.StatementSpec found(String sql, SearchQuery query, int limit) {
        return database.sql(sql + " fetch first " + limit + " rows only")
                .param("day", today())
                .param("phrase", query.phrase())
                .param("first", query.pattern(0))
                .param("second", query.pattern(1))
                .param("third", query.pattern(2))
                .param("fourth", query.pattern(3));
    }

    private Map<UUID, List<Holding>> posts(List<UUID> people) {
        Map<UUID, List<Holding>> posts = new HashMap<>();
        database.sql("select q.person_id, q.title, u.code, u.name from post q join org_unit u on u.id = q.unit_id"
                        + " where q.person_id in (:people) and" + LIVING_POST + "order by q.id")
                .param("people", people)
                .param("day", today())
                .query(row -> {
                    posts.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                            .add(new Holding(row.getString("title"), row.getString("code"), row.getString("name")));
                });
        return posts;
    }

    private List<Member> members(UUID unit) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        database.sql("""
            select p.id, p.full_name, coalesce(a.login, '') as login, q.title, g.role_code from person p
            left join account a on a.person_id = p.id
            left join post q on q.person_id = p.id and q.unit_id = :unit
                and q.valid_from <= :day and (q.valid_to is null or q.valid_to >= :day)
            left join role_grant g on g.person_id = p.id and g.unit_id = :unit
                and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day)
            where q.id is not null or g.id is not null
            order by coalesce(q.rank, 99), p.sort_key, q.id
            """).param("unit", unit).param("day", today()).query(row -> {
            merge(members, row);
        });
        return List.copyOf(members.values());
    }

    private static void merge(Map<UUID, Member> members, ResultSet row) throws SQLException {
        String login = row.getString("login");
        String name = row.getString("full_name");
        Member member = members.computeIfAbsent(
                row.getObject("id", UUID.class),
                id -> new Member(login, name, new ArrayList<>(), EnumSet.noneOf(Role.class)));
        String title = row.getString("title");
        if (title != null && !member.titles().contains(title)) {
            member.titles().add(title);
        }
        String role = row.getString("role_code");
        if (role != null) {
            member.roles().add(Role.valueOf(role));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
