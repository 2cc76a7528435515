package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who may propose, approve, take back, acknowledge and read a change of dates, and what is refused with which words. */
@IntegrationTest
class ReschedulingAccessTests {

    private static final SampleUnit WORKING = SampleUnit.of("xa-dakha");
    private static final SampleUnit REPORTED = SampleUnit.of("xa-daksao");
    private static final SampleUnit SILENT = SampleUnit.of("xa-vanxuoi");
    private static final LocalDate PRINTED = LocalDate.of(2022, 11, 2);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private ReschedulingService reschedulings;

    @Autowired
    private AcknowledgementService acknowledgements;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void begin() {
        clock.reset();
        directive = campaign.issue();
    }

    @Test
    void asksThoseToAcknowledgeWhoStillWorkOnItAndTellsTheirPeople() {
        AddresseeFacts working = extensions.begin(directive, WORKING);
        UUID change = dates.move(directive, dates.before(directive, PRINTED));

        UUID silent = campaign.unit(directive, SILENT.code()).id();
        assertThat(dates.stateAt(change, silent))
                .as("it reads the new deadline as it receives")
                .isEqualTo("TOLD");
        assertThat(dates.stateAt(change, working.id())).isEqualTo("WAITING");
        assertThat(facts(change).waiting()).containsExactly("xã Đăk Hà");
        assertThat(told(WORKING.lead(), change, working.id())).isEqualTo(1);
        assertThat(told(WORKING.head(), change, working.id())).isEqualTo(1);
        assertThat(campaign.actAs.as(WORKING.clerk(), () -> campaign.rows(this::asked)))
                .singleElement()
                .satisfies(row -> assertThat(row.about().excerpt()).isEqualTo("Mưa lớn, sạt lở nhiều tuyến đường."));

        dates.acknowledge(change, directive, WORKING);

        assertThat(facts(change).acknowledged()).isEqualTo(1);
        assertThat(facts(change).waiting()).isEmpty();
        assertThat(acts("unit-execution:" + working.id())).contains("rescheduling.told");
    }

    @Test
    void asksNobodyWhoHasReportedOrIsAskedAboutANewerChange() {
        AddresseeFacts working = extensions.begin(directive, WORKING);
        AddresseeFacts reporting = extensions.begin(directive, REPORTED);
        UUID first = dates.move(directive, dates.before(directive, PRINTED));
        campaign.carryOut(directive, REPORTED.code(), REPORTED.lead());
        campaign.report(directive, REPORTED.code(), REPORTED.lead(), REPORTED.head());
        assertThat(dates.stateAt(first, reporting.id())).isEqualTo("TOLD");

        UUID second = dates.move(directive, dates.before(directive, PRINTED.plusDays(2)));

        assertThat(dates.stateAt(first, working.id())).isEqualTo("TOLD");
        assertThat(dates.stateAt(second, working.id())).isEqualTo("WAITING");
        assertThat(campaign.actAs.as(WORKING.clerk(), () -> campaign.rows(this::asked)))
                .hasSize(1);
    }

