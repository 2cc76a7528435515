package vn.tiendo.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;

/** What of an article's way stands in the history, and who is told of it. */
@Component
class ArticleChains {

    private final AuditService audit;
    private final NoticeService notices;

    ArticleChains(AuditService audit, NoticeService notices) {
        this.audit = audit;
        this.notices = notices;
    }

    static String stream(UUID article) {
        return ArticleService.PROCESS + ":" + article;
    }

    void record(Article article, String what, String note) {
        audit.record(
                stream(article.id()),
                article.id(),
                "article." + what,
                note.isEmpty()
                        ? Map.of("subject", article.facts().title())
                        : Map.of("subject", article.facts().title(), "note", note));
    }

    /** Its author hears what became of it. */
    void tellAuthor(Article article, String what, String note) {
        ArticleFacts facts = article.facts();
        notices.tell(List.of(new Notice(
                "article-" + what + ":" + article.id() + ":" + facts.revision() + ":"
                        + facts.since().toEpochMilli(),
                null,
                "",
                ArticleLinks.of(article.id()),
                "article-" + what,
                List.of(facts.title(), note),
                Set.of(article.authorId()))));
    }
}
