package vn.tiendo.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** Reads written documents back, box by box against Decree 30/2020, annex I. */
class OfficialDocumentTests {

    private static final String VOWELS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private static final Path SEEN = Path.of("target/papers");

    @Test
    void keepsPaperMarginsAndFont() {
        XWPFDocument document = read(Papers.decision(7, "Y Liên"));
        var section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                .as("A4 upright")
                .isEqualTo(List.of(BigInteger.valueOf(11_906), BigInteger.valueOf(16_838)));
        assertThat(List.of(
                        mm(margins.getTop()), mm(margins.getBottom()), mm(margins.getLeft()), mm(margins.getRight())))
                .isEqualTo(List.of(20L, 20L, 30L, 15L));
        assertThat(runs(document)).isNotEmpty().allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontFamily(XWPFRun.FontCharRange.hAnsi)).isEqualTo("Times New Roman");
            assertThat(run.getColor()).as("black").isNull();
        });
        assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
        assertThat(document.getHeaderList()).singleElement().satisfies(header -> {
            assertThat(header._getHdrFtr().xmlText()).contains(" PAGE ");
            assertThat(header.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        });
    }

    @Test
    void putsTheHeadWhereTheDecreeOrdersIt() {
        XWPFTable head = read(Papers.decision(7, "Y Liên")).getTables().getFirst();
        XWPFTableCell left = head.getRow(0).getCell(0);
        XWPFTableCell right = head.getRow(0).getCell(1);
        assertThat(texts(left)).containsExactly("ỦY BAN NHÂN DÂN", "XÃ TU MƠ RÔNG", "", "Số: 87/QĐ-UBND");
        assertThat(texts(right))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "",
                        "Tu Mơ Rông, ngày 07 tháng 10 năm 2022");
        assertStyle(run(left, 0), 12, true, false);
        assertStyle(run(left, 3), 13, false, false);
        assertStyle(run(right, 0), 12, true, false);
        assertStyle(run(right, 1), 13, true, false);
        assertStyle(run(right, 3), 13, false, true);
        assertThat(left.getParagraphs().get(2).getBorderTop())
                .as("line below the authority")
                .isEqualTo(Borders.SINGLE);
        assertThat(right.getParagraphs().get(2).getBorderTop())
                .as("line below the motto")
                .isEqualTo(Borders.SINGLE);
        assertThat(head.getRow(0).getTableCells())
                .allSatisfy(cell -> assertThat(cell.getParagraphs())
                        .filteredOn(paragraph -> !paragraph.getText().isEmpty())
                        .allMatch(paragraph -> paragraph.getAlignment() == ParagraphAlignment.CENTER));
    }

    @Test
    void ordersADecision() {
        XWPFDocument document = read(Papers.decision(7, "Y Liên"));
        List<XWPFParagraph> all = document.getParagraphs();
        XWPFParagraph title = find(all, "QUYẾT ĐỊNH");
        assertStyle(title.getRuns().getFirst(), 14, true, false);
        assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertStyle(find(all, "Về việc thành lập").getRuns().getFirst(), 14, true, false);
        assertStyle(find(all, "CHỦ TỊCH ỦY BAN").getRuns().getFirst(), 14, true, false);
        assertThat(find(all, "Căn cứ Luật").getText()).endsWith("2015;");
        assertThat(find(all, "Theo đề nghị").getText()).endsWith("Xã hội.");
        assertStyle(find(all, "Căn cứ Luật").getRuns().getFirst(), 14, false, true);
        XWPFParagraph article = find(all, "Điều 1.");
        assertStyle(article.getRuns().getFirst(), 14, true, false);
        assertStyle(article.getRuns().getLast(), 14, false, false);
        assertThat(article.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(mm(BigInteger.valueOf(article.getFirstLineIndent()))).isEqualTo(10);
        assertThat(article.getSpacingAfter()).as("6 pt").isEqualTo(120);
        XWPFTable foot = document.getTables().getLast();
        XWPFTableCell copies = foot.getRow(0).getCell(0);
        assertThat(texts(copies)).startsWith("Nơi nhận:", "- Như Điều 3;", "- UBND huyện (b/c);", "- Lưu: VT, VHXH.");
        assertStyle(run(copies, 0), 12, true, true);
        assertStyle(run(copies, 1), 11, false, false);
        XWPFTableCell signature = foot.getRow(0).getCell(1);
        assertThat(texts(signature)).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Liên");
        assertStyle(run(signature, 2), 14, true, false);
    }

    @Test
    void leavesNumberAndDayOfALetterBlank() {
        XWPFDocument document = read(Papers.letter("Thực hiện chỉ đạo của tỉnh./."));
        XWPFTable head = document.getTables().getFirst();
        assertThat(texts(head.getRow(0).getCell(0)))
                .anyMatch(text -> text.matches("Số:[\\s\\u00a0]+/UBND-TH"))
                .contains("V/v tăng cường đăng tải tin, bài lên Trang thông tin điện tử");
        assertStyle(run(head.getRow(0).getCell(0), 4), 12, false, false);
        assertThat(texts(head.getRow(0).getCell(1)))
                .anyMatch(text -> text.matches("Tu Mơ Rông, ngày[\\s\\u00a0]+tháng[\\s\\u00a0]+năm 2022"));
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                .containsSubsequence("Kính gửi:", "- Các cơ quan, đơn vị thuộc huyện;", "- Ủy ban nhân dân các xã.")
                .containsSubsequence("Phụ lục I", "DANH SÁCH ĐƠN VỊ", "Phụ lục II", "BIỂU MẪU BÁO CÁO")
                .anyMatch(text -> text.startsWith("(Kèm theo Công văn số")
                        && text.endsWith("của Ủy ban nhân dân xã Tu Mơ Rông)"));
    }

    @Test
    void keepsEveryVietnameseLetter() {
        String letters = VOWELS + VOWELS.toUpperCase(java.util.Locale.of("vi"));
        assertThat(letters.codePoints().distinct().count()).isEqualTo(134);
        String apart = java.text.Normalizer.normalize(letters, java.text.Normalizer.Form.NFD);
        assertThat(find(read(Papers.letter(apart)).getParagraphs(), "àáả").getText())
                .as("composed, whatever the keyboard sent")
                .isEqualTo(letters);
    }

    @Test
    void repeatsTheHeadOfALongTable() {
        XWPFTable table = read(Papers.decision(25, "Y Liên")).getTables().get(1);
        assertThat(table.getRows()).hasSize(26);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(25).getCell(1).getText()).isEqualTo("Nguyễn Thị Hồng Vân 25");
    }

    @Test
    void makesHostileNamesHarmless() {
        String hostile = "=HYPERLINK(\"http://x\")<w:p/>&\u202Egnp.exe\u0000\u0007\u200B\uFFFE A Byen]]>";
        XWPFTable table = read(Papers.decision(3, hostile)).getTables().get(1);
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("=HYPERLINK(\"http://x\")<w:p/>&gnp.exe A Byen]]>");
        String longName = "Nguyễn ".repeat(9).strip();
        assertThat(read(Papers.decision(3, longName))
                        .getTables()
                        .get(1)
                        .getRow(1)
                        .getCell(1)
                        .getText())
                .isEqualTo(longName);
    }

    @Test
    void keepsTheEndOfTheTextWithTheSignature() {
        assertThat(find(read(Papers.decision(7, "Y Liên")).getParagraphs(), "Điều 3.")
                        .isKeepNext())
                .isTrue();
        OfficialDocument proper = Papers.decision(3, "Y Liên");
        OfficialDocument table = new OfficialDocument(
                proper.head(),
                proper.title(),
                proper.subject(),
                proper.to(),
                proper.enactor(),
                proper.bases(),
                proper.body().subList(0, 3),
                proper.signature(),
                proper.copies(),
                proper.annexes(),
                proper.link());
        XWPFDocument document = read(table);
        assertThat(document.getTables().get(1).getRow(3).getCell(0).getParagraphs())
                .allMatch(XWPFParagraph::isKeepNext);
        assertThat(document.getTables().get(1).getRow(2).getCell(0).getParagraphs())
                .noneMatch(XWPFParagraph::isKeepNext);
    }

    @Test
    void putsTheMarkBeforeTheSubjectOfALetterOnce() {
        OfficialDocument letter = Papers.letter("Không có./.");
        assertThat(letter.printedSubject()).isEqualTo("V/v tăng cường đăng tải tin, bài lên Trang thông tin điện tử");
        assertThat(new OfficialDocument(
                                letter.head(),
                                "",
                                letter.printedSubject(),
                                letter.to(),
                                "",
                                letter.bases(),
                                letter.body(),
                                letter.signature(),
                                letter.copies(),
                                letter.annexes(),
                                "")
                        .printedSubject())
                .isEqualTo(letter.printedSubject());
        assertThat(Papers.decision(3, "Y Liên").printedSubject()).startsWith("Về việc");
    }

    @Test
    void printsACodeThatOpensTheSubject() {
        assertThat(read(Papers.decision(3, "Y Liên")).getAllPictures()).hasSize(1);
        assertThat(read(Papers.letter("Không có./.")).getAllPictures()).isEmpty();
    }

    private static long mm(Object twips) {
        return Math.round(((BigInteger) twips).longValue() / 56.7);
    }

    private static void assertStyle(XWPFRun run, double size, boolean bold, boolean italic) {
        assertThat(List.of(run.getFontSizeAsDouble(), run.isBold(), run.isItalic()))
                .as(run.text())
                .isEqualTo(List.of(size, bold, italic));
    }

    private static XWPFRun run(XWPFTableCell cell, int paragraph) {
        return cell.getParagraphs().get(paragraph).getRuns().getFirst();
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static XWPFParagraph find(List<XWPFParagraph> all, String beginning) {
        return all.stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static List<XWPFRun> runs(XWPFDocument document) {
        List<XWPFRun> runs = new ArrayList<>();
        document.getParagraphs().forEach(paragraph -> runs.addAll(paragraph.getRuns()));
        document.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell ->
                                        cell.getParagraphs().forEach(paragraph -> runs.addAll(paragraph.getRuns())))));
        return runs.stream().filter(run -> !run.text().isBlank()).toList();
    }

    /** What was written also stays in a folder, to be opened and looked at. */
    private static XWPFDocument read(OfficialDocument paper) {
        byte[] written = OfficialDocumentWriter.write(paper);
        try {
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve((paper.isLetter() ? "letter-" : "decision-") + written.length + ".docx"), written);
            return new XWPFDocument(new ByteArrayInputStream(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
