package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What stays of a sending that came back or was taken back: its number, and never its signed copy. */
@IntegrationTest
class ReportNumbersTests {

    private static final String CHECKER = "cv.vhtt";
    private static final SampleUnit UNIT = SampleUnit.of("xa-mangri");

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    @Test
    void aNumberOfASendingThatCameBackIsNotGivenToAnotherReport() {
        UUID directive = campaign.issue();
        UUID first = atClerk(directive, UNIT);
        send(first, "45/BC-UBND");
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(2));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.desk.sign(directive, UNIT);
        send(first, "52/BC-UBND");
        UUID second = atClerk(campaign.issue(), UNIT);

        assertThatThrownBy(() -> send(second, "45/bc-ubnd"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.problems()).containsEntry("number", "report.problem.number-taken"));
        send(second, "53/BC-UBND");
    }

    @Test
    void twoReportsAtTheSameMomentDoNotHaveTheSameNumber() throws Exception {
        for (String code : List.of("xa-dakha", "xa-dakna", "xa-daksao")) {
            SampleUnit unit = SampleUnit.of(code);
            UUID one = atClerk(campaign.issue(), unit);
            UUID other = atClerk(campaign.issue(), unit);

            assertThat(Race.of(() -> send(one, unit, "7/BC-UBND"), () -> send(other, unit, "7/BC-UBND")))
                    .as(code)
                    .containsOnlyOnce((Throwable) null)
                    .hasAtLeastOneElementOfType(InvalidInput.class);
        }
    }

    @Test
    void whatTheClerkSentBackNeedsAnotherSignedCopy() {
        UUID directive = campaign.issue();
        UUID addressee = atClerk(directive, UNIT);
        campaign.actAs.as(UNIT.clerk(), () -> {
            campaign.desk.attach(addressee);
            campaign.desk.sending.returnToAuthor(campaign.ticket("number-report", addressee), "Sai nơi nhận");
        });
        campaign.desk.sign(directive, UNIT);

        assertThatThrownBy(() -> campaign.actAs.as(
                        UNIT.clerk(),
                        () -> campaign.desk.sending.send(
                                campaign.ticket("number-report", addressee), numbering("60/BC-UBND", false))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("copy"));
        send(addressee, "60/BC-UBND");
    }

    @Test
    void aUnitThatTakesItsSecondReportBackHasReportedAllTheSame() {
        UUID directive = campaign.issue();
        UUID addressee = atClerk(directive, UNIT);
        send(addressee, "70/BC-UBND");
        var first = campaign.unit(directive, UNIT.code()).submittedAt();
        campaign.check(directive, UNIT.code(), CHECKER, Set.of(2));
        clock.forward(java.time.Duration.ofHours(1));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        campaign.desk.sign(directive, UNIT);
        send(addressee, "71/BC-UBND");
        campaign.actAs.as(UNIT.lead(), () -> campaign.desk.sending.withdraw(addressee, "Ghi thiếu"));

        assertThat(campaign.unit(directive, UNIT.code()).submittedAt())
                .isNotNull()
                .isEqualTo(first);
        assertThat(campaign.unit(directive, UNIT.code()).state()).isEqualTo(ExecutionState.RETURNED);
    }

    private UUID atClerk(UUID directive, SampleUnit unit) {
        UUID addressee = campaign.desk.begin(directive, unit);
        campaign.desk.sign(directive, unit);
        return addressee;
    }

    private void send(UUID addressee, String number) {
        send(addressee, UNIT, number);
    }

    private void send(UUID addressee, SampleUnit unit, String number) {
        campaign.actAs.as(
                unit.clerk(),
                () -> campaign.desk.sending.send(campaign.ticket("number-report", addressee), numbering(number, true)));
    }

    private ReportNumbering numbering(String number, boolean later) {
        return new ReportNumbering(number, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE), later);
    }
}
