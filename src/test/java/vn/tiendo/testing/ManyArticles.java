package vn.tiendo.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.article.ArticleState;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchText;

/** Articles as they stand in the database, where the way to there is not what is looked at. */
@TestTool
public class ManyArticles {

    private static final String EMPTY = "''";
    private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";

    private final Campaign campaign;
    private final JdbcClient jdbc;

    public ManyArticles(Campaign campaign, JdbcClient jdbc) {
        this.campaign = campaign;
        this.jdbc = jdbc;
    }

    /** An article whose facts are these, each as SQL; the others have none. */
    public UUID one(String unit, String portal, String author, ArticleState state, String title, String... facts) {
        UUID id = Ids.next();
        Map<String, String> row = row();
        row.put("id", uuid(id));
        row.put("unit_id", uuid(campaign.organizationUnit(unit)));
        row.put("portal_unit_id", uuid(campaign.organizationUnit(portal)));
        row.put("author_id", uuid(campaign.person(author)));
        row.put("state", "'" + state + "'");
        row.put("title", "'" + title + "'");
        row.put("search_words", "' " + SearchText.of(title) + "'");
        if (state.isOut()) {
            row.put("published_at", time(LocalDate.of(2022, 9, 20)));
        }
        for (int i = 0; i < facts.length; i += 2) {
            row.put(facts[i], facts[i + 1]);
        }
        insert("article", row, "");
        return id;
    }

    /** It is somebody's turn since the morning of a day. */
    public void turn(UUID article, String step, String unit, @Nullable String person, LocalDate since) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", uuid(Ids.next()));
        row.put("article_id", uuid(article));
        row.put("portal_unit_id", "(select portal_unit_id from article where id = " + uuid(article) + ")");
        row.put("step", "'" + step + "'");
        row.put("unit_id", uuid(campaign.organizationUnit(unit)));
        row.put("person_id", person == null ? "cast(null as uuid)" : uuid(campaign.person(person)));
        row.put("begun_at", time(since));
        insert("article_turn", row, "");
    }

    /** So many articles of some portals, one every ten minutes back from 29/09/2022; five in a thousand are under way. */
    public void country(int count, List<String> portals, String author) {
        String units = IntStream.range(0, portals.size())
                .mapToObj(i -> "(" + i + ", " + uuid(campaign.organizationUnit(portals.get(i))) + ")")
                .collect(Collectors.joining(", ", "(values ", ")"));
        String from = " from (" + numbers(count) + ") n join " + units + " p(i, unit) on p.i = mod(n.n, "
                + portals.size() + ")";
        Map<String, String> row = row();
        row.put("id", id("44"));
        row.put("unit_id", "p.unit");
        row.put("portal_unit_id", "p.unit");
        row.put("author_id", uuid(campaign.person(author)));
        row.put("title", "'Tin số ' || n.n");
        row.put("state", state());
        row.put("state_since", since());
        row.put("changed_at", since());
        row.put("published_at", "case when mod(n.n, 1000) > 7 then " + since() + " else null end");
        row.put(
                "display_until",
                "case when mod(n.n, 50) = 9 then date '2022-01-31' when mod(n.n, 50) = 10 then date '2022-12-31' end");
        row.put("search_words", "' tin so ' || n.n || ' duong be tong thon hiem' || mod(n.n, 20000)");
        insert("article", row, from);
        Map<String, String> turn = new LinkedHashMap<>();
        turn.put("id", id("55"));
        turn.put("article_id", id("44"));
        turn.put("portal_unit_id", "p.unit");
        turn.put("step", "case when mod(n.n, 2) = 0 then 'edit-article' else 'approve-article' end");
        turn.put("unit_id", "p.unit");
        turn.put("begun_at", since());
        turn.put("ended_at", "case when mod(n.n, 1000) between 1 and 5 then null else " + since() + " end");
        turn.put("working_minutes", "case when mod(n.n, 1000) between 1 and 5 then null else 100 + mod(n.n, 101) end");
        insert("article_turn", turn, from);
    }

    private static String state() {
        return "case mod(n.n, 1000) when 1 then 'EDITING' when 2 then 'EDITING' when 3 then 'RETURNED'"
                + " when 4 then 'APPROVING' when 5 then 'APPROVED' when 6 then 'REJECTED' when 7 then 'REMOVED'"
                + " when 8 then 'CORRECTED' else 'PUBLISHED' end";
    }

    private static String since() {
        return "cast('2022-09-29 07:00:00+07' as timestamp with time zone) - n.n * interval '10' minute";
    }

    private static String id(String first) {
        return "cast('" + first + "000000-0000-4000-8000-' || lpad(cast(n.n as varchar(12)), 12, '0') as uuid)";
    }

    /** As many numbers from 1, on either database. */
    private static String numbers(int count) {
        String sum = "a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d";
        return "select " + sum + " + 1 as n from " + DIGITS + " a(d) cross join " + DIGITS + " b(d) cross join "
                + DIGITS + " c(d) cross join " + DIGITS + " e(d) cross join " + DIGITS + " f(d) where " + sum + " < "
                + count;
    }

    private static Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        List.of("pen_name", "lead", "body", "source", "keywords", "urgent_reason", "checklist", "consent_note", "link")
                .forEach(column -> row.put(column, EMPTY));
        List.of("fingerprint", "check_note", "correction", "removal_reason").forEach(column -> row.put(column, EMPTY));
        row.put("section", "'" + CampaignArticles.SECTION + "'");
        row.put("genre", "'NEWS'");
        row.put("check_state", "'NONE'");
        List.of("reprint", "urgent").forEach(column -> row.put(column, "false"));
        List.of("revision", "approved_revision", "version").forEach(column -> row.put(column, "0"));
        List.of("state_since", "created_at", "changed_at")
                .forEach(column -> row.put(column, time(LocalDate.of(2022, 9, 27))));
        return row;
    }

    private void insert(String table, Map<String, String> row, String from) {
        jdbc.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") select "
                        + String.join(", ", row.values()) + from)
                .update();
    }

    /** At eight in the morning. */
    public static String time(LocalDate day) {
        return "cast('" + day + " 08:00:00+07' as timestamp with time zone)";
    }

    private static String uuid(UUID id) {
        return "cast('" + id + "' as uuid)";
    }
}
