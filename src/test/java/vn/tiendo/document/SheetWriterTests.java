package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTests {

    @TempDir
    private Path folder;

    private static final Instant MOMENT = Instant.parse("2022-09-29T01:30:00Z");

    @Test
    void beginsWithTheMarkByWhichExcelKnowsUtf8() throws IOException {
        byte[] file = write(sheet(List.of("Đăk Hà")), SheetFormat.CSV);
        assertThat(Arrays.copyOf(file, 3)).isEqualTo(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertThat(csv(file)).endsWith("Văn bản 221/KH-UBND\r\nCột\r\nĐăk Hà\r\n");
    }

    @Test
    void writesDaysAndMomentsAsTheOfficeReadsThem() throws IOException {
        Sheet sheet = new Sheet(
                "Tờ",
                List.of(),
                columns("a", "b", "c", "d"),
                rows -> rows.accept(Arrays.asList(LocalDate.of(2022, 10, 30), MOMENT, -5, null)));
        assertThat(csv(write(sheet, SheetFormat.CSV))).contains("30/10/2022,29/09/2022 08:30:00,-5,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20SUM(A1)"
            })
    void letsNoTextBecomeAFormula(String text) throws IOException {
        assertThat(CsvSheet.harmless(text)).isEqualTo("'" + text);
        String page = entries(write(sheet(List.of(text)), SheetFormat.XLSX)).get("xl/worksheets/sheet1.xml");
        assertThat(page).doesNotContain("<f>").contains("t=\"inlineStr\"");
        assertThat(isQuoted(text)).as("stays a text when it is edited").isTrue();
    }

    @Test
    void marksNoHarmlessText() throws IOException {
        assertThat(isQuoted("Đăk Hà")).isFalse();
    }

    /** As another program reads the cell. */
    private static boolean isQuoted(String text) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(write(sheet(List.of(text)), SheetFormat.XLSX)))) {
            Cell cell = book.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getCellStyle().getQuotePrefixed();
        }
    }

    @Test
    void leavesHarmlessTextAlone() {
        assertThat(CsvSheet.harmless("1286/UBND-TH")).isEqualTo("1286/UBND-TH");
        assertThat(CsvSheet.harmless("a=b")).isEqualTo("a=b");
        assertThat(CsvSheet.harmless("")).isEmpty();
    }

    @Test
    void keepsSignsThatXmlDoesNotKnowOutOfAWorkbook() throws IOException {
        String page = entries(write(sheet(List.of("a\u0000b\u0007<c>")), SheetFormat.XLSX))
                .get("xl/worksheets/sheet1.xml");
        assertThat(page).contains("ab&lt;c&gt;");
    }

    @Test
    void leavesNothingInvisibleInACell() throws IOException {
        String hostile = "A\u202Egnp.exe\uD800B\uFFFEC\u200B\u061C" + "\uDC00";
        String page = entries(write(sheet(List.of(hostile)), SheetFormat.XLSX)).get("xl/worksheets/sheet1.xml");
        assertThat(page).contains("Agnp.exeBC<");
    }

    @Test
    void cutsNoSignInHalves() throws IOException {
        String longest = "a".repeat(32_766) + "\uD83D\uDE00";
        String page = entries(write(sheet(List.of(longest)), SheetFormat.XLSX)).get("xl/worksheets/sheet1.xml");
        assertThat(page).contains("a".repeat(32_766) + "<").doesNotContain("\uFFFD", "?<");
    }

    @Test
    void printsOnA4AcrossWithTheHeadingOnEachPage() throws IOException {
        Map<String, String> entries = entries(write(sheet(List.of("Đăk Hà")), SheetFormat.XLSX));
        assertThat(entries.get("xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToPage=\"")
                .contains("fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(entries.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$2:$2");
    }

    @Test
    void namesAPageWithoutSignsThatExcelRefuses() throws IOException {
        Sheet sheet = new Sheet("Tep [1/2]: *?\\", List.of(), columns("a"), rows -> {});
        assertThat(entries(write(sheet, SheetFormat.XLSX)).get("xl/workbook.xml"))
                .contains("name=\"Tep  1 2\"")
                .doesNotContain("[1");
    }

    /** A row is on its way before the last one is asked for. */
    @Test
    void writesWhileItReads() throws IOException {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger before = new AtomicInteger();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }
        };
        Sheet sheet = new Sheet("Tờ", List.of(), columns("a"), rows -> {
            for (int row = 0; row < 20_000; row++) {
                rows.accept(List.of("Dòng " + row));
            }
            before.set(written.get());
        });
        SheetWriter.write(sheet, SheetFormat.XLSX, counting);
        assertThat(before.get()).isGreaterThan(10_000);
    }

    private static Sheet sheet(List<String> row) {
        return new Sheet("Tờ", List.of("Văn bản 221/KH-UBND"), columns("Cột"), rows -> rows.accept(row));
    }

    private static List<Sheet.Column> columns(String... titles) {
        return Arrays.stream(titles).map(title -> new Sheet.Column(title, 20)).toList();
    }

    private static byte[] write(Sheet sheet, SheetFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetWriter.write(sheet, format, file);
        return file.toByteArray();
    }

    private static String csv(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Read from its directory, as spreadsheet programs do. */
    private Map<String, String> entries(byte[] file) throws IOException {
        Path workbook = Files.write(folder.resolve("sheet.xlsx"), file);
        Map<String, String> entries = new HashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
