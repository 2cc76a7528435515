package vn.tiendo.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.rule.ArticleRules;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Problems;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** What happens at the portal: an approved article is put out, and what came out is looked at. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class PublicationService {

    private final Articles articles;
    private final ArticleReader reader;
    private final ArticleChains chains;
    private final Turning turning;
    private final ArticleCorrectionService corrections;
    private final PortalService portals;
    private final TaskListService tasks;
    private final Clock clock;

    PublicationService(
            Articles articles,
            ArticleReader reader,
            ArticleChains chains,
            Turning turning,
            ArticleCorrectionService corrections,
            PortalService portals,
            TaskListService tasks,
            Clock clock) {
        this.articles = articles;
        this.reader = reader;
        this.chains = chains;
        this.turning = turning;
        this.corrections = corrections;
        this.portals = portals;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * It stands on the portal.
     *
     * @param link of the article on the portal
     * @param at since when
     */
    public void publish(TaskTicket ticket, String link, @Nullable Instant at) {
        tasks.complete(ticket, "publish-article", "PUBLISHED", id -> {
            Article article = reader.lock(id);
            reader.requireDesk("publish-article", article);
            requireOut(article, link.strip(), at);
            article.publish(
                    Actor.currentPerson(),
                    Objects.requireNonNull(at),
                    link.strip(),
                    fingerprint(article.facts()),
                    clock.instant());
            chains.tellAuthor(article, "published", link.strip());
            turning.pass(article);
            articles.flush();
            return link.strip();
        });
    }

    /** Something has to be changed first: it is edited and approved anew. */
    public void mend(TaskTicket ticket, String reason) {
        ReviewService.requireReason(Decision.RETURN, reason);
        tasks.complete(ticket, "publish-article", "RETURNED", id -> {
            Article article = reader.lock(id);
            reader.requireDesk("publish-article", article);
            article.sendBack(reason.strip(), clock.instant());
            chains.tellAuthor(article, "returned", reason.strip());
            turning.pass(article);
            return reason.strip();
        });
    }

    private void requireOut(Article article, String link, @Nullable Instant at) {
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_SOURCE, "link", link);
        Problems problems = new Problems();
        String home = portals.address(article.portalUnitId()).orElse("");
        if (link.isEmpty()) {
            problems.add("link", "article.problem.link-missing");
        } else if (!ArticleRules.isAddress(link)) {
            problems.add("link", "article.problem.link-none");
        } else if (!portals.belongs(article.portalUnitId(), link) || link.equals(home) || link.equals(home + "/")) {
            problems.add("link", "article.problem.link-elsewhere", home);
        }
        Instant approved = article.facts().review().approvedAt();
        if (at == null) {
            problems.add("at", "article.problem.at-missing");
        } else if (at.isAfter(clock.instant())) {
            problems.add("at", "article.problem.at-future");
        } else if (approved != null && at.isBefore(approved.truncatedTo(ChronoUnit.MINUTES))) {
            problems.add("at", "article.problem.at-before");
        }
        problems.require();
    }

    /** The overseeing office has compared the real page with what was approved; what is wrong is corrected or taken down. */
    public void check(TaskTicket ticket, boolean right, boolean removal, String words) {
        if (!right) {
            ReviewService.requireReason(Decision.RETURN, words);
        }
        InvalidInput.requireAtMost(ArticleDraft.LONGEST_REASON, "reason", words);
        tasks.complete(ticket, "check-article", right ? "RIGHT" : "WRONG", id -> {
            Article article = reader.lock(id);
            ReviewService.requireNotOwn(article, ArticleReader.rightHolder());
            article.checked(right, Actor.currentPerson(), words.strip());
            articles.flush();
            if (!right && article.state().isOut()) {
                corrections.begin(article.id(), removal, words.strip(), Actor.currentPerson());
            }
            chains.counted(article);
            return words.strip();
        });
    }

    private static String fingerprint(ArticleFacts article) {
        try {
            String text = article.title() + "\n" + article.draft().lead() + "\n"
                    + article.draft().body();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
