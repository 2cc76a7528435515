package vn.tiendo.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.OfficeTime;

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
        LocalDate day =
                LocalDate.ofInstant(Objects.requireNonNull(facts.publication().at()), OfficeTime.ZONE);
        portals.published(
                facts.portalUnitId(),
                facts.draft().section(),
                facts.publication().link(),
                facts.title(),
                day);
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
