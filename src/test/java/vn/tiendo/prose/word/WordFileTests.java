package vn.tiendo.prose.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.prose.word.WordFiles.p;
import static vn.tiendo.prose.word.WordFiles.r;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.tiendo.prose.Markdown;

class WordFileTests {

    private static final String BLIP = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"%s\"/>"
            + "<a:graphic><a:graphicData><a:blip r:embed=\"%s\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    @Test
    void knowsHeadingsByStyleLevelAndLook() throws IOException {
        ImportedText text = new WordFiles(p("<w:pStyle w:val=\"u1\"/>", "Một")
                        + p("<w:pStyle w:val=\"DeMuc\"/>", "Hai")
                        + p("<w:pStyle w:val=\"con\"/>", "Ba")
                        + p("<w:outlineLvl w:val=\"1\"/>", "Bốn")
                        + "<w:p>" + r("<w:b/>", "Đậm và ngắn") + "</w:p>"
                        + "<w:p>" + r("<w:b/>", "Đậm nhưng là câu.") + "</w:p>"
                        + p("<w:pStyle w:val=\"muc\"/>", "Mục lục......1")
                        + p("<w:pStyle w:val=\"ten\"/>", "Tên bài"))
                .styles(style("u1", "heading 1", "")
                        + style("DeMuc", "Tiêu đề 2", "")
                        + style("con", "Riêng", "<w:basedOn w:val=\"DeMuc\"/>")
                        + style("muc", "toc 1", "")
                        + style("ten", "Title", ""))
                .read();

        assertThat(text.markdown())
                .isEqualTo(
                        "## Một\n\n### Hai\n\n### Ba\n\n### Bốn\n\n### Đậm và ngắn\n\n**Đậm nhưng là câu.**\n\n## Tên bài");
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, more);
    }

    @Test
    void knowsBoldAndItalicFromRunsAndStyles() throws IOException {
        ImportedText text = new WordFiles("<w:p><w:pPr><w:pStyle w:val=\"d\"/></w:pPr>" + r("", "đậm từ kiểu, ")
                        + r("<w:b w:val=\"0\"/>", "không đậm, ") + r("<w:i/>", "cả hai.") + "</w:p>")
                .styles(style("d", "Dam", "<w:rPr><w:b/></w:rPr>"))
                .read();

        assertThat(text.markdown()).isEqualTo("**đậm từ kiểu,** không đậm, ***cả hai.***");
    }

    @Test
    void countsListsAsWordPrintsThem() throws IOException {
        ImportedText text = new WordFiles(item(1, 0, "một")
                        + item(1, 1, "điểm a")
                        + item(1, 1, "điểm b")
                        + p("xen giữa")
                        + item(1, 0, "hai")
                        + item(2, 0, "chấm")
                        + item(2, 1, "chấm con")
                        + item(3, 0, "lại từ năm")
                        + p("<w:pStyle w:val=\"dieu\"/>", "Phạm vi")
                        + p("- gạch đầu dòng")
                        + p("+ gạch con")
                        + p("1. gõ tay"))
                .numbering(level(1, level("0", "decimal", "%1.") + level("1", "lowerLetter", "%2)"))
                        + level(2, level("0", "bullet", "\u00b7") + level("1", "bullet", "o"))
                        + level(4, level("0", "upperRoman", "Điều %1."))
                        + num(1, 1, "")
                        + num(2, 2, "")
                        + num(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                        + num(4, 4, ""))
                .styles(style("dieu", "Dieu", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"))
                .read();

        assertThat(text.markdown()).isEqualTo("""
                1. một

                a) điểm a

                b) điểm b

                xen giữa

                2. hai

                - chấm
                  - chấm con

                5. lại từ năm

                Điều I. Phạm vi

                - gạch đầu dòng
                  - gạch con

                1\\. gõ tay""");
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static String level(int scheme, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + scheme + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(String level, String format, String text) {
        return "<w:lvl w:ilvl=\"%s\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String num(int id, int scheme, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + scheme + "\"/>" + more + "</w:num>";
    }

    @Test
    void takesJoinedCellsApart() throws IOException {
        ImportedText text = new WordFiles("<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", p("Chung"))
                        + cell("", p("C"))
                        + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", p("a") + p("b|c")) + cell("", p("d"))
                        + cell(
                                "",
                                "<w:tbl><w:tr>" + cell("", p("trong")) + cell("", p("bảng")) + "</w:tr></w:tbl>"
                                        + p(""))
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", p("")) + cell("", p("e")) + cell("", p("f")) + "</w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("bỏ")) + "</w:tr></w:tbl>"
                        + "<w:tbl><w:tr>" + cell("", p("khung")) + "</w:tr></w:tbl>")
                .read();

        assertThat(text.markdown())
                .isEqualTo(
                        "| Chung |  | C |\n| --- | --- | --- |\n| a b\\|c | d | trong bảng |\n|  | e | f |\n\nkhung");
        assertThat(text.warnings()).contains(ImportWarning.TABLE_FLATTENED);
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    @Test
    void dropsWhatWasDeletedAndKeepsWhatWasInserted() throws IOException {
        ImportedText text = new WordFiles("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("", "Xã ")
                        + "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>" + r("", "mới") + "</w:ins></w:p>"
                        + "<w:p>" + r("", " liền đoạn") + "<w:moveFrom>" + r("", "đi") + "</w:moveFrom><w:moveTo>"
                        + r("", " đến") + "</w:moveTo>" + r("<w:vanish/>", "ẩn") + "</w:p>")
                .read();

        assertThat(text.markdown()).isEqualTo("Xã mới liền đoạn đến");
        assertThat(text.warnings()).containsExactly(ImportWarning.TRACKED_CHANGES, ImportWarning.HIDDEN_TEXT);
    }

    @Test
    void keepsLinksThatLeadToPages() throws IOException {
        ImportedText text = new WordFiles("<w:p><w:hyperlink r:id=\"l1\">" + r("", "trang") + "</w:hyperlink>"
                        + r("", " ")
                        + "<w:hyperlink r:id=\"l2\">" + r("", "hại") + "</w:hyperlink>" + r("", " ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.vn\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("", "trường")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">" + r("", " 3")
                        + "</w:fldSimple></w:p>")
                .relation("l1", "hyperlink", "https://a.vn/x?y=1", true)
                .relation("l2", "hyperlink", "javascript:alert(1)", true)
                .read();

        assertThat(text.markdown()).isEqualTo("[trang](https://a.vn/x?y=1) hại [trường](https://b.vn) 3");
    }

    @Test
    void findsPicturesWhereTheyStand() throws IOException {
        WordFiles file = new WordFiles("<w:p>" + r("", "Trước") + BLIP.formatted("Cầu [treo]", "p1") + "</w:p>"
                        + "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"p1\"/></v:shape></w:pict></w:r></w:p>"
                        + "<w:p>" + BLIP.formatted("xa", "p2") + BLIP.formatted("vẽ", "p3")
                        + BLIP.formatted("mất", "p4") + "</w:p>")
                .relation("p1", "image", "media/image1.png", false)
                .relation("p2", "image", "http://127.0.0.1:1/x.png", true)
                .relation("p3", "image", "media/image2.png", false)
                .relation("p4", "image", "media/khongco.png", false)
                .part("word/media/image1.png", png())
                .part("word/media/image2.png", "EMF");
        ImportedText text = file.read();

        assertThat(text.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.alt()).isEqualTo("Cầu [treo]");
            assertThat(picture.bytes()).isEqualTo(png());
            assertThat(Markdown.pictures(text.markdown())).containsExactly(picture.id());
            assertThat(text.markdown())
                    .isEqualTo("Trước![Cầu \\[treo\\]](hinh:" + picture.id() + ")\n\n![](hinh:" + picture.id() + ")");
        });
        assertThat(text.warnings()).containsExactly(ImportWarning.PICTURE_LEFT_OUT, ImportWarning.PICTURE_ELSEWHERE);
    }

    @Test
    void takesNoFileNameForWhatAPictureShows() throws IOException {
        for (String said : new String[] {
            "DSC_0012.JPG", "C:\\Anh\\le hoi.png", "A group of people&#10;&#10;Description automatically generated"
        }) {
            ImportedText text = new WordFiles("<w:p>" + BLIP.formatted(said, "p1") + "</w:p>")
                    .relation("p1", "image", "media/image1.png", false)
                    .part("word/media/image1.png", png())
                    .read();
            assertThat(text.pictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.alt()).as(said).isEmpty());
        }
    }

    static byte[] png() throws IOException {
        return png(2);
    }

    static byte[] png(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void tellsWhatItLeavesOut() throws IOException {
        ImportedText text = new WordFiles("<w:p>" + r("", "Lời") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:altChunk r:id=\"x\"/>"
                        + "<mc:AlternateContent><mc:Choice>" + p("chọn") + "</mc:Choice><mc:Fallback>" + p("lặp")
                        + "</mc:Fallback></mc:AlternateContent>")
                .related("header", "header1.xml", "<w:hdr>" + p("UBND HUYỆN") + "</w:hdr>")
                .related("footer", "footer1.xml", "<w:hdr>" + p("3") + "</w:hdr>")
                .read();

        assertThat(text.markdown()).isEqualTo("Lời\n\nchọn");
        assertThat(text.warnings())
                .containsExactly(
                        ImportWarning.HEADERS_AND_FOOTERS,
                        ImportWarning.COMMENTS,
                        ImportWarning.FOOTNOTES,
                        ImportWarning.OBJECT_LEFT_OUT);
    }

    @Test
    void warnsOfOldFontsOnlyWhereLettersDisguise() throws IOException {
        String old = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";

        assertThat(new WordFiles("<w:p>" + r(old, "Céng hoµ x· héi") + "</w:p>")
                        .read()
                        .warnings())
                .containsExactly(ImportWarning.OLD_FONT);
        assertThat(new WordFiles("<w:p>" + r("", "Coäng hoøa") + "</w:p>")
                        .styles(
                                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                        .read()
                        .warnings())
                .containsExactly(ImportWarning.OLD_FONT);
        assertThat(new WordFiles("<w:p>" + r(old, "So 12") + r("", "Cộng hòa") + "</w:p>")
                        .read()
                        .warnings())
                .isEmpty();
    }

    @Test
    void composesVietnameseLetters() throws IOException {
        String text = new WordFiles(p(Normalizer.normalize("Tiếng Việt ơn nghĩa", Normalizer.Form.NFD) + "\u200b"))
                .read()
                .markdown();

        assertThat(text).isEqualTo("Tiếng Việt ơn nghĩa");
    }
}
