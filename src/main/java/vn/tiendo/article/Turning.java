package vn.tiendo.article;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.article.trail.Turns;

/** Says whose turn it is with an article in each of its states, and writes it down. */
@Component
class Turning {

    private static final Map<ArticleState, String> STEPS = Map.of(
            ArticleState.CONSENTING, "consent-article",
            ArticleState.EDITING, "edit-article",
            ArticleState.RETURNED, "rewrite-article",
            ArticleState.APPROVING, "approve-article",
            ArticleState.APPROVED, "publish-article");

    private final Turns turns;
    private final ArticleReader reader;

    Turning(Turns turns, ArticleReader reader) {
        this.turns = turns;
        this.reader = reader;
    }

    /** The step in which the article is. @throws ArticleFacts.ArticleMovedOn if nobody has to do anything */
    static String step(ArticleState state) {
        return Optional.ofNullable(STEPS.get(state)).orElseThrow(ArticleFacts.ArticleMovedOn::new);
    }

    /** The next one has it; nobody, if it is through. */
    void pass(Article article) {
        if (!STEPS.containsKey(article.state())) {
            turns.end(article.id());
            return;
        }
        String step = step(article.state());
        Desk desk = desk(step, article.facts(), reader.staff(article));
        turns.pass(article.id(), article.portalUnitId(), step, desk.unitId(), desk.personId());
    }

    /** Somebody else of the same desk has taken it. */
    void give(UUID article, UUID person) {
        turns.give(article, person);
    }

    /** Whose the step is, by who works on the portal today. */
    static Desk desk(String step, ArticleFacts article, Staff staff) {
        return step.equals("rewrite-article")
                ? new Desk(article.unitId(), null, article.authorId(), Set.of(article.authorId()))
                : staff.desk(step, ArticleReader.piece(article));
    }
}
