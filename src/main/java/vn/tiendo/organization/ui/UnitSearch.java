package vn.tiendo.organization.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.UnitHit;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds units by name and code; the directory is everybody's. */
@Component
class UnitSearch implements SearchSource {

    private final DirectoryService directory;
    private final SearchTexts texts;

    UnitSearch(DirectoryService directory, SearchTexts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "organization.search.units";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String role() {
        return "";
    }

    @Override
    public String list() {
        return OrganizationLinks.UNITS;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        Locale locale = UI.getCurrent().getLocale();
        return directory.findUnits(query, limit).stream()
                .map(unit -> new Hit(unit.name(), extra(unit, locale), OrganizationLinks.unit(unit.code())))
                .toList();
    }

    private String extra(UnitHit unit, Locale locale) {
        String kind = unit.kind().in(locale);
        return unit.parent() == null ? kind : texts.of("organization.unit.kind-below", kind, unit.parent());
    }
}
