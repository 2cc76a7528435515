package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.portal.kind.SectionKind;
import vn.tiendo.portal.kind.SectionKindService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;

/** The catalogue of sections, kept by administrators. */
@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class SectionKindTests {

    @Autowired
    private SectionKindService kinds;

    @Test
    void shipsTheSixteenSectionsOfACommune() {
        List<SectionKind> all = kinds.all();
        assertThat(all).hasSize(16);
        assertThat(all.get(2).name()).isEqualTo("Tin tức - Sự kiện");
        assertThat(all.get(2).intervalDays()).isEqualTo(7);
        assertThat(kinds.kind("lien-he").checklistCode()).isEqualTo("P14");
        assertThat(SectionKind.UsedBy.COMMUNE.has("COMMUNE")).isTrue();
        assertThat(SectionKind.UsedBy.COMMUNE.has("PROVINCE")).isFalse();
        assertThat(SectionKind.UsedBy.DISTRICT.has("PROVINCE")).isTrue();
    }

    @Test
    void addsAndChangesOneAndTellsWhoWasSlower() {
        kinds.add(SectionKind.entered("Thông báo", SectionKind.UsedBy.COMMUNE, 17, 14, false)
                .with("p13", true));
        SectionKind seen = kinds.kind("thong-bao");
        assertThat(seen.checklistCode()).isEqualTo("P13");
        SectionKind entered = SectionKind.entered("Thông báo mới", SectionKind.UsedBy.BOTH, 2, 10, true)
                .with("", false);
        kinds.change(seen, entered);
        assertThat(kinds.kind("thong-bao").name()).isEqualTo("Thông báo mới");
        assertThat(kinds.kind("thong-bao").active()).isFalse();
        assertThatThrownBy(() -> kinds.change(seen, entered)).isInstanceOf(SectionKind.KindChanged.class);
    }

    @Test
    void saysWhatIsWrongWithOne() {
        SectionKind wrong = SectionKind.entered(" ", SectionKind.UsedBy.BOTH, null, 0, false)
                .with("X1", true);
        assertThatThrownBy(() -> kinds.add(wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .isEqualTo(Map.of(
                                        "name", "portal.problem.name-missing",
                                        "position", "portal.problem.position",
                                        "interval", "portal.problem.interval",
                                        "checklist", "portal.problem.checklist")));
    }

    @Test
    @WithMockUser(roles = "USER")
    void isNotForOfficers() {
        assertThatThrownBy(kinds::all).isInstanceOf(AccessDeniedException.class);
    }
}
