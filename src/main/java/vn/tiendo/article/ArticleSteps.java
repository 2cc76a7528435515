package vn.tiendo.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.quota.Quotas;
import vn.tiendo.portal.PortalService;
import vn.tiendo.portal.rule.Sampling;
import vn.tiendo.shared.OfficeTime;

/** The service task and the questions of {@code article-review}. */
@Component
public class ArticleSteps {

    private final ArticleReader reader;
    private final PortalService portals;
    private final Quotas quotas;
    private final Sampling sampling;

    ArticleSteps(ArticleReader reader, PortalService portals, Quotas quotas, Sampling sampling) {
        this.reader = reader;
        this.portals = portals;
        this.quotas = quotas;
        this.sampling = sampling;
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
        boolean chosen = portals.choosesToCheck(facts.portalUnitId(), sampling.oneIn());
        if (chosen
                || facts.review().way() == ArticleFacts.Way.PHONE
                || facts.review().way() == ArticleFacts.Way.SUPERIOR) {
            article.chooseForCheck();
        }
        quotas.count(facts.unitId(), facts.authorId());
    }

    public boolean isChecked(String articleId) {
        return article(articleId).facts().publication().check() == ArticleFacts.Check.DUE;
    }

    private Article article(String id) {
        return reader.article(UUID.fromString(id));
    }
}
