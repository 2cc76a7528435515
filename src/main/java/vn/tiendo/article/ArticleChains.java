package vn.tiendo.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.quota.Quotas;
import vn.tiendo.audit.AuditService;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.workflow.SystemActor;

/** What of an article's way stands in the history, and who is told of it. */
@Component
class ArticleChains {

    private final AuditService audit;
    private final NoticeService notices;
    private final Quotas quotas;
    private final TaskListService tasks;
    private final PortalService portals;
    private final Articles articles;

    ArticleChains(
            AuditService audit,
            NoticeService notices,
            Quotas quotas,
            TaskListService tasks,
            PortalService portals,
            Articles articles) {
        this.audit = audit;
        this.notices = notices;
        this.quotas = quotas;
        this.tasks = tasks;
        this.portals = portals;
        this.articles = articles;
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

    /** It is gone from the portal: the section has one item less, and the assignments do not count it any more. */
    void gone(Article article) {
        ArticleFacts facts = article.facts();
        PortalFacts.Item before = articles.newestBeside(
                        facts.id(), facts.portalUnitId(), facts.draft().section())
                .map(Article::facts)
                .map(ArticleChains::item)
                .orElse(PortalFacts.Item.NONE);
        SystemActor.run(() -> portals.takenDown(
                facts.portalUnitId(),
                facts.draft().section(),
                facts.publication().link(),
                facts.title(),
                before));
        counted(article);
    }

    /** An article as its portal knows it. */
    static PortalFacts.Item item(ArticleFacts facts) {
        return new PortalFacts.Item(
                LocalDate.ofInstant(Objects.requireNonNull(facts.publication().at()), OfficeTime.ZONE),
                facts.title(),
                facts.publication().link());
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