    @Test
    void isProposedByTheFollowingOfficerAlone() {
        ReschedulingDraft draft = dates.before(directive, PRINTED);
        for (String login : List.of("cv.vhtt", "pct.vx", "vanthu", "chuctich.dakha")) {
            assertThatThrownBy(() -> campaign.actAs.as(login, () -> reschedulings.propose(directive, draft)))
                    .as(login)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void isApprovedByTheSignerAlone() {
        UUID change = dates.propose(directive, dates.before(directive, PRINTED));
        for (String login : List.of("cv.th", "cvp", "tp.vhtt", "chuctich.dakha")) {
            assertThatThrownBy(() -> campaign.actAs.as(
                            login,
                            () -> reschedulings.decide(campaign.ticket("decide-rescheduling", change), true, "")))
                    .as(login)
                    .isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        assertThatThrownBy(() -> dates.decide(change, false, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Map.entry("words", "rescheduling.problem.words-missing")));
        assertThat(state(change)).isEqualTo("PROPOSED");
    }

    @Test
    void waitsForOneDecisionAtATimeAndCanBeTakenBack() {
        UUID change = dates.propose(directive, dates.before(directive, PRINTED));
        assertProblem(
                () -> dates.propose(directive, dates.before(directive, PRINTED.plusDays(1))),
                "obligations",
                "rescheduling.problem.pending");
        assertThatThrownBy(() -> campaign.actAs.as("cv.vhtt", () -> reschedulings.withdraw(change)))
                .isInstanceOf(NotAllowed.class);

        campaign.actAs.as("cv.th", () -> reschedulings.withdraw(change));

        assertThat(state(change)).isEqualTo("WITHDRAWN");
        assertThat(campaign.actAs.as(
                        "pct.vx",
                        () -> campaign.rows(row -> row.step().equals("decide-rescheduling")
                                && row.about().rootId().equals(directive))))
                .isEmpty();
        assertThat(campaign.actAs.as("cv.th", () -> reschedulings.pending(directive)))
                .isFalse();
    }

    @Test
    void saysBesideEachFieldWhatIsMissingOrCannotBe() {
        assertThatThrownBy(() -> dates.propose(directive, new ReschedulingDraft(Set.of(), null, " ", "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .isEqualTo(Map.of(
                                        "obligations",
                                        "rescheduling.problem.no-obligation",
                                        "due",
                                        "rescheduling.problem.due-missing",
                                        "reason",
                                        "rescheduling.problem.reason-missing")));
        assertProblem(
                () -> dates.propose(directive, dates.before(directive, LocalDate.of(2022, 9, 30))),
                "due",
                "rescheduling.problem.due-early");
        assertProblem(
                () -> dates.propose(directive, dates.before(directive, LocalDate.of(2024, 1, 1))),
                "due",
                "rescheduling.problem.due-far");
        assertProblem(
                () -> dates.propose(directive, dates.before(directive, LocalDate.of(2022, 10, 30))),
                "due",
                "rescheduling.problem.nothing-moves");
        assertProblem(
                () -> dates.propose(
                        directive,
                        dates.draft(
                                Set.of(UUID.randomUUID()),
                                Deadline.Wording.of(Deadline.Phrase.BEFORE, PRINTED, Deadline.Reading.STRICT))),
                "obligations",
                "rescheduling.problem.gone");
    }

    @Test
    void cannotBeApprovedOnceTheNewDateHasCome() {
        UUID change = dates.propose(directive, dates.before(directive, PRINTED));
        clock.setTo(LocalDateTime.of(2022, 11, 1, 9, 0).atZone(OfficeTime.ZONE));
        assertProblem(() -> dates.decide(change, true, ""), "due", "rescheduling.problem.due-early");
        dates.decide(change, false, "Đã quá ngày.");
        assertThat(state(change)).isEqualTo("REFUSED");
    }

    @Test
    void lapsesWhenTheDirectiveIsNotCarriedOutAnyMore() {
        AddresseeFacts working = extensions.begin(directive, WORKING);
        UUID first = dates.move(directive, dates.before(directive, PRINTED));
        UUID second = dates.propose(directive, dates.before(directive, PRINTED.plusDays(2)));
        campaign.actAs.as(
                "pct.vx", () -> campaign.rollout.recall(directive, "Sai căn cứ", "12/UBND-TH ngày 30/9/2022"));

        reschedulings.lapseOvertaken();
        reschedulings.lapseOvertaken();

        assertThat(state(second)).isEqualTo("LAPSED");
        assertThat(dates.stateAt(first, working.id())).isEqualTo("TOLD");
        assertThat(campaign.actAs.as(WORKING.clerk(), () -> campaign.rows(this::asked)))
                .isEmpty();
    }

    @Test
    void showsUnitsWhatHoldsForThemAndNothingOfEachOther() {
        AddresseeFacts working = extensions.begin(directive, WORKING);
        extensions.begin(directive, REPORTED);
        UUID change = dates.move(directive, dates.before(directive, PRINTED));
        UUID waiting = dates.propose(directive, dates.before(directive, PRINTED.plusDays(2)));

        assertThat(campaign.actAs.as(WORKING.lead(), () -> reschedulings.ofDirective(directive)))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.id()).isEqualTo(change);
                    assertThat(seen.waiting()).isEmpty();
                    assertThat(seen.told()).isZero();
                    assertThat(seen.mayWithdraw()).isFalse();
                });
        assertThatThrownBy(() -> campaign.actAs.as(WORKING.lead(), () -> reschedulings.facts(waiting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(WORKING.lead(), () -> reschedulings.effectOf(waiting)))
                .isInstanceOf(NotFound.class);
        UUID question = dates.question(change, working.id());
        assertThatThrownBy(() -> campaign.actAs.as(REPORTED.clerk(), () -> acknowledgements.facts(question)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(
                        REPORTED.clerk(),
                        () -> acknowledgements.acknowledge(campaign.ticket("acknowledge-rescheduling", question))))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
    }

    private boolean asked(TaskRow row) {
        return row.step().equals("acknowledge-rescheduling")
                && row.about().rootId().equals(directive);
    }

    private static void assertProblem(ThrowingCallable act, String field, String problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsExactly(Map.entry(field, problem)));
    }

    private String state(UUID change) {
        return jdbc.sql("select state from rescheduling where id = :id")
                .param("id", change)
                .query(String.class)
                .single();
    }

    private ReschedulingFacts facts(UUID change) {
        return campaign.actAs.as("cv.th", () -> reschedulings.facts(change));
    }

    private int told(String login, UUID change, UUID addressee) {
        return jdbc.sql("select count(*) from notice where recipient_id = :person and notice_key = :key")
                .params(Map.of("person", campaign.person(login), "key", "rescheduled:" + change + ":" + addressee))
                .query(Integer.class)
                .single();
    }

    private List<String> acts(String stream) {
        return jdbc.sql("select act from audit_event where stream = :stream")
                .param("stream", stream)
                .query(String.class)
                .list();
    }
}
