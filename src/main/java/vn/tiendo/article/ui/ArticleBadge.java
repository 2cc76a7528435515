package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.article.ArticleState;
import vn.tiendo.shared.ui.StateBadge;

/** The state of an article, which looks and is called the same wherever it is shown; red is for what is overdue alone. */
public final class ArticleBadge {

    private ArticleBadge() {}

    public static StateBadge of(ArticleState state, Component page) {
        String text = page.getTranslation("ArticleState." + state);
        return switch (state) {
            case DRAFT -> new StateBadge("state-off", "○", text);
            case RETURNED -> new StateBadge("state-returned", "↩", text);
            case PUBLISHED, CORRECTED -> new StateBadge("state-done", "✓", text);
            case REMOVED, REJECTED, WITHDRAWN -> new StateBadge("state-off", "–", text);
            default -> new StateBadge("state-awaiting", "⧗", text);
        };
    }

    /** It still stands on the portal, and its last day is over. */
    public static StateBadge expired(Component page) {
        return new StateBadge("state-off", "–", page.getTranslation("article.expired"));
    }
}
