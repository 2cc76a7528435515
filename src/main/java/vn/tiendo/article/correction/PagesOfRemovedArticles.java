package vn.tiendo.article.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.report.hint.DeadPages;
import vn.tiendo.report.hint.ReportHint;
import vn.tiendo.shared.OfficeTime;

/** Pages of articles that were taken down. */
@Component
class PagesOfRemovedArticles implements DeadPages {

    private final JdbcClient jdbc;

    PagesOfRemovedArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Record> among(Set<String> addresses) {
        Map<String, Record> gone = new HashMap<>();
        jdbc.sql("select link, removed_at, id from article where link in (:addresses) and state = 'REMOVED'")
                .param("addresses", addresses)
                .query(row -> {
                    gone.put(
                            row.getString(1),
                            new Record(
                                    ReportHint.Kind.ARTICLE_GONE,
                                    LocalDate.ofInstant(
                                            row.getObject(2, OffsetDateTime.class)
                                                    .toInstant(),
                                            OfficeTime.ZONE),
                                    ArticleLinks.of(row.getObject(3, UUID.class))));
                });
        return gone;
    }
}
