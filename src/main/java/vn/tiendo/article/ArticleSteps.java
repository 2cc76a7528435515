package vn.tiendo.article;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalService;

/** The service task and the questions of {@code article-review}. */
@Component
public class ArticleSteps {

    private final ArticleReader reader;
    private final PortalService portals;
    private final ArticleChains chains;

    ArticleSteps(ArticleReader reader, PortalService portals, ArticleChains chains) {
        this.reader = reader;
        this.portals = portals;
        this.chains = chains;
    }

    public boolean isUrgent(String articleId) {
        return article(articleId).state() == ArticleState.CONSENTING;
    }

    /** The section has a new item, the unit's assignments count it, and it is settled whether somebody looks at it. */
    public void announce(String articleId) {
        Article article = article(articleId);
        ArticleFacts facts = article.facts();
        portals.published(facts.portalUnitId(), facts.draft().section(), ArticleChains.item(facts));
        boolean chosen = portals.choosesToCheck(facts.portalUnitId());
        if (chosen
                || facts.review().way() == ArticleFacts.Way.PHONE
                || facts.review().way() == ArticleFacts.Way.SUPERIOR) {
            article.chooseForCheck();
        }
        chains.counted(article);
    }

    public boolean isChecked(String articleId) {
        return article(articleId).facts().publication().check() == ArticleFacts.Check.DUE;
    }

    private Article article(String id) {
        return reader.article(UUID.fromString(id));
    }
}
