package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.CampaignReports;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** Until when a report's figures go with the system, and for whom; each test has another unit. */
@IntegrationTest
class FrozenFiguresTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignReports reports;

    @Autowired
    private CampaignPortals portals;

    @BeforeEach
    void load() {
        campaign.load();
    }

    @AfterEach
    void forget() {
        portals.forget();
    }

    @Test
    void keepsWhatWasTypedAndFollowsTheSystemElsewhere() {
        SampleUnit unit = SampleUnit.of("xa-daktokan");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        ReportDraft draft = reports.draft(unit, addressee);
        campaign.actAs.as(
                unit.lead(),
                () -> campaign.reports.save(
                        addressee,
                        CampaignReports.written(draft, CampaignReports.figure("sections.total", "17", "Một mục mới"))));
        portals.reviewAll(unit);

        ReportDraft again = reports.draft(unit, addressee);
        assertThat(typed(again, "sections.total")).isEqualTo("17");
        assertThat(CampaignReports.figure(again, "sections.total").systemValue())
                .isEqualTo("16");
        assertThat(typed(again, "sections.met")).isEqualTo("16");
        assertThat(typed(again, "sections.empty")).isEqualTo("0");
    }

    @Test
    void staysAsItsAuthorSeesItWhileOthersLook() {
        SampleUnit unit = SampleUnit.of("xa-tumorong");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        ReportDraft open = reports.draft(unit, addressee);
        portals.reviewAll(unit);
        campaign.actAs.as(unit.head(), () -> campaign.reports.draft(addressee));

        assertThatCode(() -> campaign.actAs.as(unit.lead(), () -> campaign.reports.save(addressee, open)))
                .doesNotThrowAnyException();
        assertThat(typed(reports.draft(unit, addressee), "sections.met")).isEqualTo("16");
    }

    @Test
    void refusesWhatWasTypedBesideNumbersThatAreNoLongerThose() {
        SampleUnit unit = SampleUnit.of("xa-vanxuoi");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        ReportDraft firstTab = reports.draft(unit, addressee);
        portals.reviewAll(unit);
        reports.draft(unit, addressee);

        assertThatThrownBy(() -> campaign.actAs.as(unit.lead(), () -> campaign.reports.save(addressee, firstTab)))
                .isInstanceOf(ReportDraft.ReportChanged.class);
    }

    @Test
    void opensInTwoTabsAsLongAsNothingHasChanged() {
        SampleUnit unit = SampleUnit.of("xa-ngokyeu");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        ReportDraft firstTab = reports.draft(unit, addressee);
        reports.draft(unit, addressee);

        assertThatCode(() -> campaign.actAs.as(unit.lead(), () -> campaign.reports.save(addressee, firstTab)))
                .doesNotThrowAnyException();
    }

    @Test
    void isFrozenOnceTheHeadHasIt() {
        SampleUnit unit = SampleUnit.of("xa-mangri");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        reports.submit(unit, addressee, item -> item);
        portals.reviewAll(unit);
        campaign.actAs.as(unit.head(), () -> campaign.reports.draft(addressee));

        assertThat(reports.sent(unit.head(), addressee, "sections.met").systemValue())
                .isEqualTo("0");
        campaign.actAs.as(
                unit.head(), () -> campaign.reports.returnToAuthor(campaign.ticket("sign-report", addressee), "Xem"));
        assertThat(typed(reports.draft(unit, addressee), "sections.met"))
                .as("its author has it again")
                .isEqualTo("16");
    }

    @Test
    void keepsTheFiguresOfWhatWasAccepted() {
        SampleUnit unit = SampleUnit.of("xa-ngoklay");
        portals.set(unit);
        UUID addressee = reports.begin(unit);
        reports.send(unit, addressee, item -> item);
        UUID directive = reports.facts("cv.vhtt", addressee).directiveId();
        campaign.check(directive, unit.code(), "cv.vhtt", Set.of(0));
        portals.reviewAll(unit);
        campaign.carryOut(directive, unit.code(), unit.lead()); // what came back is done again

        ReportDraft again = reports.draft(unit, addressee);
        assertThat(typed(again, "sections.met")).isEqualTo("0");
        assertThat(CampaignReports.figures(again))
                .extracting(ReportFigure::code)
                .doesNotHaveDuplicates();
    }

    private static String typed(ReportDraft draft, String code) {
        return CampaignReports.figure(draft, code).typedValue();
    }
}
