package vn.tiendo.contact.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.directory.DirectoryEntry;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;

/** Finds contacts that are public; the directory is everybody's. */
@Component
class ContactSearch implements SearchSource {

    private final ContactBook book;

    ContactSearch(ContactBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return "contact.search";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return ContactLinks.DIRECTORY;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return book.find(query, limit).stream()
                .map(entry -> new Hit(entry.name(), extra(entry), link(entry)))
                .toList();
    }

    private static String extra(DirectoryEntry entry) {
        String where = entry.affiliation().whole();
        return entry.phone().isEmpty() ? where : where + " · " + entry.phone();
    }

    private static String link(DirectoryEntry entry) {
        return ContactLinks.DIRECTORY + "?q=" + URLEncoder.encode(entry.name(), StandardCharsets.UTF_8) + "&u="
                + URLEncoder.encode(entry.unitCode(), StandardCharsets.UTF_8);
    }
}
