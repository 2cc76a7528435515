package vn.tiendo.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleFacts.ArticleMovedOn;
import vn.tiendo.article.ArticleFacts.NotOnBoard;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.article.correction.Correction.Stage;
import vn.tiendo.article.correction.Corrections;
import vn.tiendo.article.desk.Desk;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.Problems;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/** What is done about an article that is out and should not stay as it is: corrected beside its text, or taken down. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ArticleCorrectionService {

    static final String PROCESS = "article-correction";

    /** With what the form begins: alone it corrects nothing. */
    private static final Pattern HEADING = Pattern.compile("^[\\p{L}\\s]*:\\s*$");

    private final Corrections corrections;
    private final ArticleReader reader;
    private final ArticleChains chains;
    private final PortalService portals;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final Clock clock;

    ArticleCorrectionService(
            Corrections corrections,
            ArticleReader reader,
            ArticleChains chains,
            PortalService portals,
            TaskListService tasks,
            WorkflowService workflow,
            Clock clock) {
        this.corrections = corrections;
        this.reader = reader;
        this.chains = chains;
        this.portals = portals;
        this.tasks = tasks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Whether the person may ask for a correction or a removal now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(UUID articleId) {
        Article article = reader.readable(articleId);
        return article.state().isOut()
                && isConcerned(article)
                && corrections.about(articleId).stream()
                        .noneMatch(each -> each.stage().isOpen());
    }

    private boolean isConcerned(Article article) {
        UUID me = Actor.currentPerson();
        return article.authorId().equals(me) || reader.staff(article).worksOn(me);
    }

    /** All corrections of an article, newest first. @throws NotFound if the person may not read it */
    @Transactional(readOnly = true)
    public List<Correction> of(UUID articleId) {
        reader.readable(articleId);
        return corrections.about(articleId);
    }

    /** @throws NotFound if the person may not read its article */
    @Transactional(readOnly = true)
    public Correction correction(UUID id) {
        Correction correction = corrections.find(id).orElseThrow(NotFound::new);
        reader.readable(correction.articleId());
        return correction;
    }

    /**
     * Asks for it; its author, or whoever works on the portal.
     *
     * @throws InvalidInput if nobody says why, or one is under way
     */
    public UUID ask(UUID articleId, boolean removal, String why) {
        Article article = reader.readable(articleId);
        if (!article.state().isOut()) {
            throw new ArticleMovedOn();
        }
        if (!isConcerned(article)) {
            throw new NotAllowed();
        }
        requireWords("why", why, Correction.LONGEST_REASON);
        return begin(articleId, removal, why.strip(), Actor.currentPerson());
    }

    UUID begin(UUID articleId, boolean removal, String why, UUID by) {
        UUID id;
        try {
            id = corrections.begin(articleId, removal, why, by);
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("why", "article.problem.correction-pending");
        }
        corrections.carriedBy(id, workflow.start(PROCESS, "correctionId", id.toString()));
        chains.record(reader.article(articleId), removal ? "removal-asked" : "correction-asked", why);
        return id;
    }

    /** The words that shall stand beside the article. */
    public void write(TaskTicket ticket, String words) {
        requireWords("words", HEADING.matcher(words).replaceFirst(""), Correction.LONGEST_WORDS);
        InvalidInput.requireAtMost(Correction.LONGEST_WORDS, "words", words);
        tasks.complete(ticket, "write-correction", "WRITTEN", id -> {
            Correction correction = require(id, "write-correction");
            require(corrections.write(correction.id(), words.strip(), Actor.currentPerson()));
            return words.strip();
        });
    }

    /** Whoever may approve by the board in force rules on the words. */
    public void approve(TaskTicket ticket, ReviewService.Decision decision, String reason) {
        if (decision != ReviewService.Decision.PASS) {
            requireWords("reason", reason, Correction.LONGEST_REASON);
        }
        String outcome = switch (decision) {
            case PASS -> "APPROVED";
            case RETURN -> "RETURNED";
            case REJECT -> "REFUSED";
        };
        Stage to = switch (decision) {
            case PASS -> Stage.PUBLISHING;
            case RETURN -> Stage.WRITING;
            case REJECT -> Stage.REFUSED;
        };
        tasks.complete(ticket, "approve-correction", outcome, id -> {
            Correction correction = require(id, "approve-correction");
            if (Actor.currentPerson().equals(correction.writtenBy())) {
                throw new OwnWork();
            }
            require(corrections.rule(
                    correction.id(),
                    Stage.APPROVING,
                    to,
                    reason.isBlank() ? null : reason.strip(),
                    Actor.currentPerson()));
            return reason.strip();
        });
    }

    /** The words stand beside the article. */
    public void publish(TaskTicket ticket, String link, @Nullable Instant at) {
        tasks.complete(ticket, "publish-correction", "PUBLISHED", id -> {
            Correction correction = require(id, "publish-correction");
            Article article = reader.lock(correction.articleId());
            Instant out = requireOut(article, link.strip(), at);
            require(corrections.finish(correction.id(), Stage.PUBLISHING, link.strip(), Actor.currentPerson(), out));
            article.correct(correction.words(), out, clock.instant());
            chains.tellAuthor(article, "corrected", correction.words());
            return correction.words();
        });
    }

    private Instant requireOut(Article article, String link, @Nullable Instant at) {
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_SOURCE, "link", link);
        Problems problems = new Problems();
        if (!portals.belongs(article.portalUnitId(), link)) {
            problems.add(
                    "link",
                    "article.problem.link-elsewhere",
                    portals.address(article.portalUnitId()).orElse(""));
        }
        requireMoment(article, at, problems);
        problems.require();
        return Objects.requireNonNull(at);
    }

    /** Not before the article came out; people say it by the minute. */
    private void requireMoment(Article article, @Nullable Instant at, Problems problems) {
        Instant out = article.facts().publication().at();
        if (at == null) {
            problems.add("at", "article.problem.at-missing");
        } else if (at.isAfter(clock.instant())) {
            problems.add("at", "article.problem.at-future");
        } else if (out != null && at.isBefore(out.truncatedTo(ChronoUnit.MINUTES))) {
            problems.add("at", "article.problem.at-before-out");
        }
    }

    /** Whoever may approve by the board in force orders the removal, or says why the article stays. */
    public void order(TaskTicket ticket, ReviewDecision decision) {
        if (!decision.approved()) {
            requireWords("reason", decision.reason(), Correction.LONGEST_REASON);
        }
        tasks.complete(ticket, "order-removal", decision.approved() ? "ORDERED" : "REFUSED", id -> {
            Correction correction = require(id, "order-removal");
            require(corrections.rule(
                    correction.id(),
                    Stage.ORDERING,
                    decision.approved() ? Stage.REMOVING : Stage.REFUSED,
                    decision.approved() ? null : decision.reason().strip(),
                    Actor.currentPerson()));
            return decision.reason().strip();
        });
    }

    /** It is gone from the portal; here stays that it was there, who ordered it and why. */
    public void takeDown(TaskTicket ticket, @Nullable Instant at) {
        tasks.complete(ticket, "take-article-down", "REMOVED", id -> {
            Correction correction = require(id, "take-article-down");
            Article article = reader.lock(correction.articleId());
            Problems problems = new Problems();
            requireMoment(article, at, problems);
            problems.require();
            Instant gone = Objects.requireNonNull(at);
            require(corrections.finish(correction.id(), Stage.REMOVING, "", Actor.currentPerson(), gone));
            UUID ordered = correction.approverId() == null ? Actor.currentPerson() : correction.approverId();
            article.remove(ordered, correction.reason(), gone, clock.instant());
            chains.gone(article);
            chains.tellAuthor(article, "removed", correction.reason());
            return correction.reason();
        });
    }

    private Correction require(UUID id, String step) {
        Correction correction = corrections.find(id).orElseThrow(NotFound::new);
        Article article = reader.article(correction.articleId());
        Desk desk = desk(step, article.facts(), reader);
        if (!desk.admits(ArticleReader.rightHolder())) {
            throw new NotOnBoard();
        }
        return correction;
    }

    private static Desk desk(String step, ArticleFacts article, ArticleReader reader) {
        return CorrectionSubject.desk(step, article, reader.staffOf(article.portalUnitId()));
    }

    private static void require(boolean moved) {
        if (!moved) {
            throw new ArticleMovedOn();
        }
    }

    private static void requireWords(String field, String words, int longest) {
        if (words.isBlank()) {
            throw new InvalidInput(field, "article.problem." + field + "-missing");
        }
        InvalidInput.requireAtMost(longest, field, words);
    }
}
