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
import vn.tiendo.article.correction.Correction;
import vn.tiendo.article.correction.Corrections;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.article.desk.DeskTasks;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does which step of a correction or removal, and within how many working hours (DOMAIN 5.3). */
@Component
class CorrectionSubject implements TaskSubject {

    private static final int HOUR = 60;

    private final Corrections corrections;
    private final Articles articles;
    private final DeskTasks tasks;

    CorrectionSubject(Corrections corrections, Articles articles, DeskTasks tasks) {
        this.corrections = corrections;
        this.articles = articles;
        this.tasks = tasks;
    }

    @Override
    public boolean knows(String processId) {
        return ArticleCorrectionService.PROCESS.equals(processId);
    }

    @Override
    public Map<String, TaskFacts> describe(Collection<OpenStep> steps) {
        Map<UUID, Correction> found =
                corrections.of(steps.stream().map(OpenStep::subjectId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Correction::id, Function.identity()));
        Map<UUID, ArticleFacts> about =
                articles
                        .findAllById(found.values().stream()
                                .map(Correction::articleId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(Article::facts)
                        .collect(Collectors.toMap(ArticleFacts::id, Function.identity()));
        Map<UUID, DeskTasks.Portal> portals = tasks.portals(about.values());
        return steps.stream().collect(Collectors.toMap(OpenStep::taskId, step -> {
            Correction correction = Objects.requireNonNull(found.get(step.subjectId()));
            ArticleFacts article = Objects.requireNonNull(about.get(correction.articleId()));
            return describe(step.step(), correction, article, portals);
        }));
    }

    private TaskFacts describe(
            String step, Correction correction, ArticleFacts article, Map<UUID, DeskTasks.Portal> portals) {
        DeskTasks.Portal portal = Objects.requireNonNull(portals.get(article.portalUnitId()));
        boolean back =
                step.equals("write-correction") && !correction.returnReason().isEmpty();
        return tasks.facts(
                article,
                portal,
                desk(step, article, portal.staff()),
                correction.reason(),
                hours(step) * HOUR,
                back ? correction.returnReason() : null);
    }

    private static int hours(String step) {
        return switch (step) {
            case "order-removal", "take-article-down" -> 1;
            case "publish-correction" -> 2;
            default -> 4;
        };
    }

    /** Whose the step is, by who works on the portal today; whoever wrote the article may write its correction, not approve it. */
    static Desk desk(String step, ArticleFacts article, Staff staff) {
        Staff.Piece piece = ArticleReader.piece(article);
        return switch (step) {
            case "approve-correction", "order-removal" ->
                staff.approver(piece).map(Staff.Approver::desk).orElseGet(staff::nobody);
            case "publish-correction", "take-article-down" -> staff.publisher(piece);
            default -> staff.editor(piece);
        };
    }

    @Override
    public Set<String> checkedBy(String step) {
        return step.equals("approve-correction") ? Set.of("write-correction") : Set.of();
    }

    @Override
    public Optional<String> state(OpenStep step) {
        return corrections.find(step.subjectId()).map(correction -> "Correction.Stage." + correction.stage());
    }
}
