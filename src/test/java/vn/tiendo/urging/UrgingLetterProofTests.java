package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.LateCampaign.LETTER_DAY;
import static vn.tiendo.testing.LateCampaign.STEP;
import static vn.tiendo.urging.LetterCase.TODAY;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;

/** What is kept of a letter of urging, and who sees what of it. */
@IntegrationTest
class UrgingLetterProofTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private LetterCase cases;

    @Autowired
    private LateCampaign late;

    @Autowired
    private UrgingService urging;

    @Autowired
    private AuditService audit;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @Test
    void countsAsUrgingForEverybodyWhomItConcerns() {
        UUID directive = cases.late("lg", 2);
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
        assertThat(act.told())
                .containsExactly(new UrgePreview.Told(campaign.person("h.lg1"), "Người h.lg1", Receiver.UNIT_HEAD));
        assertThat(cases.notices("h.lg1")).isEqualTo(1);
        assertThat(cases.notices("h.lg2")).isEqualTo(1);
        assertThat(cases.notices("o.lg1")).isZero();
    }

    @Test
    void showsAUnitOnlyItsOwnLineAndNothingOfTheOfficesNote() {
        UUID directive = cases.late("lh", 2);
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
        UUID directive = cases.late("li", 2);
        late.issue(directive, "1417/UBND-TH");

        String named = "1417/UBND-TH (02/11/2022)";
        assertThat(cases.notes(AuditScope.under(directive), STEP + ".ISSUED")).containsExactly(named);
        assertThat(cases.notes(AuditScope.under(directive), "urging.letter-issued"))
                .isEmpty();
        for (String code : List.of("li1", "li2")) {
            AuditScope own = AuditScope.of(
                    List.of("unit-execution:" + campaign.unit(directive, code).id()));
            assertThat(cases.notes(own, "urging.letter-issued")).containsExactly(named);
        }
        assertThat(campaign.actAs.as("cv.th", audit::brokenChains)).isEmpty();
    }

    private List<UrgedLine> list(String login, UUID directive) {
        return campaign.actAs
                .as(login, () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
    }

    private List<UrgingAct> history(String login, UUID directive) {
        return campaign.actAs.as(login, () -> urging.history(directive, null, 0, 200));
    }

    private List<UrgingRecord> records(String login, UUID directive) {
        List<UrgingRecord> records = new ArrayList<>();
        campaign.actAs.as(login, () -> urging.records(directive, records::add));
        return records;
    }

    private void at(LocalDateTime moment) {
        clock.setTo(moment.atZone(OfficeTime.ZONE));
    }
}
