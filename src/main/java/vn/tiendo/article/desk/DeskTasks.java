package vn.tiendo.article.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskFacts;

/** What the task list is told of steps about articles: whose they are today, and until which working hour. */
@Component
public class DeskTasks {

    private static final PaperTexts WORDS = new PaperTexts("article");
    private static final int MINUTE_SECONDS = 60;

    /** The portal of an article, and who works on it today. */
    public record Portal(UnitRef unit, Staff staff) {}

    private final Desks desks;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DeskTasks(Desks desks, OrganizationService organization, WorkingCalendar calendar, Clock clock) {
        this.desks = desks;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The portals of these articles, by unit; the number of statements does not grow with the number of articles. */
    public Map<UUID, Portal> portals(Collection<ArticleFacts> articles) {
        Set<UUID> units = articles.stream().map(ArticleFacts::portalUnitId).collect(Collectors.toSet());
        Map<UUID, UnitRef> known = organization.units(units);
        Map<UUID, Portal> portals = new HashMap<>();
        desks.of(units)
                .forEach(
                        (unit, staff) -> portals.put(unit, new Portal(Objects.requireNonNull(known.get(unit)), staff)));
        return portals;
    }

    /**
     * One step.
     *
     * @param minutes how long it may take, in working minutes of the unit whose turn it is
     * @param back why the work came back; null if it did not
     */
    public TaskFacts facts(
            ArticleFacts article, Portal portal, Desk desk, String excerpt, int minutes, @Nullable String back) {
        return new TaskFacts(
                new TaskFacts.About(
                        article.id(),
                        WORDS.text("reference"),
                        article.title() + " · "
                                + WORDS.text("portal", portal.unit().shortName()),
                        excerpt,
                        ArticleLinks.of(article.id())),
                TaskFacts.Holder.person(desk.unitId(), desk.role(), desk.personId()),
                due(desk, minutes),
                back);
    }

    private Deadline due(Desk desk, int minutes) {
        WorkingCalendar own = calendar.of(desk.unitId());
        LocalDateTime end = LocalDateTime.ofInstant(own.plusWorkingMinutes(clock.instant(), minutes), OfficeTime.ZONE);
        return Deadline.Wording.of(
                        Deadline.Phrase.BEFORE_HOUR,
                        end.toLocalTime().toSecondOfDay() / MINUTE_SECONDS,
                        end.toLocalDate())
                .compute(own);
    }
}
