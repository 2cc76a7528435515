package vn.tiendo.directive.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveSummary;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds directives by number, symbol and subject. */
@Component
class DirectiveSearch implements SearchSource {

    private final DirectiveService directives;
    private final SearchTexts texts;

    DirectiveSearch(DirectiveService directives, SearchTexts texts) {
        this.directives = directives;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "directive.search.kind";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return DirectiveLinks.LIST;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return directives.list(query.typed(), limit).stream().map(this::hit).toList();
    }

    private Hit hit(DirectiveSummary directive) {
        String subject = directive.subject().isBlank() ? texts.of("directive.no-subject") : directive.subject();
        return new Hit(
                directive.reference().isEmpty() ? subject : directive.reference() + " – " + subject,
                texts.of("DirectiveState." + directive.state()),
                DirectiveLinks.of(directive.id()));
    }
}
