package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Whoever urges by hand is not among those who are urged: the vice chairman also heads the team of the portal. */
@IntegrationTest
class UrgerHimselfTests {

    private static final String URGER = "pct.vx";
    private static final String OWN_UNIT = "Trang TTĐT huyện";

    @Autowired
    private Campaign campaign;

    @Autowired
    private UrgingService urging;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void nobodyDoesAnything() {
        clock.reset();
        directive = campaign.issue();
        clock.setTo(LocalDateTime.of(2022, 11, 2, 7, 30).atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }

    @Test
    void isNeitherCountedNorToldNorRecorded() {
        List<UrgedLine> lines = lines("cv.th");
        String me = name(URGER);
        UrgePreview ofTheFollower = campaign.actAs.as("cv.th", () -> urging.preview(lines));
        assertThat(people(ofTheFollower)).contains(me);

        UrgePreview before = campaign.actAs.as(URGER, () -> urging.preview(lines));
        UrgePreview done = campaign.actAs.as(URGER, () -> urging.urge(lines, ""));

        assertThat(before.people()).isEqualTo(ofTheFollower.people() - 1);
        assertThat(people(before)).doesNotContain(me);
        assertThat(done).isEqualTo(before);
        List<UrgingRecord> proof = new ArrayList<>();
        campaign.actAs.as(URGER, () -> urging.records(directive, proof::add));
        assertThat(proof)
                .filteredOn(record -> me.equals(record.sender()))
                .isNotEmpty()
                .noneMatch(record -> me.equals(record.person()));
    }

    @Test
    void reachesNobodyWhereHeIsTheOnlyOne() {
        List<UrgedLine> own = lines(URGER).stream()
                .filter(line -> line.unit().equals(OWN_UNIT) && !line.step())
                .toList();
        assertThat(own).isNotEmpty();

        UrgePreview before = campaign.actAs.as(URGER, () -> urging.preview(own));
        UrgePreview done = campaign.actAs.as(URGER, () -> urging.urge(own, ""));

        assertThat(before.subjects()).isZero();
        assertThat(before.people()).isZero();
        assertThat(done).isEqualTo(before);
        assertThat(lines(URGER)).noneMatch(UrgedLine::urgedToday);
        assertThat(campaign.actAs.as("cv.th", () -> urging.urge(own, "")).subjects())
                .isEqualTo(own.size());
    }

    private List<UrgedLine> lines(String login) {
        return campaign.actAs
                .as(login, () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
    }

    private static List<String> people(UrgePreview preview) {
        return preview.units().stream()
                .flatMap(unit -> unit.told().stream())
                .map(UrgePreview.Told::person)
                .toList();
    }

    private String name(String login) {
        return campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(login).orElseThrow().name());
    }
}
