package vn.tiendo.article;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.article.desk.DeskTasks;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does which step of an article, and within how many working hours (DOMAIN 5.3). */
@Component
class ArticleSubject implements TaskSubject {

    private static final int HOUR = 60;
    private static final int EDITING = 4 * HOUR;
    private static final int PUBLISHING = 2 * HOUR;
    private static final int CONSENTING = 2 * HOUR;
    private static final int DAY = 8 * HOUR;
    private static final int REWRITING = 2 * DAY;
    private static final String REWRITE = "rewrite-article";

    private final Articles articles;
    private final DeskTasks tasks;

    ArticleSubject(Articles articles, DeskTasks tasks) {
        this.articles = articles;
        this.tasks = tasks;
    }

    @Override
    public boolean knows(String processId) {
        return ArticleService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, ArticleFacts> found =
                articles.findAllById(steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet())).stream()
                        .map(Article::facts)
                        .collect(Collectors.toMap(ArticleFacts::id, Function.identity()));
        Map<UUID, DeskTasks.Portal> portals = tasks.portals(found.values());
        return steps.stream()
                .collect(Collectors.toMap(
                        OpenStep::taskId,
                        step -> describe(step.step(), Objects.requireNonNull(found.get(step.subjectId())), portals)));
    }

    private TaskFacts describe(String step, ArticleFacts article, Map<UUID, DeskTasks.Portal> portals) {
        DeskTasks.Portal portal = Objects.requireNonNull(portals.get(article.portalUnitId()));
        return tasks.facts(
                article,
                portal,
                Turning.desk(step, article, portal.staff()),
                article.draft().lead(),
                minutes(step),
                step.equals(REWRITE) ? article.returnReason() : null);
    }

    /** Working minutes that a step may take. */
    static int minutes(String step) {
        return switch (step) {
            case "consent-article" -> CONSENTING;
            case "publish-article" -> PUBLISHING;
            case "check-article" -> DAY;
            case REWRITE -> REWRITING;
            default -> EDITING;
        };
    }

    @Override
    public Set<String> checkedBy(String step) {
        return switch (step) {
            case "approve-article" -> Set.of(REWRITE);
            case "check-article" -> Set.of(REWRITE, "edit-article", "approve-article", "publish-article");
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return articles.findById(step.subjectId()).map(article -> "ArticleState." + article.state());
    }
}
