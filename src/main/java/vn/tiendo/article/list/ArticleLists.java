package vn.tiendo.article.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleDraft.Genre;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleState;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** Lists of articles for the person at the screen; a page is one statement beside knowing who asks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ArticleLists {

    /** Articles on a page. */
    public static final int PAGE = 30;

    /** As many open steps are looked through for what waits; nobody has more. */
    private static final int MOST_STEPS = 1_000;

    private final JdbcClient jdbc;
    private final Readers readers;
    private final TaskListService tasks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ArticleLists(JdbcClient jdbc, Readers readers, TaskListService tasks, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.tasks = tasks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * One page: what waits the longest first, one's own with the drafts first, else the newest first.
     *
     * @param after the last row of the page before; null for the first page
     */
    public List<ArticleRow> page(ArticleFilter filter, @Nullable ArticleRow after, int limit) {
        ArticleQuery query = new ArticleQuery(readers.current()).filtered(filter, today());
        if (filter.kind() == ArticleFilter.Kind.WAITING) {
            Set<UUID> waiting = steps().keySet();
            if (waiting.isEmpty()) {
                return List.of();
            }
            query.among(waiting);
        }
        return rows(query.after(after), limit);
    }

    /** The articles that wait for the person, each with the step that ends first: exactly those of the list of that kind. */
    public Map<UUID, TaskRow> waiting() {
        Map<UUID, TaskRow> steps = steps();
        if (!steps.isEmpty()) {
            ArticleQuery query = new ArticleQuery(readers.current()).among(steps.keySet());
            steps.keySet()
                    .retainAll(new HashSet<>(jdbc.sql(query.ids())
                            .params(query.params())
                            .query(UUID.class)
                            .list()));
        }
        return steps;
    }

    /** What stands on a portal that the person may read, and what he wrote himself, with all words of the query. */
    public List<ArticleRow> find(SearchQuery words, int limit) {
        return rows(
                new ArticleQuery(readers.current())
                        .and("(a.state in ('PUBLISHED', 'CORRECTED') or a.author_id in (:people))")
                        .found(words),
                limit);
    }

    /** The portals about which the person may read. */
    public List<ReadablePortal> portals() {
        return readers.portals();
    }

    /** By whose link one comes to an article, in the task list as well. */
    private Map<UUID, TaskRow> steps() {
        Map<UUID, TaskRow> steps = new LinkedHashMap<>();
        tasks.inbox(MOST_STEPS).stream()
                .filter(row -> row.part() == TaskRow.Part.MINE)
                .filter(row -> row.link().equals(ArticleLinks.of(row.about().rootId())))
                .forEach(row -> steps.putIfAbsent(row.about().rootId(), row));
        return steps;
    }

    private List<ArticleRow> rows(ArticleQuery query, int limit) {
        Instant now = clock.instant();
        return jdbc.sql(query.page(limit))
                .params(query.params())
                .query((row, n) -> row(row, now))
                .list();
    }

    private ArticleRow row(ResultSet row, Instant now) throws SQLException {
        ArticleState state = ArticleState.valueOf(row.getString("state"));
        LocalDate last = row.getObject("display_until", LocalDate.class);
        OffsetDateTime out = row.getObject("published_at", OffsetDateTime.class);
        return new ArticleRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("portal"),
                row.getString("unit"),
                Objects.requireNonNullElse(row.getString("author"), ""),
                Genre.valueOf(row.getString("genre")),
                row.getString("section"),
                state,
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                out == null ? null : out.toInstant(),
                last,
                state.isOut() && last != null && last.isBefore(LocalDate.ofInstant(now, OfficeTime.ZONE)),
                row.getBoolean("urgent"),
                turn(row, now));
    }

    private ArticleRow.@Nullable Turn turn(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime begun = row.getObject("begun_at", OffsetDateTime.class);
        if (begun == null) {
            return null;
        }
        return new ArticleRow.Turn(
                row.getString("step"),
                Objects.requireNonNullElse(row.getString("turn_unit"), ""),
                Objects.requireNonNullElse(row.getString("turn_person"), ""),
                begun.toInstant(),
                calendar.of(row.getObject("turn_unit_id", UUID.class)).workingMinutesBetween(begun.toInstant(), now));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
