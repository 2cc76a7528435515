package vn.tiendo.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.article.trail.Remarks;
import vn.tiendo.article.trail.Revisions;
import vn.tiendo.article.trail.Turns;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** What there is of an article: its text, its versions, its way, and what the person at the screen may do with it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ArticleBook {

    /**
     * What the person at the screen may do with an article now.
     *
     * @param write its author may change it
     * @param discard its author may throw the draft away
     * @param withdraw its author may take it back
     * @param take its open step is somebody else's, but could be his
     * @param remark he may remark on its paragraphs
     */
    public record Rights(boolean write, boolean discard, boolean withdraw, boolean take, boolean remark) {}

    private final ArticleReader reader;
    private final Revisions revisions;
    private final Turns turns;
    private final Remarks remarks;
    private final SubstitutionService substitutions;

    ArticleBook(
            ArticleReader reader,
            Revisions revisions,
            Turns turns,
            Remarks remarks,
            SubstitutionService substitutions) {
        this.reader = reader;
        this.revisions = revisions;
        this.turns = turns;
        this.remarks = remarks;
        this.substitutions = substitutions;
    }

    /**
     * Without its words if they are not this person's to read any more.
     *
     * @throws NotFound if the person may not read it
     */
    public ArticleFacts facts(UUID id) {
        Article article = reader.readable(id);
        return reader.mayReadWords(article) ? article.facts() : article.facts().withoutWords();
    }

    /** The article with its words and pictures. @throws NotFound if the person may not read them */
    public ArticleFacts words(UUID id) {
        return reader.wordsReadable(id).facts();
    }

    /** Every version that others were shown, newest first; none of what is not this person's to read any more. */
    public List<Revisions.Revision> revisions(UUID id) {
        Article article = reader.readable(id);
        return reader.mayReadWords(article) ? revisions.of(article.id()) : List.of();
    }

    /** @throws NotFound if there is no such version, or it is not this person's to read */
    public Revisions.Revision revision(UUID id, int number) {
        return revisions.of(reader.wordsReadable(id).id(), number).orElseThrow(NotFound::new);
    }

    /** Whose turn it was, oldest first. */
    public List<Turns.Turn> turns(UUID id) {
        return turns.of(reader.readable(id).id());
    }

    /** What was remarked on its paragraphs, oldest first; nothing where those are not this person's to read any more. */
    public List<Remarks.Remark> remarks(UUID id) {
        Article article = reader.readable(id);
        return reader.mayReadWords(article) ? remarks.of(article.id()) : List.of();
    }

    /** Who could approve it today, and by what right; empty if nobody could. */
    public Optional<Staff.Approver> approver(UUID id) {
        Article article = reader.readable(id);
        return reader.staff(article).approver(ArticleReader.piece(article.facts()));
    }

    /** Whether its pictures may be changed now: by its author while he writes, by its editor while he edits. */
    public boolean mayChangePictures(UUID id) {
        Article article = reader.readable(id);
        return (article.state().isWritten() && substitutions.mayActAs(article.authorId()))
                || (article.state() == ArticleState.EDITING
                        && reader.staff(article)
                                .editor(ArticleReader.piece(article.facts()))
                                .admits(Actor.currentPerson()));
    }

    public Rights rights(UUID id) {
        Article article = reader.readable(id);
        UUID me = Actor.currentPerson();
        boolean author = substitutions.mayActAs(article.authorId());
        Staff staff = reader.staff(article);
        boolean underWay = article.state().underWay();
        return new Rights(
                author && article.state().isWritten(),
                author && article.state() == ArticleState.DRAFT,
                author && underWay,
                underWay && article.state() != ArticleState.RETURNED && mayTake(article, staff, me),
                underWay && (author || staff.worksOn(me)));
    }

    private static boolean mayTake(Article article, Staff staff, UUID me) {
        return Turning.desk(Turning.step(article.state()), article.facts(), staff)
                .admits(me);
    }

    /** Working minutes that a step of an article may take (DOMAIN 5.3). */
    public static int minutes(String step) {
        return ArticleSubject.minutes(step);
    }
}
