package vn.tiendo.execution.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds a unit's work on a directive by both names. */
@Component
class AddresseeSearch implements SearchSource {

    private final ProgressService progress;
    private final SearchTexts texts;

    AddresseeSearch(ProgressService progress, SearchTexts texts) {
        this.progress = progress;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "execution.search.kind";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return "";
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return progress.find(query, limit).stream()
                .map(unit -> new Hit(
                        unit.unit() + " · " + unit.reference(),
                        texts.of("ExecutionState." + unit.state()) + " · " + unit.subject(),
                        ExecutionLinks.addressee(unit.id())))
                .toList();
    }
}
