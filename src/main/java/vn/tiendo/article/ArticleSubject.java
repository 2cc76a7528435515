package vn.tiendo.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.article.desk.Desks;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskSubject;

/** Tells the task list who does which step of an article, and within how many working hours (DOMAIN 5.3). */
@Component
class ArticleSubject implements TaskSubject {

    static final PaperTexts WORDS = new PaperTexts("article");

    private static final int HOUR = 60;
    private static final int EDITING = 4 * HOUR;
    private static final int PUBLISHING = 2 * HOUR;
    private static final int CONSENTING = 2 * HOUR;
    private static final int DAY = 8 * HOUR;
    private static final int REWRITING = 2 * DAY;
    private static final String REWRITE = "rewrite-article";

    private final Articles articles;
    private final Desks desks;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ArticleSubject(
            Articles articles, Desks desks, OrganizationService organization, WorkingCalendar calendar, Clock clock) {
        this.articles = articles;
        this.desks = desks;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
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
        Set<UUID> portals =
                found.values().stream().map(ArticleFacts::portalUnitId).collect(Collectors.toSet());
        Map<UUID, Staff> staff = desks.of(portals);
        Map<UUID, UnitRef> units = organization.units(portals);
        Map<String, TaskFacts> described = new HashMap<>();
        for (OpenStep step : steps) {
            ArticleFacts article = Objects.requireNonNull(found.get(step.subjectId()));
            Staff there = Objects.requireNonNull(staff.get(article.portalUnitId()));
            Desk desk = Turning.desk(step.step(), article, there);
            UnitRef portal = Objects.requireNonNull(units.get(article.portalUnitId()));
            described.put(
                    step.taskId(),
                    new TaskFacts(
                            about(article, portal, article.draft().lead(), article.title()),
                            holder(desk),
                            due(minutes(step.step()), desk, calendar, clock.instant()),
                            step.step().equals(REWRITE) ? article.returnReason() : null));
        }
        return described;
    }

    static TaskFacts.About about(ArticleFacts article, UnitRef portal, String excerpt, String title) {
        return new TaskFacts.About(
                article.id(),
                WORDS.text("reference"),
                title + " · " + WORDS.text("portal", portal.shortName()),
                excerpt,
                ArticleLinks.of(article.id()));
    }

    static TaskFacts.Holder holder(Desk desk) {
        return TaskFacts.Holder.person(desk.unitId(), desk.role(), desk.personId());
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

    /** So many working hours by the hours of the unit whose turn it is. */
    static Deadline due(int minutes, Desk desk, WorkingCalendar calendar, Instant now) {
        WorkingCalendar own = calendar.of(desk.unitId());
        LocalDateTime end = LocalDateTime.ofInstant(own.plusWorkingMinutes(now, minutes), OfficeTime.ZONE);
        return Deadline.Wording.of(
                        Deadline.Phrase.BEFORE_HOUR, end.toLocalTime().toSecondOfDay() / HOUR, end.toLocalDate())
                .compute(own);
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
