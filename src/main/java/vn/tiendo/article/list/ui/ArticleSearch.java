package vn.tiendo.article.list.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.ArticleRow;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.ui.SearchSource;
import vn.tiendo.shared.ui.SearchTexts;

/** Finds articles that are out, and one's own. */
@Component
class ArticleSearch implements SearchSource {

    private final ArticleLists lists;
    private final SearchTexts texts;

    ArticleSearch(ArticleLists lists, SearchTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "article.list.search.kind";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String role() {
        return "USER";
    }

    @Override
    public String list() {
        return ArticleLinks.ARTICLES;
    }

    @Override
    public List<Hit> find(SearchQuery query, int limit) {
        return lists.find(query, limit).stream().map(this::hit).toList();
    }

    private Hit hit(ArticleRow row) {
        return new Hit(
                row.title().isBlank() ? texts.of("article.list.untitled") : row.title(),
                texts.of("ArticleState." + row.state()) + " · " + row.portal(),
                ArticleLinks.of(row.id()));
    }
}
