package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.LateCampaign.STEP;
import static vn.tiendo.urging.LetterCase.TODAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.AlreadyDone;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;

/** The letter of urging: whom it names, who may record it, and that it is recorded once. */
@IntegrationTest
class UrgingLetterTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private LetterCase cases;

    @Autowired
    private LateCampaign late;

    @Autowired
    private UrgingService urging;

    @Autowired
    private UrgingLetterService letters;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void namesWhoIsLateNowAndTellsOfWhoHasSubmittedMeanwhile() {
        UUID directive = cases.late("le", 2);
        Set<UUID> shown = late.late(directive);
        cases.submit(directive, "le1");

        assertThat(late.late(directive)).containsExactly(campaign.organizationUnit("le2"));
        assertThatThrownBy(() -> cases.letter(directive, "1414/UBND-TH", shown))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.words("units")).containsExactly("le1"));
        assertThat(cases.steps(directive)).containsExactly("OPEN");
        cases.letter(directive, "1414/UBND-TH", late.late(directive));
        assertThat(cases.named(directive)).containsOnly("ISSUED le2 T+3").hasSize(3);
    }

    @Test
    void endsWithoutALetterWhenNobodyIsLateAnyMore() {
        UUID directive = cases.late("lf", 1);
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> letters.settle(ticket)))
                .isInstanceOf(InvalidInput.class);
        cases.submit(directive, "lf1");
        assertThat(late.late(directive)).isEmpty();

        campaign.actAs.as("cv.th", () -> letters.settle(ticket));

        assertThat(cases.steps(directive)).containsExactly("DONE");
        assertThat(cases.named(directive)).isEmpty();
    }

    @Test
    void isDeclinedOnlyWithAReasonAndThenNotAskedForAgain() {
        UUID directive = cases.late("lj", 1);
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> letters.decline(ticket, "  ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsKey("reason"));

        campaign.actAs.as("cv.th", () -> letters.decline(ticket, "Đã làm việc trực tiếp với xã"));
        late.morning(directive, LocalDateTime.of(2022, 11, 3, 7, 30));

        assertThat(cases.steps(directive)).containsExactly("DONE");
        assertThat(cases.named(directive)).containsOnly("DECLINED lj1 T+3");
        assertThat(list("cv.th", directive))
                .allSatisfy(line -> assertThat(line.letter()).isNull());
        assertThat(history("cv.th", directive)).noneMatch(act -> act.letter() != null);
        assertThat(cases.notices("h.lj1")).isZero();
        assertThat(cases.notes(AuditScope.under(directive), STEP + ".DECLINED"))
                .containsExactly("Đã làm việc trực tiếp với xã");
    }

    @Test
    void tellsAtOnceOfEverythingThatIsMissingOrCannotBe() {
        UUID directive = cases.late("lk", 1);
        Set<UUID> all = late.late(directive);

        assertThat(problems(directive, Set.of(), " ", null)).containsOnlyKeys("units", "number", "issuedOn");
        assertThat(problems(directive, all, "1/UBND-TH", TODAY.plusDays(1)))
                .isEqualTo(Map.of("issuedOn", "urging.letter.problem.day-to-come"));
        assertThat(problems(directive, all, "1/UBND-TH", LocalDate.of(2022, 9, 28)))
                .isEqualTo(Map.of("issuedOn", "urging.letter.problem.day-before-directive"));
        assertThat(problems(directive, all, "1".repeat(61), TODAY)).containsOnlyKeys("number");
        assertThat(cases.steps(directive)).containsExactly("OPEN");
    }

    @Test
    void isForTheFollowingOfficerAlone() {
        UUID directive = cases.late("ll", 1);
        String task = late.task(directive);
        UrgingLetterDraft draft = new UrgingLetterDraft(late.late(directive), "1418/UBND-TH", TODAY, "");

        for (String login : List.of("h.ll1", "vhxh.dakna", "cv.vhtt")) {
            for (Runnable act : acts(task, draft)) {
                assertThatThrownBy(() -> campaign.actAs.as(login, () -> {
                            act.run();
                            return task;
                        }))
                        .as(login)
                        .isInstanceOf(NotFound.class);
            }
        }
        for (Runnable act : acts(task, draft)) {
            assertThatThrownBy(() -> campaign.actAs.as("cvp", () -> {
                        act.run();
                        return task;
                    }))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(cases.steps(directive)).containsExactly("OPEN");
    }

    @Test
    void isRecordedOnceByTwoClicksInTwoWindows() {
        UUID directive = cases.late("lm", 1);
        String task = late.task(directive);
        UrgingLetterDraft draft = new UrgingLetterDraft(late.late(directive), "1419/UBND-TH", TODAY, "");
        List<CompletableFuture<Void>> both = new ArrayList<>();
        for (int window = 0; window < 2; window++) {
            both.add(CompletableFuture.runAsync(
                    () -> campaign.actAs.as("cv.th", () -> letters.issue(TaskTicket.of(task), draft))));
        }
        List<Throwable> refused = new ArrayList<>();
        for (CompletableFuture<Void> each : both) {
            try {
                each.join();
            } catch (CompletionException e) {
                refused.add(e.getCause());
            }
        }

        assertThat(refused).singleElement().isInstanceOf(AlreadyDone.class);
        assertThat(cases.named(directive)).hasSize(3);
        assertThat(cases.notices("h.lm1")).isEqualTo(1);
    }

    @Test
    void answersTheSameClickAgainAsTheFirstTime() {
        UUID directive = cases.late("ln", 1);
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        UrgingLetterDraft draft = new UrgingLetterDraft(late.late(directive), "1420/UBND-TH", TODAY, "");

        campaign.actAs.as("cv.th", () -> letters.issue(ticket, draft));
        campaign.actAs.as("cv.th", () -> letters.issue(ticket, draft));

        assertThat(cases.named(directive)).hasSize(3);
    }

    @Test
    void wordsTheListForThePaper() {
        UUID directive = cases.late("lo", 2);
        String task = late.task(directive);

        String text = campaign.actAs.as("cv.th", () -> letters.text(task, Set.of(campaign.organizationUnit("lo2"))));

        assertThat(text.lines().toList())
                .startsWith("1. lo2: chậm 3 nhiệm vụ")
                .hasSize(4)
                .last()
                .asString()
                .contains(": hạn thứ Sáu 28/10/2022, quá hạn 4 ngày");
    }

    private List<Runnable> acts(String task, UrgingLetterDraft draft) {
        return List.of(
                () -> letters.late(task),
                () -> letters.text(task, draft.unitIds()),
                () -> letters.issue(TaskTicket.of(task), draft),
                () -> letters.decline(TaskTicket.of(task), "Không cần"),
                () -> letters.settle(TaskTicket.of(task)));
    }

    private Map<String, String> problems(UUID directive, Set<UUID> units, String number, @Nullable LocalDate day) {
        String task = late.task(directive);
        try {
            campaign.actAs.as(
                    "cv.th", () -> letters.issue(TaskTicket.of(task), new UrgingLetterDraft(units, number, day, "")));
            return Map.of();
        } catch (InvalidInput e) {
            return e.problems();
        }
    }

    private List<UrgedLine> list(String login, UUID directive) {
        return campaign.actAs
                .as(login, () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
    }

    private List<UrgingAct> history(String login, UUID directive) {
        return campaign.actAs.as(login, () -> urging.history(directive, null, 0, 200));
    }
}
