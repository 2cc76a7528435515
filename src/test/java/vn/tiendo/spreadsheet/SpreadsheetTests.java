package vn.tiendo.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTextWithAnyUsualSeparatorWithOrWithoutAMark(String separator) {
        String text = "Mã,Tên\r\nxa,\"UBND xã Ngọk, Lây\"\r\n\r\nxb, Măng   Ri \r\n".replace(",", separator);
        for (String mark : List.of("", "\ufeff")) {
            assertThat(SpreadsheetReader.read("a.CSV", bytes(mark + text)))
                    .containsExactly(
                            new SheetRow(1, List.of("Mã", "Tên")),
                            new SheetRow(2, List.of("xa", "UBND xã Ngọk" + separator.strip() + " Lây")),
                            new SheetRow(4, List.of("xb", "Măng Ri")));
        }
    }

    @Test
    void countsRowsLikeTheProgramThatMadeThem() {
        assertThat(SpreadsheetReader.read("a.csv", bytes("a,b\n\"x\ny\",1\nz,2\n")))
                .extracting(SheetRow::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void composesLetters() {
        assertThat(SpreadsheetReader.read("a.csv", bytes("Đa\u0306k Ha\u0300\n"))
                        .getFirst()
                        .cell(0))
                .isEqualTo("Đăk Hà");
    }

    @Test
    void tellsTextInAnOldEncoding() {
        assertThatExceptionOfType(SheetNotUtf8.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.csv", "Đăk".getBytes(Charset.forName("windows-1258"))));
        assertThatExceptionOfType(SheetNotUtf8.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.csv", "xa".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void readsNumbersDatesAndTheStoredValueOfFormulas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = book.newWorksheet("one");
        sheet.value(0, 0, 12);
        sheet.value(0, 1, 1.5);
        sheet.value(0, 2, LocalDate.of(2025, 7, 1));
        sheet.style(0, 2).format("dd/mm/yyyy").set();
        sheet.value(0, 3, true);
        sheet.formula(0, 4, "1+1");
        sheet.value(2, 5, "Đăk Hà");
        book.finish();

        assertThat(SpreadsheetReader.read("a.xlsx", bytes.toByteArray()))
                .containsExactly(
                        new SheetRow(1, List.of("12", "1.5", "01/07/2025", "true")),
                        new SheetRow(3, List.of("", "", "", "", "", "Đăk Hà")));
    }

    @Test
    void takesOnlyWhatItIsCalled() {
        byte[] workbook = SpreadsheetWriter.xlsx("one", List.of(List.of("a")));
        for (String name : List.of("a.csv", "a.xls", "a.xlsm", "a")) {
            assertThatExceptionOfType(SheetUnreadable.class).isThrownBy(() -> SpreadsheetReader.read(name, workbook));
        }
        assertThatExceptionOfType(SheetUnreadable.class).isThrownBy(() -> SpreadsheetReader.read("a.xlsx", bytes("a")));
        assertThatExceptionOfType(SheetUnreadable.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.xlsx", Arrays.copyOf(workbook, workbook.length / 2)));
        assertThatExceptionOfType(SheetUnreadable.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.xlsx", zip(Map.of("word/document.xml", "<w/>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"999999999\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"&#49;\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\">"
            })
    void survivesHostileSheets(String sheet) {
        Map<String, String> parts = parts(SpreadsheetWriter.xlsx("one", List.of(List.of("a"))));
        parts.put(SHEET, sheet);
        byte[] workbook = zip(parts);
        try {
            assertThat(SpreadsheetReader.read("a.xlsx", workbook)).hasSizeLessThan(2);
        } catch (SheetUnreadable refused) {
            assertThat(refused.key()).isEqualTo("refused.sheet-unreadable");
        }
    }

    @Test
    void refusesDeclarationsAndCellsBeyondAnySheet() {
        Map<String, String> parts = parts(SpreadsheetWriter.xlsx("one", List.of(List.of("a"))));
        parts.put(SHEET, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x\"><worksheet/>");
        assertThatExceptionOfType(SheetUnreadable.class).isThrownBy(() -> SpreadsheetReader.read("a.xlsx", zip(parts)));
        parts.put(SHEET, "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>");
        assertThatExceptionOfType(SheetUnreadable.class).isThrownBy(() -> SpreadsheetReader.read("a.xlsx", zip(parts)));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        Map<String, String> parts = parts(SpreadsheetWriter.xlsx("one", List.of(List.of("a"))));
        parts.put("xl/media/zero", "0".repeat(80_000_000));
        assertThatExceptionOfType(SheetTooLarge.class).isThrownBy(() -> SpreadsheetReader.read("a.xlsx", zip(parts)));
        Map<String, String> many = parts(SpreadsheetWriter.xlsx("one", List.of(List.of("a"))));
        IntStream.range(0, 600).forEach(n -> many.put("xl/media/" + n, ""));
        assertThatExceptionOfType(SheetTooLarge.class).isThrownBy(() -> SpreadsheetReader.read("a.xlsx", zip(many)));
    }

    @Test
    void takesAsManyRowsAsItSaysAndNotOneMore() {
        List<List<String>> rows = Collections.nCopies(SpreadsheetReader.MAX_ROWS, List.of("xa"));
        assertThat(SpreadsheetReader.read("a.csv", SpreadsheetWriter.csv(rows))).hasSize(SpreadsheetReader.MAX_ROWS);
        byte[] more = bytes("xa\n".repeat(SpreadsheetReader.MAX_ROWS + 1));
        assertThatExceptionOfType(SheetTooLarge.class).isThrownBy(() -> SpreadsheetReader.read("a.csv", more));
        assertThatExceptionOfType(SheetTooLarge.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.csv", new byte[SpreadsheetReader.MAX_BYTES + 1]));
        assertThatExceptionOfType(SheetTooLarge.class)
                .isThrownBy(() -> SpreadsheetReader.read("a.csv", bytes("x".repeat(5_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\uff1d1"})
    void writesNothingThatStartsAFormula(String text) {
        assertThat(new String(SpreadsheetWriter.csv(List.of(List.of(text))), StandardCharsets.UTF_8).replace("\"", ""))
                .startsWith("\ufeff'" + text);
        assertThat(SpreadsheetReader.read("a.xlsx", SpreadsheetWriter.xlsx("one", List.of(List.of("x", text))))
                        .getFirst()
                        .cell(1))
                .isEqualTo(text.strip());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
