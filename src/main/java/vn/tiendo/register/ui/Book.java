package vn.tiendo.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.Sheet;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.BookEntry;
import vn.tiendo.register.BookQuery;
import vn.tiendo.register.BookSpan;

/** One of the two registers as its pages ask for it: on the screen in cards, on paper in the prescribed columns. */
interface Book<E extends BookEntry> {

    PaperTexts PAPER = new PaperTexts("register");

    /** With which its texts begin. */
    String key();

    String path();

    List<UnitRef> units();

    List<Integer> years(UUID unit);

    List<E> page(BookQuery query, @Nullable E after, int limit);

    BookSpan span(BookQuery query);

    void each(BookQuery query, Consumer<E> lines);

    ListItem card(E entry, Component page);

    /** The prescribed columns, in their order. */
    List<Column> columns();

    /** One cell for each column. */
    List<? extends @Nullable Object> cells(E entry);

    /** The column of the subject, in which a gap is told too. */
    default int subjectColumn() {
        return columns().stream().map(Column::name).toList().indexOf("subject");
    }

    /**
     * A prescribed column.
     *
     * @param width in characters
     */
    record Column(String name, int width) {}

    /** Columns as the paper titles them. */
    default List<Sheet.Column> titles() {
        return columns().stream()
                .map(column -> new Sheet.Column(PAPER.text(key() + "." + column.name()), column.width()))
                .toList();
    }

    /** The type of document in full and what it is about. */
    static String subject(String kind, String subject) {
        Optional<String> type = PAPER.find("type." + kind);
        return type.orElse(kind) + ": " + subject;
    }

    static String gap(BookEntry.Gap gap) {
        return gap.from() == gap.to()
                ? PAPER.text("gap.one", Integer.toString(gap.from()))
                : PAPER.text("gap", Integer.toString(gap.from()), Integer.toString(gap.to()));
    }
}
