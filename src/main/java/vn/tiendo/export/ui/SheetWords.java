package vn.tiendo.export.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.ListSheet;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Texts;
import vn.tiendo.shared.ui.Translations;

/** The words of a file in the language of whoever takes it along; they do not need the page, which may have moved on. */
public final class SheetWords implements Texts {

    /** For numbers and days, in characters. */
    public static final int NARROW = 14;

    /** For names, states and moments. */
    public static final int MIDDLE = 26;

    /** For sentences. */
    public static final int WIDE = 60;

    private final Translations texts;
    private final DueText dues;
    private final Locale locale;
    private final Instant now;

    SheetWords(Translations texts, DueText dues, Locale locale, Instant now) {
        this.texts = texts;
        this.dues = dues.in(locale);
        this.locale = locale;
        this.now = now;
    }

    @Override
    public String text(String key, Object... facts) {
        return texts.getTranslation(key, locale, facts);
    }

    public DueText dues() {
        return dues;
    }

    public Locale locale() {
        return locale;
    }

    /** @param width in characters */
    public Sheet.Column column(String key, int width) {
        return new Sheet.Column(text(key), width);
    }

    /** The day on which something ends or happened, as a date that a spreadsheet can reckon with. */
    public @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, OfficeTime.ZONE);
    }

    /** Its last working day. */
    public @Nullable LocalDate day(@Nullable Deadline due) {
        return due == null ? null : due.lastWorkingDay();
    }

    /**
     * A list with its head: what it is, which part of it, when it was taken along and by whom.
     *
     * @param title names the list, its page in the workbook and, with the day, the file
     * @param filter which part of the list it is, line by line
     * @param rows how many there are; negative where that is not known beforehand
     */
    public ListSheet list(String title, List<String> filter, List<Sheet.Column> columns, int rows, Sheet.Rows source) {
        List<String> head = Stream.of(
                        Stream.of(title),
                        filter.stream(),
                        Stream.of(text(
                                "export.by", dues.time(now), Actor.current().name())))
                .flatMap(lines -> lines)
                .toList();
        String file = SearchText.fileName(title) + "-" + day(now);
        return new ListSheet(file, title, head, columns, rows, source);
    }

    /** A line of the filter, e.g. "Đơn vị: xã Đăk Hà". @param label key of what is chosen */
    public String chosen(String label, String value) {
        return text("export.chosen", text(label), value);
    }
}
