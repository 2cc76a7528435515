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
import vn.tiendo.register.IncomingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** The register of incoming documents (sổ văn bản đến). */
@org.springframework.stereotype.Component
class IncomingBook implements Book<IncomingEntry> {

    private static final List<Column> COLUMNS = List.of(
            new Column("arrived-on", 12),
            new Column("number", 8),
            new Column("author", 28),
            new Column("reference", 18),
            new Column("dated", 12),
            new Column("subject", 56),
            new Column("passed-to", 24),
            new Column("passed-on", 12),
            new Column("signature", 10),
            new Column("note", 18));

    private final BookService books;
    private final DueText words;

    IncomingBook(BookService books, DueText words) {
        this.books = books;
        this.words = words;
    }

    @Override
    public String key() {
        return "incoming";
    }

    @Override
    public String path() {
        return RegisterLinks.INCOMING;
    }

    @Override
    public List<UnitRef> units() {
        return books.incomingBooks();
    }

    @Override
    public List<Integer> years(UUID unit) {
        return books.incomingYears(unit);
    }

    @Override
    public List<IncomingEntry> page(BookQuery query, @Nullable IncomingEntry after, int limit) {
        return books.incoming(query, after, limit);
    }

    @Override
    public BookSpan span(BookQuery query) {
        return books.incomingSpan(query);
    }

    @Override
    public void each(BookQuery query, Consumer<IncomingEntry> lines) {
        books.eachIncoming(query, lines);
    }

    @Override
    public ListItem card(IncomingEntry entry, Component page) {
        return BookCard.of(
                entry.link(),
                entry.subject(),
                page.getTranslation("register.incoming.line", entry.number(), words.day(entry.arrivedOn())),
                entry.dated() == null
                        ? page.getTranslation("register.incoming.undated", entry.reference(), entry.author())
                        : page.getTranslation(
                                "register.incoming.from", entry.reference(), words.day(entry.dated()), entry.author()),
                entry.passedTo() == null || entry.passedOn() == null
                        ? page.getTranslation("register.incoming.not-passed")
                        : page.getTranslation(
                                "register.incoming.passed", entry.passedTo(), words.day(entry.passedOn())),
                earlier(entry, page));
    }

    private static String earlier(IncomingEntry entry, Component page) {
        String earlier = entry.earlierNumber();
        if (earlier == null) {
            return "";
        }
        return earlier.isEmpty()
                ? page.getTranslation("register.incoming.earlier.none")
                : page.getTranslation("register.incoming.earlier", earlier);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<? extends @Nullable Object> cells(IncomingEntry entry) {
        return Arrays.asList(
                entry.arrivedOn(),
                entry.number(),
                entry.author(),
                entry.reference(),
                entry.dated(),
                Book.subject(entry.kind(), entry.subject()),
                entry.passedTo(),
                entry.passedOn(),
                null,
                earlier(entry));
    }

    private static String earlier(IncomingEntry entry) {
        String earlier = entry.earlierNumber();
        if (earlier == null) {
            return "";
        }
        return earlier.isEmpty() ? PAPER.text("earlier.none") : PAPER.text("earlier", earlier);
    }
}
