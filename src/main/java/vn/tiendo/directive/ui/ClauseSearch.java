package vn.tiendo.directive.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;

/** Finds what directives ask for by the titles of their obligations. */
@Component
class ClauseSearch implements SearchSource {

    private final DirectiveService directives;

    ClauseSearch(DirectiveService directives) {
        this.directives = directives;
    }

    @Override
    public String kind() {
        return "directive.search.clauses";
    }

    @Override
    public int order() {
        return 15;
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
        return directives.clauses(query, limit).stream()
                .map(clause -> new Hit(
                        clause.code() + ". " + clause.title(),
                        clause.reference(),
                        DirectiveLinks.of(clause.directiveId())))
                .toList();
    }
}
