package vn.tiendo.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.quota.Quotas;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.workflow.SystemActor;

/** What of an article's way stands in the history, and who is told of it. */
@Component
class ArticleChains {

    private final AuditService audit;
    private final NoticeService notices;
    private final Quotas quotas;
    private final TaskListService tasks;

    ArticleChains(AuditService audit, NoticeService notices, Quotas quotas, TaskListService tasks) {
        this.audit = audit;
        this.notices = notices;
        this.quotas = quotas;
        this.tasks = tasks;
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

    /** What the units' assignments count of it has changed. */
    void counted(Article article) {
        SystemActor.run(() -> {
            quotas.count(article.unitId(), article.authorId());
            if (!article.portalUnitId().equals(article.unitId())) {
                quotas.count(article.portalUnitId(), article.authorId());
            }
        });
    }

    /** Its open step is this person's from now on. */
    void entrust(Article article, String step, UUID person) {
        SystemActor.run(() -> tasks.entrust(article.id(), step, person));
        record(article, "taken", "");
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
