package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.LateCampaign.LETTER_DAY;
import static vn.tiendo.testing.LateCampaign.STEP;

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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.AlreadyDone;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.workflow.MorningTimer;

/** The letter of urging: when it is asked for, whom it names, what is kept of it (DOMAIN 6, the step at +3). */
@IntegrationTest
@Import({Campaign.class, ManyUnits.class, MorningTimer.class, LateCampaign.class})
class UrgingLetterTests {

    private static final LocalDate TODAY = LETTER_DAY.toLocalDate();

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LateCampaign late;

    @Autowired
    private UrgingService urging;

    @Autowired
    private UrgingLetterService letters;

    @Autowired
    private AuditService audit;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void isAskedOfTheFollowingOfficerThreeWorkingDaysAfterTheEndAndNotBefore() {
        UUID directive = issue("la", 2);
        late.morning(directive, LocalDateTime.of(2022, 10, 31, 7, 30));
        assertThat(steps(directive)).isEmpty();

        late.morning(directive, LETTER_DAY);

        assertThat(steps(directive)).containsExactly("OPEN");
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
        UUID directive = late.untilTheLetter(issue("lb", 1));
        late.morning(directive, LocalDateTime.of(2022, 11, 3, 7, 30));
        assertThat(steps(directive)).containsExactly("OPEN");
        assertThat(reminders(directive, STEP)).containsExactly("T"); // and is urged as any other step

        late.issue(directive, "1412/UBND-TH");
        late.morning(directive, LocalDateTime.of(2022, 11, 4, 7, 30));

        assertThat(steps(directive)).containsExactly("DONE");
    }

    @Test
    void isAskedForAfterAnOutageThatCoveredItsDay() {
        UUID directive = issue("lc", 1);
        late.morning(directive, LocalDateTime.of(2022, 10, 27, 7, 30));

        late.morning(directive, LocalDateTime.of(2022, 11, 4, 9, 0));

        assertThat(reminders(directive, "ASSIGNMENT")).contains("T+5").doesNotContain("T+3");
        assertThat(steps(directive)).containsExactly("OPEN");
        assertThat(late.late(directive)).hasSize(1);
    }

    @Test
    void isNotAskedForOnADayOff() {
        UUID directive = late.untilTheLetter(issue("ld", 2));
        issue(directive, "1413/UBND-TH", Set.of(unit("ld1")));

        late.morning(directive, LocalDateTime.of(2022, 11, 5, 7, 30));
        assertThat(steps(directive)).containsExactly("DONE");

        late.morning(directive, LocalDateTime.of(2022, 11, 7, 7, 30));
        assertThat(steps(directive)).containsExactlyInAnyOrder("DONE", "OPEN");
        assertThat(late.late(directive)).containsExactly(unit("ld2")); // who was left out
    }

