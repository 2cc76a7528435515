package vn.tiendo.register.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.BookEntry;
import vn.tiendo.register.BookQuery;
import vn.tiendo.register.BookSpan;
import vn.tiendo.shared.SearchText;

/** A register in the layout of Decree 30/2020, annex IV: the same sheet for the printer and for the file. */
final class BookSheet<E extends BookEntry> {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final PaperTexts PAPER = Book.PAPER;

    private final Book<E> book;
    private final UnitRef unit;
    private final BookPlace place;
    private final BookQuery query;

    BookSheet(Book<E> book, UnitRef unit, BookPlace place) {
        this.book = book;
        this.unit = unit;
        this.place = place;
        this.query = place.printed(unit.id());
    }

    BookSpan span() {
        return book.span(query);
    }

    Sheet sheet(BookSpan span) {
        return new Sheet(PAPER.text(book.key() + ".sheet"), cover(span), book.titles(), this::rows);
    }

    /** Whose register, of which year, from which number to which; of which days, where it is not the whole year. */
    private List<String> cover(BookSpan span) {
        List<String> cover = new ArrayList<>();
        cover.add(PAPER.text(book.key() + ".title"));
        String year = Integer.toString(place.year());
        cover.add(
                span.count() == 0
                        ? PAPER.text("cover.empty", unit.name(), year)
                        : PAPER.text(
                                "cover",
                                unit.name(),
                                year,
                                Integer.toString(span.first()),
                                Integer.toString(span.last())));
        if (place.from() != null || place.to() != null) {
            cover.add(PAPER.text("cover.days", DAY.format(query.from()), DAY.format(query.to())));
        }
        return cover;
    }

    private void rows(Consumer<List<? extends @Nullable Object>> row) {
        book.each(query, entry -> {
            BookEntry.Gap gap = entry.gap();
            if (gap != null) {
                row.accept(gapRow(gap));
            }
            row.accept(book.cells(entry));
        });
    }

    private List<? extends @Nullable Object> gapRow(BookEntry.Gap gap) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < book.columns().size(); column++) {
            cells.add(column == book.subjectColumn() ? Book.gap(gap) : null);
        }
        return cells;
    }

    /** Answers the request for the file; who may not read the register any more gets none. */
    void answer(DownloadEvent event) throws IOException {
        Sheet sheet = sheet(span());
        event.setFileName(SearchText.fileName(sheet.name() + " " + unit.shortName() + " " + place.year()) + "."
                + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet, SheetFormat.XLSX, event.getOutputStream());
    }

    /** As it stands in a cell on paper. */
    static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof LocalDate day ? DAY.format(day) : cell.toString();
    }
}
