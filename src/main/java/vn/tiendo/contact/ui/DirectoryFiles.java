package vn.tiendo.contact.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.directory.Affiliation;
import vn.tiendo.contact.directory.DirectoryEntry;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.contact.directory.VCards;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** The directory as files: what is found as .xlsx and as cards, and the card of one entry. */
@org.springframework.stereotype.Component
class DirectoryFiles {

    private static final String CARDS = ".vcf";

    private final ContactBook book;
    private final Translations texts;
    private final DueText words;
    private final Clock clock;

    DirectoryFiles(ContactBook book, Translations texts, DueText words, Clock clock) {
        this.book = book;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    void sheet(DirectoryQuery query, DownloadEvent event) throws IOException {
        event.setFileName(SearchText.fileName(word("contact.sheet.head")) + "." + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet(query), SheetFormat.XLSX, event.getOutputStream());
    }

    Sheet sheet(DirectoryQuery query) {
        return new Sheet(
                word("contact.sheet"),
                List.of(
                        word("contact.sheet.head"),
                        word(
                                "contact.sheet.by",
                                words.time(clock.instant()),
                                Actor.current().name())),
                Stream.of(Column.values())
                        .map(column -> new Sheet.Column(word("contact.column." + column.key), column.width))
                        .toList(),
                row -> book.eachEntry(query, entry -> row.accept(cells(entry))));
    }

    private List<? extends @Nullable Object> cells(DirectoryEntry entry) {
        Affiliation where = entry.affiliation();
        return Arrays.asList(
                where.organization(),
                where.office(),
                where.post(),
                entry.name(),
                entry.phone(),
                entry.fax(),
                entry.email(),
                entry.emailRequestedOn(),
                entry.address());
    }

    /** All that is found, one card after the other. */
    void cards(DirectoryQuery query, DownloadEvent event) throws IOException {
        name(event, word("contact.sheet.head"));
        cards(query, event.getOutputStream());
    }

    void cards(DirectoryQuery query, OutputStream out) {
        book.eachEntry(query, entry -> {
            try {
                out.write(card(entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The card of one entry, if it still stands in the directory. */
    void card(UUID listId, int position, DownloadEvent event) throws IOException {
        DirectoryEntry entry = book.entry(listId, position);
        name(event, entry.title() + " " + entry.name());
        event.getOutputStream().write(card(entry));
    }

    private byte[] card(DirectoryEntry entry) {
        return VCards.of(entry).getBytes(StandardCharsets.UTF_8);
    }

    private static void name(DownloadEvent event, String what) {
        event.setFileName(SearchText.fileName(what) + CARDS);
        event.setContentType(VCards.TYPE);
    }

    private String word(String key, Object... args) {
        return texts.getTranslation(key, Translations.VIETNAMESE, args);
    }

    /** The columns of the file. */
    private enum Column {
        UNIT("unit", 30),
        OFFICE("part", 28),
        TITLE("title", 28),
        NAME("name", 24),
        PHONE("phone", 16),
        FAX("fax", 16),
        EMAIL("email", 34),
        REQUESTED("requested", 14),
        ADDRESS("address", 40);

        private final String key;
        private final int width;

        Column(String key, int width) {
            this.key = key;
            this.width = width;
        }
    }
}
