package vn.tiendo.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperFinding.Fault;

class PaperLintTests {

    private static final List<String> LAWFUL = List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    private static final PaperLint.Known NUMBERED = new PaperLint.Known("Tu Mơ Rông", true, LAWFUL);

    @Test
    void findsNothingInAProperDecision() {
        assertThat(PaperLint.check(Papers.decision(7, "Y Liên"), NUMBERED)).isEmpty();
    }

    @Test
    void findsNothingInAProperLetterThatHasNoNumberYet() {
        assertThat(PaperLint.check(
                        Papers.letter("Thực hiện nghiêm túc./."), new PaperLint.Known("Tu Mơ Rông", false, List.of())))
                .isEmpty();
    }

    @Test
    void namesEachPartThatIsMissing() {
        OfficialDocument bare = new OfficialDocument(
                new OfficialDocument.Head(List.of(), List.of(), "", "", "", "", null, 2022),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                new OfficialDocument.Signature(List.of(), ""),
                List.of(),
                List.of(),
                "");
        assertThat(PaperLint.check(bare, new PaperLint.Known("Tu Mơ Rông", false, List.of())))
                .allMatch(finding -> finding.fault() == Fault.MISSING)
                .extracting(PaperFinding::box)
                .containsExactly("2", "3", "4", "5b", "9a", "6", "7a", "7c", "9b");
    }

    @Test
    void findsWhatIsWrittenAgainstTheForm() {
        OfficialDocument proper = Papers.decision(3, "Y Liên");
        OfficialDocument wrong = new OfficialDocument(
                proper.head(),
                proper.title(),
                proper.subject(),
                List.of("Phòng Nội vụ"),
                proper.enactor(),
                List.of("Nghị định số 42/2022/NĐ-CP"),
                List.of(new Block.Text("Giao PCT thực hiện từ 18-02-2022."), new Block.Text("PCT và CVP phối hợp.")),
                new OfficialDocument.Signature(List.of("PHÓ CHỦ TỊCH"), "ThS. Y Liên"),
                List.of("UBND huyện", "Lưu: VT-TH"),
                List.of(),
                "");

        List<PaperFinding> findings = PaperLint.check(wrong, new PaperLint.Known("Đăk Hà", false, LAWFUL));

        assertThat(findings)
                .containsExactlyInAnyOrder(
                        new PaperFinding("3", Fault.NUMBERED_TOO_EARLY, "87/QĐ-UBND"),
                        new PaperFinding("4", Fault.OTHER_PLACE, "Đăk Hà"),
                        new PaperFinding("9b", Fault.NO_COPY, "Phòng Nội vụ"),
                        new PaperFinding("6", Fault.BASIS_WORD, "Nghị định số 42/2022/NĐ-CP"),
                        new PaperFinding("6", Fault.NO_END_MARK, "./."),
                        new PaperFinding("6", Fault.ABBREVIATION, "PCT"),
                        new PaperFinding("6", Fault.ABBREVIATION, "CVP"),
                        new PaperFinding("6", Fault.DATE_STYLE, "18-02-2022"),
                        new PaperFinding("7a", Fault.SIGNATURE, "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"),
                        new PaperFinding("7c", Fault.DEGREE, "ThS. Y Liên"),
                        new PaperFinding("9b", Fault.KEEPING, "Lưu: VT-TH"));
    }
}
