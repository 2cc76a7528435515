package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.consolidation.ConsolidationFacts.Item;
import vn.tiendo.consolidation.carried.CarriedOver;
import vn.tiendo.consolidation.carried.CarriedText;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A supplement goes on from the words that the officer found for the report before, and says what is new. */
@IntegrationTest
class SupplementTextTests {

    private static final SampleUnit UNIT = AskedOnceMore.UNIT;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private SupplementService supplements;

    @Autowired
    private MutableClock clock;

    private AskedOnceMore asked;
    private UUID directive;
    private ConsolidationFacts first;

    @BeforeEach
    void reportedUpward() {
        asked = new AskedOnceMore(campaign, reports, closed);
        directive = asked.directive;
        first = report(1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goesOnFromTheOfficersWordsAndShowsWhatIsNew() {
        asked.askFor(asked.work);
        asked.reportAgain();
        closed.supplement(directive, "cv.vhtt");

        CarriedText changed = Objects.requireNonNull(carried().items().get(asked.obligation));
        assertThat(changed.now())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Tổng hợp số liệu báo cáo: ") && line.contains(": 12 ("))
                .anyMatch(line -> line.equals("xã Đăk Hà: Đã đăng 12 tin."));
        assertThat(changed.before()).hasSize(2).contains("xã Đăk Hà: Đã đăng 9 tin.");
        assertThat(text(report(2), asked.obligation))
                .startsWith(AskedOnceMore.OWN)
                .isEqualTo(text(first, asked.obligation) + "\nThay đổi so với Báo cáo số " + first.reference()
                        + " ngày 10/11/2022:\n" + String.join("\n", changed.now()));
    }

    @Test
    void takesOverWhatHasNotChanged() {
        asked.askFor(asked.work);
        asked.reportAgain();
        closed.supplement(directive, "cv.vhtt");

        ConsolidationFacts second = report(2);
        CarriedOver carried = carried();
        assertThat(second.items())
                .filteredOn(item -> !item.obligationId().equals(asked.obligation))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.text()).isEqualTo(text(first, item.obligationId())))
                .anyMatch(item -> item.text().startsWith(AskedOnceMore.OWN));
        assertThat(carried.items().values()).filteredOn(CarriedText::changed).hasSize(1);
        assertThat(second.assessment()).isEqualTo(AskedOnceMore.JUDGED);
        assertThat(carried.assessment()).isTrue();
        assertThat(second.difficulties()).isEqualTo(AskedOnceMore.DIFFICULT);
        assertThat(carried.difficulties().edited()).isTrue();
        assertThat(second.proposals()).isEqualTo(first.proposals());
        assertThat(carried.summary()).isEqualTo(first.summary());

        end.submit(directive, second.draft());
        assertThat(carried()).as("whatever is made of it").isEqualTo(carried);
        campaign.actAs.as(
                UNIT.head(),
                () -> assertThat(supplements.carried(directive)).as("the unit").isEmpty());
    }

    @Test
    void gathersAnewWhatTheOfficerHadLeftAsItWas() {
        asked.askFor(asked.untouched(first));
        campaign.carryOut(directive, UNIT.code(), UNIT.lead());
        reports.send(UNIT, asked.unit, item -> item.settled() ? item : item.withText("Đã làm lại, đủ 7 người."));
        campaign.check(directive, UNIT.code(), UNIT.checker(), Set.of());
        closed.supplement(directive, "cv.vhtt");

        List<CarriedText> changed =
                carried().items().values().stream().filter(CarriedText::changed).toList();
        assertThat(changed).singleElement().satisfies(text -> {
            assertThat(text.edited()).isFalse();
            assertThat(text.now()).containsExactly("xã Đăk Hà: Đã làm lại, đủ 7 người.");
        });
        assertThat(report(2).items())
                .extracting(Item::text)
                .anyMatch(text -> text.contains("Đã làm lại, đủ 7 người.") && !text.contains("Thay đổi so với"));
    }

    @Test
    void goesOnFromWhatTheSupplementBeforeHasMadeOfIt() {
        asked.askFor(asked.work);
        asked.reportAgain();
        closed.supplement(directive, "cv.vhtt");
        closed.sendSupplement(directive);
        ConsolidationFacts second = report(2);
        asked.askFor(asked.untouched(first));
        asked.reportAgain();
        closed.supplement(directive, "cv.vhtt");

        assertThat(text(report(3), asked.obligation)).isEqualTo(text(second, asked.obligation));
        assertThat(Objects.requireNonNull(carried().items().get(asked.obligation)))
                .satisfies(text -> assertThat(text.edited()).isTrue())
                .satisfies(text -> assertThat(text.changed()).isFalse());
    }

    private CarriedOver carried() {
        return campaign.actAs.as("cv.vhtt", () -> supplements.carried(directive).orElseThrow());
    }

    private ConsolidationFacts report(int sequence) {
        return campaign.actAs.as("cv.th", () -> end.consolidations.facts(directive, sequence));
    }

    private static String text(ConsolidationFacts report, UUID obligation) {
        return report.items().stream()
                .filter(item -> item.obligationId().equals(obligation))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
