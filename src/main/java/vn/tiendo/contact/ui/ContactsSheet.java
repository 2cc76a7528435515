package vn.tiendo.contact.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;

/** How far the units' contacts are, as a file. */
@org.springframework.stereotype.Component
class ContactsSheet {

    private final ContactBook book;
    private final ExportOffers offers;

    ContactsSheet(ContactBook book, ExportOffers offers) {
        this.book = book;
        this.offers = offers;
    }

    Component of(ContactBook.Row.@Nullable State state) {
        return offers.offer(words -> list(state, words));
    }

    private ListSheet list(ContactBook.Row.@Nullable State state, SheetWords words) {
        return words.list(
                words.text("contact.list"),
                state == null ? List.of() : List.of(words.chosen("contact.list.state", name(state, words))),
                List.of(
                        words.column("contact.column.unit", MIDDLE),
                        words.column("contact.list.state", MIDDLE),
                        words.column("contact.list.sheet.confirmed", WIDE),
                        words.column("contact.list.sheet.under-way", MIDDLE),
                        words.column("contact.list.sheet.due", NARROW)),
                ListSheet.UNKNOWN,
                row -> book.rows().stream()
                        .filter(each -> state == null || each.state() == state)
                        .forEach(each -> row.accept(cells(each, words))));
    }

    private static List<@Nullable Object> cells(ContactBook.Row row, SheetWords words) {
        return Arrays.asList(
                row.unit().name(),
                name(row.state(), words),
                row.confirmed().map(list -> list.summary().line()).orElse(null),
                row.underWay()
                        .map(list -> words.text("ContactStage." + list.stage()))
                        .orElse(null),
                row.state() == ContactBook.Row.State.CONFIRMED ? null : row.due());
    }

    private static String name(ContactBook.Row.State state, SheetWords words) {
        return words.text("ContactBook.Row.State." + state);
    }
}
