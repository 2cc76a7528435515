package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.LateCampaign.LETTER_DAY;
import static vn.tiendo.testing.LateCampaign.STEP;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;

/** When a letter of urging is asked for, and that it is asked for once (DOMAIN 6, the step at +3). */
@IntegrationTest
class UrgingLetterOpeningTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private LetterCase cases;

    @Autowired
    private LateCampaign late;

    @Autowired
    private UrgingLetterService letters;

    @Autowired
    private PauseService pauses;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void isAskedOfTheFollowingOfficerThreeWorkingDaysAfterTheEndAndNotBefore() {
        UUID directive = cases.issue("la", 2);
        late.morning(directive, LocalDateTime.of(2022, 10, 31, 7, 30));
        assertThat(cases.steps(directive)).isEmpty();

        late.morning(directive, LETTER_DAY);

        assertThat(cases.steps(directive)).containsExactly("OPEN");
        String task = late.task(directive);
        TaskPage page = campaign.actAs.as("cv.th", () -> campaign.tasks.page(task));
        assertThat(page.rights().complete()).isTrue();
        assertThat(page.due()).isNotNull();
        assertThat(page.due().lastWorkingDay()).isEqualTo(LocalDate.of(2022, 11, 3));
        assertThat(campaign.actAs.as("cv.th", () -> letters.late(task)))
                .extracting(UrgedUnit::unit)
                .containsExactly("la1", "la2");
    }

    @Test
    void isAskedForOnceWhileItIsOpenAndOnceForADeadline() {
        UUID directive = cases.late("lb", 1);
        late.morning(directive, LocalDateTime.of(2022, 11, 3, 7, 30));
        assertThat(cases.steps(directive)).containsExactly("OPEN");
        assertThat(cases.reminders(directive, STEP)).containsExactly("T"); // and is urged as any other step

        late.issue(directive, "1412/UBND-TH");
        late.morning(directive, LocalDateTime.of(2022, 11, 4, 7, 30));

        assertThat(cases.steps(directive)).containsExactly("DONE");
    }

    @Test
    void isAskedForAfterAnOutageThatCoveredItsDay() {
        UUID directive = cases.issue("lc", 1);
        late.morning(directive, LocalDateTime.of(2022, 10, 27, 7, 30));

        late.morning(directive, LocalDateTime.of(2022, 11, 4, 9, 0));

        assertThat(cases.reminders(directive, "ASSIGNMENT")).contains("T+5").doesNotContain("T+3");
        assertThat(cases.steps(directive)).containsExactly("OPEN");
        assertThat(late.late(directive)).hasSize(1);
    }

    @Test
    void isNotAskedForAboutWhatIsLetRest() {
        UUID directive = cases.late("lp", 1);
        List<String> subjects = campaign.unit(directive, "lp1").assignments().stream()
                .map(assignment -> assignment.id().toString())
                .toList();
        campaign.actAs.as("cv.th", () -> pauses.pause(directive, subjects.getFirst(), "Đường sạt lở, mất điện"));
        assertThat(lines(directive)).hasSize(2);
        cases.letter(directive, "1421/UBND-TH", late.late(directive));
        late.morning(directive, LocalDateTime.of(2022, 11, 3, 7, 30));
        assertThat(cases.steps(directive)).containsExactly("DONE");

        campaign.actAs.as("cv.th", () -> pauses.resume(directive, subjects.getFirst()));
        late.morning(directive, LocalDateTime.of(2022, 11, 4, 7, 30));

        assertThat(cases.steps(directive)).containsExactlyInAnyOrder("DONE", "OPEN");
        assertThat(lines(directive)).containsExactly(subjects.getFirst());
    }

    @Test
    void isNotAskedForOnADayOff() {
        UUID directive = cases.late("ld", 2);
        cases.letter(directive, "1413/UBND-TH", Set.of(campaign.organizationUnit("ld1")));

        late.morning(directive, LocalDateTime.of(2022, 11, 5, 7, 30));
        assertThat(cases.steps(directive)).containsExactly("DONE");

        late.morning(directive, LocalDateTime.of(2022, 11, 7, 7, 30));
        assertThat(cases.steps(directive)).containsExactlyInAnyOrder("DONE", "OPEN");
        assertThat(late.late(directive)).containsExactly(campaign.organizationUnit("ld2")); // who was left out
    }

    private List<String> lines(UUID directive) {
        String task = late.task(directive);
        return campaign.actAs.as("cv.th", () -> letters.late(task)).stream()
                .flatMap(unit -> unit.lines().stream())
                .map(UrgedLine::subjectId)
                .toList();
    }
}
