package vn.tiendo.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.shared.OfficeTime;

/** A workbook written row by row; texts are cells of type string, which no program evaluates, and stay so when edited. */
final class XlsxSheet {

    private static final String APPLICATION = "TienDo";
    private static final String VERSION = "1.0";
    private static final String AS_TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private final Sheet sheet;
    private final Workbook book;
    private Worksheet page;
    private int row;
    private int pages;

    private XlsxSheet(Sheet sheet, Workbook book) {
        this.sheet = sheet;
        this.book = book;
        this.page = newPage();
    }

    /** One workbook of these sheets; the caller closes the stream. */
    static void write(List<Sheet> sheets, OutputStream stream) throws IOException {
        QuotedTexts out = new QuotedTexts(stream);
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        for (int i = 0; i < sheets.size(); i++) {
            XlsxSheet each = new XlsxSheet(sheets.get(i), book);
            each.sheet.rows().each(each::add);
            if (i < sheets.size() - 1) {
                each.page.finish();
            } else {
                each.page.flush();
            }
        }
        out.hold();
        book.finish();
        out.release();
    }

    /** A page of a workbook has an end: what is more goes on another. */
    private Worksheet newPage() {
        pages++;
        Worksheet next = book.newWorksheet(pages == 1 ? nameOf(sheet) : nameOf(sheet) + " (" + pages + ")");
        row = 0;
        for (int column = 0; column < sheet.columns().size(); column++) {
            next.width(column, sheet.columns().get(column).width());
            next.style(column).format(AS_TEXT).set(); // what is typed below keeps its leading zeros
        }
        for (String line : sheet.head()) {
            next.inlineString(row, 0, clean(line));
            next.style(row, 0).bold().set();
            if (FormulaStart.in(line)) {
                next.style(row, 0).format(AS_TEXT).set();
            }
            row++;
        }
        for (int column = 0; column < sheet.columns().size(); column++) {
            next.inlineString(row, column, clean(sheet.columns().get(column).title()));
            next.style(row, column).bold().fillColor("E5E9F0").wrapText(true).set();
        }
        next.repeatRows(row);
        row++;
        next.freezePane(0, row);
        next.paperSize(PaperSize.A4_PAPER);
        next.pageOrientation("landscape");
        next.fitToWidth((short) 1);
        next.fitToHeight((short) 0); // as many pages as it takes
        return next;
    }

    private void add(List<? extends @Nullable Object> cells) {
        try {
            if (row >= Worksheet.MAX_ROWS) {
                page.finish();
                page = newPage();
            }
            for (int column = 0; column < cells.size(); column++) {
                set(column, cells.get(column));
            }
            row++;
            if (row % ROWS_IN_MEMORY == 0) {
                page.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format(DAY).set();
            }
            case Instant moment -> {
                page.value(row, column, LocalDateTime.ofInstant(moment, OfficeTime.ZONE));
                page.style(row, column).format(MOMENT).set();
            }
            default -> {
                String text = clean(value.toString());
                page.inlineString(row, column, text);
                page.style(row, column).wrapText(true).set();
                if (FormulaStart.in(text)) {
                    page.style(row, column).format(AS_TEXT).set();
                }
            }
        }
    }

    /** Names of pages may not hold these signs. */
    private static String nameOf(Sheet sheet) {
        String name = sheet.name().replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - " (99)".length()));
    }

    /** A cell has no longer text; a sign that takes two places is not cut in halves. */
    private static String clean(String text) {
        String known = PaperWords.clean(text);
        if (known.length() <= LONGEST_TEXT) {
            return known;
        }
        return known.substring(0, LONGEST_TEXT - (Character.isHighSurrogate(known.charAt(LONGEST_TEXT - 1)) ? 1 : 0));
    }
}
