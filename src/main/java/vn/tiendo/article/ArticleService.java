package vn.tiendo.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ArticleFacts.ArticleMovedOn;
import vn.tiendo.article.ArticleFacts.NobodyApproves;
import vn.tiendo.article.rule.ArticleFindings;
import vn.tiendo.article.rule.ArticleRules;
import vn.tiendo.article.rule.Finding;
import vn.tiendo.article.trail.Alike;
import vn.tiendo.article.trail.Remarks;
import vn.tiendo.article.trail.Revisions;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.WorkflowService;

/** What an author does with an article: written, kept, sent, mended, withdrawn; and remarks on its paragraphs. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ArticleService {

    /** Under what kind of subject pictures are kept. */
    public static final String FILES = "article";

    static final String PROCESS = "article-review";

    private static final Set<Role> WRITING = Set.of(Role.OFFICER, Role.HEAD, Role.CLERK);

    private final Articles articles;
    private final ArticleReader reader;
    private final ArticleChains chains;
    private final ArticleFindings findings;
    private final Turning turning;
    private final Revisions revisions;
    private final Remarks remarks;
    private final Alike alike;
    private final PortalService portals;
    private final CarriedWorkService work;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final Clock clock;

    ArticleService(
            Articles articles,
            ArticleReader reader,
            ArticleChains chains,
            ArticleFindings findings,
            Turning turning,
            Revisions revisions,
            Remarks remarks,
            Alike alike,
            PortalService portals,
            CarriedWorkService work,
            OrganizationService organization,
            SubstitutionService substitutions,
            TaskListService tasks,
            WorkflowService workflow,
            Clock clock) {
        this.articles = articles;
        this.reader = reader;
        this.chains = chains;
        this.findings = findings;
        this.turning = turning;
        this.revisions = revisions;
        this.remarks = remarks;
        this.alike = alike;
        this.portals = portals;
        this.work = work;
        this.organization = organization;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The units for which the person at the screen writes: by his role there, or by his seat on the board, whatever else he does. */
    @Transactional(readOnly = true)
    public Set<UUID> units() {
        Set<UUID> units = reader.seats();
        organization.mandates(Actor.currentPerson()).stream()
                .filter(mandate -> WRITING.contains(mandate.role()))
                .map(Mandate::unitId)
                .forEach(units::add);
        return units;
    }

    /** The units on whose portals the person's articles may stand, his own first. */
    @Transactional(readOnly = true)
    public List<UUID> portals() {
        return portals.writableFrom(units());
    }

    /** @throws NotAllowed if the person writes for no unit, or not for this portal */
    public UUID begin(ArticleDraft draft) {
        ArticleRules.requireFitting(draft);
        UUID portal = portal(draft);
        Set<UUID> units = units();
        UUID unit = units.contains(portal)
                ? portal
                : units.stream().sorted().findFirst().orElseThrow(NotAllowed::new);
        Article article = articles.save(new Article(unit, portal, Actor.currentPerson(), draft, clock.instant()));
        chains.record(article, "begun", "");
        return article.id();
    }

    /** The draft in which the person has not written anything yet; a new one if there is none. */
    public UUID blank() {
        return articles.findFirstByAuthorIdAndStateAndTextTitleAndTextBody(
                        Actor.currentPerson(), ArticleState.DRAFT, "", "")
                .map(Article::id)
                .orElseGet(() -> begin(ArticleDraft.empty(null)));
    }

    private UUID portal(ArticleDraft draft) {
        List<UUID> able = portals();
        UUID portal = draft.portalUnitId();
        if (portal == null) {
            return able.stream().findFirst().orElseThrow(() -> new InvalidInput("portal", "article.problem.portal"));
        }
        if (!able.contains(portal)) {
            throw new NotAllowed();
        }
        return portal;
    }

    /**
     * Keeps what is written, complete or not; for its author, while it is a draft or came back.
     *
     * @return the version that was saved
     * @throws ArticleDraft.ArticleChanged if it was saved in another window since
     */
    public int save(UUID id, ArticleDraft draft) {
        Article article = own(id);
        ArticleRules.requireFitting(draft);
        if (!article.state().isWritten()) {
            throw new ArticleMovedOn();
        }
        article.write(draft, portal(draft), clock.instant());
        articles.flush();
        return article.facts().draft().version();
    }

    /** A draft that nobody has seen is gone without a trace but its line in the history. */
    public void discard(UUID id) {
        Article article = own(id);
        if (article.state() != ArticleState.DRAFT) {
            throw new ArticleMovedOn();
        }
        chains.record(article, "discarded", "");
        articles.delete(article);
    }

    /**
     * Puts the article before the board of the portal.
     *
     * @throws InvalidInput with everything that is missing or cannot be
     * @throws NobodyApproves if nobody but its author could approve it
     */
    public void send(UUID id, ArticleDraft draft) {
        Article article = own(id);
        if (article.state() != ArticleState.DRAFT) {
            throw new ArticleMovedOn();
        }
        article.write(draft, portal(draft), clock.instant());
        requireComplete(article.facts());
        if (reader.staff(article).approver(ArticleReader.piece(article.facts())).isEmpty()) {
            throw new NobodyApproves();
        }
        article.send(
                work.inHand(article.unitId(), WorkKind.ARTICLE)
                        .map(AssignmentFacts::directiveId)
                        .orElse(null),
                clock.instant());
        keep(article);
        articles.flush();
        article.carriedBy(workflow.start(PROCESS, "articleId", id.toString()));
        turning.pass(article);
        chains.record(article, "sent", "");
    }

    /** The author has mended what came back. */
    public void rewrite(TaskTicket ticket, ArticleDraft draft) {
        tasks.complete(ticket, "rewrite-article", "REWRITTEN", id -> {
            Article article = own(id);
            article.write(draft, article.portalUnitId(), clock.instant());
            requireComplete(article.facts());
            article.sendAgain(clock.instant());
            keep(article);
            turning.pass(article);
            return "";
        });
    }

    private void requireComplete(ArticleFacts article) {
        ArticleRules.requireComplete(
                article.draft(), portals.sections(article.portalUnitId()), organization.officialEmails(), today());
    }

    private void keep(Article article) {
        ArticleDraft text = article.facts().draft();
        revisions.keep(article.id(), article.keepRevision(), text, Actor.currentPerson());
        alike.remember(article.id(), text.body());
    }

    /** The author does not want it to come out; possible until it does. */
    public void withdraw(UUID id, String why) {
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_REASON, "reason", why);
        Article article = reader.lock(reader.readable(id).id());
        requireAuthor(article);
        article.withdraw(clock.instant());
        chains.record(article, "withdrawn", why.strip());
        turning.pass(article);
        articles.flush();
        workflow.tell(article.instance(), "article-withdrawn");
    }

    /** What its author and its editor should look at once more. @throws vn.tiendo.shared.NotFound if the person may not read it */
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID id, ArticleDraft draft) {
        Article article = reader.readable(id);
        UUID portal = Objects.requireNonNullElse(draft.portalUnitId(), article.portalUnitId());
        return findings.of(id, portal, draft, reader.staffOf(portal).worksOn(Actor.currentPerson()));
    }

    /**
     * Something about a paragraph; for whoever works on the portal, and for the author.
     *
     * @param anchor of the paragraph
     * @throws InvalidInput if it says nothing
     */
    public void remark(UUID id, String anchor, String quote, String words) {
        Article article = reader.readable(id);
        requireInvolved(article);
        if (words.isBlank()) {
            throw new InvalidInput("words", "article.problem.remark-missing");
        }
        InvalidInput.requireAtMost(Remarks.LONGEST_WORDS, "words", words);
        remarks.add(id, article.facts().revision(), anchor, quote, words.strip(), Actor.currentPerson());
    }

    /** What was remarked is done. */
    public void settle(UUID id, UUID remark) {
        requireInvolved(reader.readable(id));
        remarks.settle(id, remark, Actor.currentPerson());
    }

    private void requireInvolved(Article article) {
        UUID me = Actor.currentPerson();
        if (!article.state().underWay()
                || !(article.authorId().equals(me) || reader.staff(article).worksOn(me))) {
            throw new NotAllowed();
        }
    }

    private Article own(UUID id) {
        Article article = reader.readable(id);
        requireAuthor(article);
        return article;
    }

    private void requireAuthor(Article article) {
        if (!substitutions.mayActAs(article.authorId())) {
            throw new NotAllowed();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
