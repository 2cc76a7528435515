package vn.tiendo.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.BookQuery;
import vn.tiendo.register.BookService;
import vn.tiendo.register.BookSpan;
import vn.tiendo.register.OutgoingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** The register of outgoing documents (sổ văn bản đi). */
@org.springframework.stereotype.Component
class OutgoingBook implements Book<OutgoingEntry> {

    private static final List<Column> COLUMNS = List.of(
            new Column("reference", 18),
            new Column("dated", 12),
            new Column("subject", 60),
            new Column("signer", 22),
            new Column("receivers", 36),
            new Column("keeper", 18),
            new Column("copies", 8),
            new Column("note", 16));

    private final BookService books;
    private final DueText words;

    OutgoingBook(BookService books, DueText words) {
        this.books = books;
        this.words = words;
    }

    @Override
    public String key() {
        return "outgoing";
    }

    @Override
    public String path() {
        return RegisterLinks.OUTGOING;
    }

    @Override
    public List<UnitRef> units() {
        return books.outgoingBooks();
    }

    @Override
    public List<Integer> years(UUID unit) {
        return books.outgoingYears(unit);
    }

    @Override
    public List<OutgoingEntry> page(BookQuery query, @Nullable OutgoingEntry after, int limit) {
        return books.outgoing(query, after, limit);
    }

    @Override
    public BookSpan span(BookQuery query) {
        return books.outgoingSpan(query);
    }

    @Override
    public void each(BookQuery query, Consumer<OutgoingEntry> lines) {
        books.eachOutgoing(query, lines);
    }

    @Override
    public ListItem card(OutgoingEntry entry, Component page) {
        return BookCard.of(
                entry.link(),
                entry.subject(),
                page.getTranslation(
                        "register.outgoing.line", entry.reference(), words.day(entry.dated()), entry.signer()),
                entry.receivers().isEmpty() ? "" : page.getTranslation("register.outgoing.to", entry.receivers()),
                page.getTranslation("register.outgoing.keeper", entry.keeper()));
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<? extends @Nullable Object> cells(OutgoingEntry entry) {
        return Arrays.asList(
                entry.reference(),
                entry.dated(),
                Book.subject(entry.kind(), entry.subject()),
                entry.signer(),
                entry.receivers(),
                entry.keeper(),
                entry.copies(),
                null);
    }
}
