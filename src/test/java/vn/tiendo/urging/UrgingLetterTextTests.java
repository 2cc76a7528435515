package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperLint;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LateCampaign;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Every unit reads the letter; what a leader gave one of them is that one's alone. */
@IntegrationTest
class UrgingLetterTextTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakna");
    private static final String SECRET = "Kiểm điểm trách nhiệm người đứng đầu";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private LateCampaign late;

    @Autowired
    private MutableClock clock;

    @Test
    void doesNotTellOthersWhatALeaderGaveOneUnit() {
        clock.reset();
        UUID directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        UUID unit = campaign.unit(directive, UNIT.code()).id();
        campaign.actAs.as(
                "pct.vx",
                () -> given.service.instruct(
                        unit, new DirectiveDraft.InstructionDraft(SECRET, "", LocalDate.of(2022, 10, 10))));
        late.morning(directive, LocalDateTime.of(2022, 10, 13, 7, 30));
        UUID organization = campaign.organizationUnit(UNIT.code());
        assertThat(late.late(directive)).contains(organization);

        assertThat(text(directive).lines().toList())
                .anySatisfy(line -> assertThat(line).matches("\\d+\\. xã Đăk Na: chậm 1 nhiệm vụ"))
                .contains("- Nhiệm vụ giao riêng: hạn thứ Hai 10/10/2022, quá hạn 3 ngày")
                .noneMatch(line -> line.contains(SECRET) || line.contains("ý kiến chỉ đạo"));

        late.morning(directive, LateCampaign.LETTER_DAY);
        assertThat(text(directive))
                .contains("xã Đăk Na: chậm 6 nhiệm vụ")
                .doesNotContain(SECRET, "giao riêng", "ý kiến chỉ đạo");
    }

    @Test
    void isWrittenInTheFormOfTheDecreeWithTheSameWords(@Autowired UrgingPaper papers) {
        clock.reset();
        UUID directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        late.morning(directive, LateCampaign.LETTER_DAY);
        String task = late.task(directive);
        UUID organization = campaign.organizationUnit(UNIT.code());

        campaign.actAs.as("cv.th", () -> {
            OfficialDocument letter = papers.document(
                    campaign.directives.facts(directive),
                    late.letters.late(task).stream()
                            .filter(unit -> unit.unitId().equals(organization))
                            .toList());
            assertThat(PaperLint.check(letter, new PaperLint.Known("Tu Mơ Rông", false, List.of())))
                    .isEmpty();
            assertThat(letter.to()).containsExactly("xã Đăk Na");
            assertThat(letter.body())
                    .filteredOn(Block.Grid.class::isInstance)
                    .singleElement()
                    .satisfies(grid -> assertThat(((Block.Grid) grid).rows()).hasSize(6));
            assertThat(late.letters.paper(task, Set.of(organization)).name()).isEqualTo("cong-van-don-doc.docx");
            assertThatThrownBy(() -> late.letters.paper(task, Set.of())).isInstanceOf(InvalidInput.class);
        });
        assertThatThrownBy(() -> campaign.actAs.as(UNIT.head(), () -> late.letters.paper(task, Set.of(organization))))
                .isInstanceOf(NotFound.class);
    }

    private String text(UUID directive) {
        String task = late.task(directive);
        return campaign.actAs.as("cv.th", () -> late.letters.text(task, late.late(directive)));
    }
}
