package vn.tiendo.organization.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds people by name; the directory is everybody's. */
@Component
class PersonSearch implements SearchSource {

    private final DirectoryService directory;
    private final SearchTexts texts;

    PersonSearch(DirectoryService directory, SearchTexts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "organization.search.people";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String role() {
        return "";
    }

    @Override
    public String list() {
        return OrganizationLinks.PEOPLE;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return directory.findPeople(query, limit).stream()
                .map(person -> new Hit(
                        person.name(),
                        person.post() == null ? texts.of("organization.people.no-post") : person.post(),
                        OrganizationLinks.PEOPLE + "?q=" + URLEncoder.encode(person.name(), StandardCharsets.UTF_8)))
                .toList();
    }
}
