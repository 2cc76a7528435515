package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.longrun.Progress;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Whose hands the consolidated report is in. */
@IntegrationTest
class ConsolidationAccessTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private ConsolidationService consolidations;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isSavedByTheOfficerWhoseStepItIs() {
        UUID directive = campaign.issue();
        clock.setTo(ZonedDateTime.of(2022, 11, 10, 9, 0, 0, 0, OfficeTime.ZONE));
        campaign.actAs.as(
                "cv.th",
                () -> consolidations.fixFigures(
                        campaign.ticket("follow-directive", directive),
                        consolidations.cutOff(directive),
                        "",
                        Progress.UNWATCHED));
        ConsolidationDraft draft = new ConsolidationDraft(
                campaign.actAs.as(
                        "cv.vhtt",
                        () -> consolidations.facts(directive).orElseThrow().version()),
                "Tình hình chung",
                "",
                "",
                "",
                List.of());

        campaign.actAs.as(
                "tp.vhtt",
                () -> assertThatThrownBy(() -> consolidations.save(directive, draft))
                        .isInstanceOf(NotAllowed.class));
        campaign.actAs.as(
                "cv.th",
                () -> assertThatThrownBy(() -> consolidations.save(directive, draft))
                        .isInstanceOf(NotFound.class));
        campaign.actAs.as("cv.vhtt", () -> {
            ConsolidationDraft tooLong =
                    new ConsolidationDraft(draft.version(), "a".repeat(20_001), "", "", "", draft.items());
            assertThatThrownBy(() -> consolidations.save(directive, tooLong)).isInstanceOf(InvalidInput.class);
            assertThatCode(() -> consolidations.save(directive, draft)).doesNotThrowAnyException();
        });
    }
}