    @Test
    void namesWhoIsLateNowAndTellsOfWhoHasSubmittedMeanwhile() {
        UUID directive = late.untilTheLetter(issue("le", 2));
        Set<UUID> shown = late.late(directive);
        submit(directive, "le1");

        assertThat(late.late(directive)).containsExactly(unit("le2"));
        assertThatThrownBy(() -> issue(directive, "1414/UBND-TH", shown))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.words("units")).containsExactly("le1"));
        assertThat(steps(directive)).containsExactly("OPEN");
        issue(directive, "1414/UBND-TH", late.late(directive));
        assertThat(named(directive)).containsOnly("ISSUED le2 T+3").hasSize(3);
    }

    @Test
    void endsWithoutALetterWhenNobodyIsLateAnyMore() {
        UUID directive = late.untilTheLetter(issue("lf", 1));
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> letters.settle(ticket)))
                .isInstanceOf(InvalidInput.class);
        submit(directive, "lf1");
        assertThat(late.late(directive)).isEmpty();

        campaign.actAs.as("cv.th", () -> letters.settle(ticket));

        assertThat(steps(directive)).containsExactly("DONE");
        assertThat(named(directive)).isEmpty();
    }

    @Test
    void countsAsUrgingForEverybodyWhomItConcerns() {
        UUID directive = late.untilTheLetter(issue("lg", 2));
        at(LETTER_DAY.plusHours(4));
        late.issue(directive, "1415/UBND-TH");

        UrgingLetter letter = new UrgingLetter("1415/UBND-TH", TODAY);
        for (String login : List.of("cv.th", "pct.vx", "h.lg1")) {
            assertThat(list(login, directive))
                    .as(login)
                    .filteredOn(line -> !line.step())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.letter()).isEqualTo(letter));
        }
        UrgingAct act = history("cv.th", directive).getFirst();
        assertThat(act.letter()).isEqualTo(letter);
        assertThat(act.sender()).isEqualTo("Hoàng Văn Tuệ");
        assertThat(act.channels()).containsExactly(Channel.LETTER);
        assertThat(act.subjects()).isEqualTo(3);
        assertThat(act.level()).isEqualTo(2);
        assertThat(act.workingDays()).isEqualTo(3);
        assertThat(act.words()).isEqualTo("Báo cáo PCT");
        assertThat(act.told()).containsExactly(new UrgePreview.Told("Người h.lg1", Receiver.UNIT_HEAD));
        assertThat(notices("h.lg1")).isEqualTo(1);
        assertThat(notices("h.lg2")).isEqualTo(1);
        assertThat(notices("o.lg1")).isZero();
    }

    @Test
    void showsAUnitOnlyItsOwnLineAndNothingOfTheOfficesNote() {
        UUID directive = late.untilTheLetter(issue("lh", 2));
        late.issue(directive, "1416/UBND-TH");

        assertThat(history("h.lh1", directive))
                .filteredOn(act -> act.letter() != null)
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.unit()).isEqualTo("lh1");
                    assertThat(act.words()).isEmpty();
                });
        List<UrgingRecord> own = records("h.lh1", directive);
        assertThat(own).allSatisfy(record -> assertThat(record.unit()).isEqualTo("lh1"));
        assertThat(own).filteredOn(record -> record.letter() != null).hasSize(3).allSatisfy(record -> {
            assertThat(record.person()).isEqualTo("Người h.lh1");
            assertThat(record.title()).isNotEmpty();
            assertThat(record.words()).isEmpty();
        });
        assertThat(records("cv.th", directive))
                .filteredOn(record -> record.letter() != null)
                .hasSize(6)
                .allSatisfy(record -> assertThat(record.words()).isEqualTo("Báo cáo PCT"));
    }

    @Test
    void standsOnceInTheDirectivesTimelineAndInThatOfEachNamedUnit() {
        UUID directive = late.untilTheLetter(issue("li", 2));
        late.issue(directive, "1417/UBND-TH");

        String named = "1417/UBND-TH ngày 02/11/2022";
        assertThat(notes(AuditScope.under(directive), STEP + ".ISSUED")).containsExactly(named);
        assertThat(notes(AuditScope.under(directive), "urging.letter-issued")).isEmpty();
        for (String code : List.of("li1", "li2")) {
            AuditScope own = AuditScope.of(
                    List.of("unit-execution:" + campaign.unit(directive, code).id()));
            assertThat(notes(own, "urging.letter-issued")).containsExactly(named);
        }
        assertThat(campaign.actAs.as("cv.th", audit::brokenChains)).isEmpty();
    }

    @Test
    void isDeclinedOnlyWithAReasonAndThenNotAskedForAgain() {
        UUID directive = late.untilTheLetter(issue("lj", 1));
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        assertThatThrownBy(() -> campaign.actAs.as("cv.th", () -> letters.decline(ticket, "  ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsKey("reason"));

        campaign.actAs.as("cv.th", () -> letters.decline(ticket, "Đã làm việc trực tiếp với xã"));
        late.morning(directive, LocalDateTime.of(2022, 11, 3, 7, 30));

        assertThat(steps(directive)).containsExactly("DONE");
        assertThat(named(directive)).containsOnly("DECLINED lj1 T+3");
        assertThat(list("cv.th", directive))
                .allSatisfy(line -> assertThat(line.letter()).isNull());
        assertThat(history("cv.th", directive)).noneMatch(act -> act.letter() != null);
        assertThat(notices("h.lj1")).isZero();
        assertThat(notes(AuditScope.under(directive), STEP + ".DECLINED"))
                .containsExactly("Đã làm việc trực tiếp với xã");
    }

    @Test
    void tellsAtOnceOfEverythingThatIsMissingOrCannotBe() {
        UUID directive = late.untilTheLetter(issue("lk", 1));
        Set<UUID> all = late.late(directive);

        assertThat(problems(directive, Set.of(), " ", null)).containsOnlyKeys("units", "number", "issuedOn");
        assertThat(problems(directive, all, "1/UBND-TH", TODAY.plusDays(1)))
                .isEqualTo(Map.of("issuedOn", "urging.letter.problem.day-to-come"));
        assertThat(problems(directive, all, "1/UBND-TH", LocalDate.of(2022, 9, 28)))
                .isEqualTo(Map.of("issuedOn", "urging.letter.problem.day-before-directive"));
        assertThat(problems(directive, all, "1".repeat(61), TODAY)).containsOnlyKeys("number");
        assertThat(steps(directive)).containsExactly("OPEN");
    }

    @Test
    void isForTheFollowingOfficerAlone() {
        UUID directive = late.untilTheLetter(issue("ll", 1));
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
        assertThat(steps(directive)).containsExactly("OPEN");
    }

    @Test
    void isRecordedOnceByTwoClicksInTwoWindows() {
        UUID directive = late.untilTheLetter(issue("lm", 1));
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
        assertThat(named(directive)).hasSize(3);
        assertThat(notices("h.lm1")).isEqualTo(1);
    }

    @Test
    void answersTheSameClickAgainAsTheFirstTime() {
        UUID directive = late.untilTheLetter(issue("ln", 1));
        TaskTicket ticket = TaskTicket.of(late.task(directive));
        UrgingLetterDraft draft = new UrgingLetterDraft(late.late(directive), "1420/UBND-TH", TODAY, "");

        campaign.actAs.as("cv.th", () -> letters.issue(ticket, draft));
        campaign.actAs.as("cv.th", () -> letters.issue(ticket, draft));

        assertThat(named(directive)).hasSize(3);
    }

    @Test
    void wordsTheListForThePaper() {
        UUID directive = late.untilTheLetter(issue("lo", 2));
        String task = late.task(directive);

        String text = campaign.actAs.as("cv.th", () -> letters.text(task, Set.of(unit("lo2"))));

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

    private void issue(UUID directive, String number, Set<UUID> units) {
        String task = late.task(directive);
        campaign.actAs.as(
                "cv.th", () -> letters.issue(TaskTicket.of(task), new UrgingLetterDraft(units, number, TODAY, "")));
    }

    /** The unit does in one morning what it owes. */
    private void submit(UUID directive, String code) {
        campaign.receive(directive, code, "c." + code);
        campaign.assign(directive, code, "h." + code, "o." + code);
        campaign.carryOut(directive, code, "o." + code);
        campaign.report(directive, code, "o." + code, "h." + code);
    }

    private UUID issue(String unitClass, int units) {
        manyUnits.add(unitClass, units);
        UUID directive = manyUnits.issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private UUID unit(String code) {
        return campaign.organizationUnit(code);
    }

    private List<UrgedLine> list(String login, UUID directive) {
        return campaign.actAs
                .as(login, () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
    }

    private List<UrgingAct> history(String login, UUID directive) {
        return campaign.actAs.as(login, () -> urging.history(directive, 0, 200));
    }

    private List<UrgingRecord> records(String login, UUID directive) {
        List<UrgingRecord> records = new ArrayList<>();
        campaign.actAs.as(login, () -> urging.records(directive, records::add));
        return records;
    }

    private List<String> notes(AuditScope scope, String act) {
        return campaign
                .actAs
                .as("cv.th", () -> audit.page(scope, new AuditFilter(act, null, null, null, null), null, 50))
                .stream()
                .map(AuditEvent::detail)
                .map(detail -> detail.getOrDefault("note", ""))
                .toList();
    }

    private List<String> steps(UUID directive) {
        return jdbc.sql("select state from task where subject_id = :id and step = :step")
                .param("id", directive)
                .param("step", STEP)
                .query(String.class)
                .list();
    }

    private List<String> reminders(UUID directive, String kind) {
        return jdbc.sql("select distinct milestone from reminder where directive_id = :id and kind = :kind")
                .param("id", directive)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** What stands in a decision: its outcome, the unit and how late it was. */
    private List<String> named(UUID directive) {
        return jdbc.sql("select e.outcome, u.short_name, l.working_days from urging_letter_line l"
                        + " join urging_letter e on e.id = l.letter_id join unit_v u on u.id = l.unit_id"
                        + " where e.directive_id = :id")
                .param("id", directive)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " T+" + row.getInt(3))
                .list();
    }

    private int notices(String login) {
        return jdbc.sql("select count(*) from notice where recipient_id = :id and template = 'urging-letter'")
                .param("id", campaign.person(login))
                .query(Integer.class)
                .single();
    }

    private void at(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
    }
}
