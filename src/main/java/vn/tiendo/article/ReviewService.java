package vn.tiendo.article;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleFacts.ArticleMovedOn;
import vn.tiendo.article.ArticleFacts.NotOnBoard;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.article.desk.Staff;
import vn.tiendo.article.rule.ArticleRules;
import vn.tiendo.article.rule.LookFor;
import vn.tiendo.article.trail.Revisions;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Problems;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** The steps of whoever works on a portal: consent, editing, approval. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReviewService {

    /** What is decided about an article. */
    public enum Decision {
        PASS,
        RETURN,
        REJECT
    }

    private final Articles articles;
    private final ArticleReader reader;
    private final ArticleChains chains;
    private final Turning turning;
    private final Revisions revisions;
    private final PortalService portals;
    private final OrganizationService organization;
    private final TaskListService tasks;
    private final Clock clock;

    ReviewService(
            Articles articles,
            ArticleReader reader,
            ArticleChains chains,
            Turning turning,
            Revisions revisions,
            PortalService portals,
            OrganizationService organization,
            TaskListService tasks,
            Clock clock) {
        this.articles = articles;
        this.reader = reader;
        this.chains = chains;
        this.turning = turning;
        this.revisions = revisions;
        this.portals = portals;
        this.organization = organization;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * What the approver said by telephone about something urgent.
     *
     * @param approver who was asked; may approve it by the board in force
     * @param agreed whether he agreed
     * @param words what he said, and when
     */
    public void consent(TaskTicket ticket, @Nullable UUID approver, boolean agreed, String words) {
        Problems problems = new Problems();
        if (approver == null) {
            problems.add("approver", "article.problem.approver-missing");
        }
        if (words.isBlank()) {
            problems.add("words", "article.problem.consent-words");
        }
        problems.require();
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_REASON, "words", words);
        tasks.complete(ticket, "consent-article", agreed ? "CONSENTED" : "REFUSED", id -> {
            Article article = reader.lock(id);
            reader.requireDesk("consent-article", article);
            boolean may = reader.staff(article)
                    .approver(ArticleReader.piece(article.facts()))
                    .filter(right -> right.desk().admits(approver))
                    .isPresent();
            if (!may) {
                throw new InvalidInput("approver", "article.problem.approver-not");
            }
            if (agreed) {
                article.consent(approver, words.strip(), clock.instant());
            } else {
                article.refuseConsent(words.strip(), clock.instant());
            }
            turning.pass(article);
            return words.strip();
        });
    }

    /**
     * The editor has read it and changed what was wrong.
     *
     * @param text as he leaves it
     * @param lookedFor what he has looked for; everything, before it goes on
     * @param reason why it does not go on
     */
    public void edit(TaskTicket ticket, ArticleDraft text, Set<LookFor> lookedFor, Decision decision, String reason) {
        requireReason(decision, reason);
        if (decision == Decision.PASS && !lookedFor.containsAll(EnumSet.allOf(LookFor.class))) {
            throw new InvalidInput("checklist", "article.problem.checklist");
        }
        tasks.complete(ticket, "edit-article", outcome(decision, "EDITED"), id -> {
            Article article = reader.lock(id);
            reader.requireDesk("edit-article", article);
            if (decision == Decision.PASS) {
                pass(article, text, lookedFor);
            } else {
                stop(article, text, decision, reason);
            }
            turning.pass(article);
            return reason.strip();
        });
    }

    private void pass(Article article, ArticleDraft text, Set<LookFor> lookedFor) {
        change(article, text);
        ArticleRules.requireComplete(
                article.facts().draft(),
                portals.sections(article.portalUnitId()),
                organization.officialEmails(),
                clock.instant().atZone(OfficeTime.ZONE).toLocalDate());
        article.edited(
                Actor.currentPerson(),
                lookedFor.stream().map(LookFor::name).sorted().collect(Collectors.joining(",")),
                clock.instant());
    }

    /** What the editor has changed so far stays, so that the author sees it. */
    private void stop(Article article, ArticleDraft text, Decision decision, String reason) {
        change(article, text);
        if (decision == Decision.RETURN) {
            article.sendBack(reason.strip(), clock.instant());
            chains.tellAuthor(article, "returned", reason.strip());
        } else {
            article.reject(reason.strip(), clock.instant());
            chains.tellAuthor(article, "rejected", reason.strip());
        }
    }

    private void change(Article article, ArticleDraft text) {
        ArticleRules.requireFitting(text);
        article.write(text, article.portalUnitId(), clock.instant());
        ArticleFacts now = article.facts();
        boolean known = revisions
                .of(article.id(), now.revision())
                .filter(shown -> shown.says(now.draft())) // what autosave has kept meanwhile nobody was shown
                .isPresent();
        if (!known) {
            revisions.keep(article.id(), article.keepRevision(), now.draft(), Actor.currentPerson());
        }
    }

    /** Keeps what the editor has written so far. @return the version that was saved */
    public int save(UUID id, ArticleDraft text) {
        Article article = reader.readable(id);
        if (article.state() != ArticleState.EDITING) {
            throw new ArticleMovedOn();
        }
        if (!tasks.holds(id, "edit-article")) {
            throw new NotAllowed();
        }
        ArticleRules.requireFitting(text);
        article.write(text, article.portalUnitId(), clock.instant());
        articles.flush();
        return article.facts().draft().version();
    }

    /** Whoever may approve by the board in force does, returns or rejects it; never his own. */
    public void approve(TaskTicket ticket, Decision decision, String reason) {
        requireReason(decision, reason);
        tasks.complete(ticket, "approve-article", outcome(decision, "APPROVED"), id -> {
            Article article = reader.lock(id);
            UUID right = ArticleReader.rightHolder();
            requireNotOwn(article, right);
            Staff.Approver approver = reader.staff(article)
                    .approver(ArticleReader.piece(article.facts()))
                    .filter(able -> able.desk().admits(right))
                    .orElseThrow(NotOnBoard::new);
            switch (decision) {
                case PASS -> article.approve(Actor.currentPerson(), approver.way(), clock.instant());
                case RETURN -> {
                    article.sendBack(reason.strip(), clock.instant());
                    chains.tellAuthor(article, "returned", reason.strip());
                }
                case REJECT -> {
                    article.reject(reason.strip(), clock.instant());
                    chains.tellAuthor(article, "rejected", reason.strip());
                }
            }
            turning.pass(article);
            return reason.strip();
        });
    }

    /** Somebody who may do the open step, too, takes it to himself. */
    public void take(UUID id) {
        Article article = reader.lock(reader.readable(id).id());
        String step = Turning.step(article.state());
        UUID me = Actor.currentPerson();
        Desk desk = Turning.desk(step, article.facts(), reader.staff(article));
        if (!desk.admits(me)) {
            throw new NotOnBoard();
        }
        chains.entrust(article, step, me);
        turning.give(id, me);
    }

    /** Neither under his own name nor in somebody's stead. */
    static void requireNotOwn(Article article, UUID right) {
        if (article.authorId().equals(Actor.currentPerson())
                || article.authorId().equals(right)) {
            throw new OwnWork();
        }
    }

    static void requireReason(Decision decision, String reason) {
        if (decision != Decision.PASS && reason.isBlank()) {
            throw new InvalidInput("reason", "article.problem.reason-missing");
        }
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_REASON, "reason", reason);
    }

    private static String outcome(Decision decision, String passed) {
        return switch (decision) {
            case PASS -> passed;
            case RETURN -> "RETURNED";
            case REJECT -> "REJECTED";
        };
    }
}
