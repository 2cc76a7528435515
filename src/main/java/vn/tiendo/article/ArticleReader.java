package vn.tiendo.article;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleFacts.NotOnBoard;
import vn.tiendo.article.desk.Desks;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** Finds articles and says who may read them: a draft its author; what was sent, both units and whoever oversees the portal. */
@Component
class ArticleReader {

    private final Articles articles;
    private final Desks desks;
    private final PortalService portals;
    private final SubstitutionService substitutions;

    ArticleReader(Articles articles, Desks desks, PortalService portals, SubstitutionService substitutions) {
        this.articles = articles;
        this.desks = desks;
        this.portals = portals;
        this.substitutions = substitutions;
    }

    Article article(UUID id) {
        return articles.findById(id).orElseThrow(NotFound::new);
    }

    Article lock(UUID id) {
        return articles.lock(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the person at the screen may not read it */
    Article readable(UUID id) {
        Article article = article(id);
        if (!mayRead(article)) {
            throw new NotFound();
        }
        return article;
    }

    private boolean mayRead(Article article) {
        if (article.state() == ArticleState.DRAFT) {
            return substitutions.mayActAs(article.authorId());
        }
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        return sight.contains(article.unitId()) || portals.mayRead(article.portalUnitId());
    }

    /**
     * Whether the person may read its words. What was taken down, perhaps for what it told of somebody, is read by both units
     * and the office that oversees the portal; others learn that it is gone, and why.
     */
    boolean mayReadWords(Article article) {
        if (article.state() != ArticleState.REMOVED) {
            return true;
        }
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        UUID overseer = portals.overseers(Set.of(article.portalUnitId())).get(article.portalUnitId());
        return sight.contains(article.unitId())
                || sight.contains(article.portalUnitId())
                || (overseer != null && sight.contains(overseer));
    }

    /** @throws NotFound if the person may not read its words */
    Article wordsReadable(UUID id) {
        Article article = readable(id);
        if (!mayReadWords(article)) {
            throw new NotFound();
        }
        return article;
    }

    /** The units on whose board the person at the screen has a seat. */
    Set<UUID> seats() {
        return desks.seats(Actor.currentPerson());
    }

    Staff staffOf(UUID portalUnit) {
        return desks.of(portalUnit);
    }

    /** Who works on the article's portal today. */
    Staff staff(Article article) {
        return staffOf(article.portalUnitId());
    }

    /** @throws NotOnBoard if the step is not this person's by the board in force */
    void requireDesk(String step, Article article) {
        if (!Turning.desk(step, article.facts(), staff(article)).admits(rightHolder())) {
            throw new NotOnBoard();
        }
    }

    static Staff.Piece piece(ArticleFacts article) {
        return new Staff.Piece(
                article.authorId(),
                article.review().editorId(),
                article.draft().genre().needsTwo(),
                article.draft().section());
    }

    /** Whose right it is that the person at the screen uses: his own, or of whom he stands in for. */
    static UUID rightHolder() {
        Actor actor = Actor.current();
        return actor.actingFor() == null
                ? Actor.currentPerson()
                : actor.actingFor().id();
    }
}
