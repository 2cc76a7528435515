package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** After the end a unit explains; nothing moves. */
@IntegrationTest
class LateExplanationTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-mangri");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private LateExplanationService explanations;

    @Autowired
    private MutableClock clock;

    private UUID assignment;

    @BeforeEach
    void begin() {
        clock.reset();
        UUID directive = campaign.issue();
        AddresseeFacts unit = requests.begin(directive, COMMUNE);
        assignment = unit.assignments().getFirst().id();
    }

    @Test
    void isWrittenAfterTheEndAndKeptOnce() {
        assertThatThrownBy(() -> explain(COMMUNE.head(), "Sớm quá."))
                .as("before the end more time is asked for")
                .isInstanceOf(NotAllowed.class);
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));

        explain(COMMUNE.lead(), " Mất điện ba ngày. ");
        explain(COMMUNE.lead(), "Mất điện ba ngày.");

        assertThat(campaign.actAs.as("cv.th", () -> explanations.of(assignment)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.text()).isEqualTo("Mất điện ba ngày.");
                    assertThat(each.by()).isEqualTo("Y Mỹ");
                });
    }

    @Test
    void isTheUnitsOwn() {
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));

        assertThatThrownBy(() -> explain("vptk.mangri", "Không phải việc tôi.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> explain("cv.th", "Thay xã.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> explain("chuctich.dakha", "Xã khác.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> explain(COMMUNE.head(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> explain(COMMUNE.head(), "x".repeat(2001))).isInstanceOf(InvalidInput.class);
    }

    private void explain(String login, String text) {
        campaign.actAs.as(login, () -> explanations.explain(assignment, text));
    }
}
