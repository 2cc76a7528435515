package vn.tiendo.document.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;

/** The screen shows what the file has. */
class PaperSheetTests {

    @Test
    void rulesTheBoxesThatTheDecreeRules() {
        PaperSheet sheet = new PaperSheet(decision(1));
        assertThat(all(sheet)
                        .filter(part -> part.getElement().getClassList().contains("paper-ruled"))
                        .map(part -> part.getElement().getText()))
                .containsExactly("XÃ TU MƠ RÔNG", "Độc lập - Tự do - Hạnh phúc", "Về việc thành lập Ban biên tập");
    }

    @Test
    void numbersAnnexesAndSaysWhereTheyBelong() {
        String attached =
                "(Kèm theo Quyết định số 87/QĐ-UBND ngày 07 tháng 10 năm 2022 của Chủ tịch Ủy ban nhân dân xã Tu Mơ Rông)";
        assertThat(texts(new PaperSheet(decision(2))))
                .containsSubsequence("Phụ lục I", "Quy chế", attached, "Phụ lục II", "Quy chế", attached);
        assertThat(texts(new PaperSheet(decision(1)))).containsSubsequence("Phụ lục", "Quy chế", attached);
    }

    private static List<String> texts(Component sheet) {
        return all(sheet)
                .filter(part ->
                        part instanceof Div && part.getChildren().findAny().isEmpty())
                .map(part -> part.getElement().getText())
                .toList();
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(PaperSheetTests::all));
    }

    private static OfficialDocument decision(int annexes) {
        return new OfficialDocument(
                new OfficialDocument.Head(
                        List.of(),
                        List.of("ỦY BAN NHÂN DÂN", "XÃ TU MƠ RÔNG"),
                        "Chủ tịch Ủy ban nhân dân xã Tu Mơ Rông",
                        "87/QĐ-UBND",
                        "QĐ-UBND",
                        "Tu Mơ Rông",
                        LocalDate.of(2022, 10, 7),
                        2022),
                "QUYẾT ĐỊNH",
                "Về việc thành lập Ban biên tập",
                List.of(),
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TU MƠ RÔNG",
                List.of(),
                List.of(new Block.Article(1, "Thành lập./.")),
                new OfficialDocument.Signature(List.of("CHỦ TỊCH"), "A Thuận"),
                List.of("Như Điều 1", "Lưu: VT"),
                java.util.Collections.nCopies(annexes, new OfficialDocument.Annex("Quy chế", List.of())),
                "");
    }
}
