package vn.tiendo.article.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleState;

/** What came out, what is about to happen and what ends on the days of a month, on the portals that the person may read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ArticleCalendar {

    /** Days since 1970 by the office's clock, seven hours ahead; what a session takes for its own zone is no matter. */
    private static final String DAY_OUT =
            "cast(floor((extract(epoch from a.published_at) + 25200) / 86400) as integer)";

    private static final String DAY_OF_EVENT = "cast(extract(epoch from a.event_on) / 86400 as integer)";
    private static final String LAST_DAY = "cast(extract(epoch from a.display_until) / 86400 as integer)";

    private static final String MONTH = "select c.id, c.title, c.on_day, c.what, c.state, p.short_name from ("
            + "select a.id, a.title, a.portal_unit_id, a.state, " + DAY_OUT + " as on_day, 'PUBLISHED' as what"
            + " from article a where a.portal_unit_id in (:portals) and a.state in ('PUBLISHED', 'CORRECTED')"
            + " and a.published_at >= :begin and a.published_at < :end"
            + " union all select a.id, a.title, a.portal_unit_id, a.state, " + DAY_OF_EVENT + ", 'EVENT'"
            + " from article a where a.portal_unit_id in (:portals) and a.event_on between :first and :last"
            + " and (a.state in (:underWay) or (a.state in ('PUBLISHED', 'CORRECTED') and " + DAY_OF_EVENT + " > "
            + DAY_OUT
            + "))"
            + " union all select a.id, a.title, a.portal_unit_id, a.state, " + LAST_DAY + ", 'LAST_DAY'"
            + " from article a where a.portal_unit_id in (:portals) and a.display_until between :first and :last"
            + " and a.state in (:alive)) c join unit_v p on p.id = c.portal_unit_id";

    private static final Set<String> UNDER_WAY =
            ArticleState.UNDER_WAY.stream().map(ArticleState::name).collect(Collectors.toSet());
    private static final Set<String> ALIVE = Stream.of(ArticleState.UNDER_WAY, ArticleState.OUT)
            .flatMap(Set::stream)
            .map(ArticleState::name)
            .collect(Collectors.toSet());

    /** What a day has to do with an article. */
    public enum What {
        /** what it tells of happens */
        EVENT,
        /** the last day on which it has a use */
        LAST_DAY,
        PUBLISHED
    }

    /** An article on a day. */
    public record Entry(LocalDate day, What what, UUID articleId, String title, String portal, ArticleState state) {}

    private final JdbcClient jdbc;
    private final Readers readers;

    ArticleCalendar(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /**
     * One page of a month, by day: one statement beside knowing who asks.
     *
     * @param after the last entry of the page before; null for the first page
     */
    public List<Entry> month(YearMonth month, @Nullable Entry after, int limit) {
        Set<UUID> portals =
                readers.portals().stream().map(ReadablePortal::unitId).collect(Collectors.toSet());
        if (portals.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec statement = jdbc.sql(MONTH
                        + (after == null ? "" : " where (c.on_day, c.what, c.id) > (:day, :what, :id)")
                        + " order by c.on_day, c.what, c.id limit :limit")
                .param("portals", portals)
                .param("begin", ArticleQuery.begin(month.atDay(1)))
                .param("end", ArticleQuery.begin(month.plusMonths(1).atDay(1)))
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("underWay", UNDER_WAY)
                .param("alive", ALIVE)
                .param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("day", after.day().toEpochDay())
                    .param("what", after.what().name())
                    .param("id", after.articleId());
        }
        return statement
                .query((row, n) -> new Entry(
                        LocalDate.ofEpochDay(row.getInt("on_day")),
                        What.valueOf(row.getString("what")),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("short_name"),
                        ArticleState.valueOf(row.getString("state"))))
                .list();
    }
}
