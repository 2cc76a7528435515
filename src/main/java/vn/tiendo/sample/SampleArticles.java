package vn.tiendo.sample;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ArticleState;
import vn.tiendo.article.PublicationService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.article.rule.LookFor;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownBlock;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.task.TaskTicket;

/** What people of the sample's story do about articles, through the services that everybody uses; the first fact names the text. */
@Component
@Profile("sample")
class SampleArticles {

    private final Map<String, Consumer<Line>> acts = Map.ofEntries(
            Map.entry("article-draft", this::draft),
            Map.entry("article-send", this::send),
            Map.entry("article-remark", this::remark),
            Map.entry("article-consent", this::consent),
            Map.entry("article-edit", this::edit),
            Map.entry("article-return", line -> turnDown(line, Decision.RETURN)),
            Map.entry("article-reject", line -> turnDown(line, Decision.REJECT)),
            Map.entry("article-rewrite", this::rewrite),
            Map.entry("article-approve", this::approve),
            Map.entry("article-publish", this::publish),
            Map.entry("article-check", this::check),
            Map.entry("correction-ask", line -> ask(line, false)),
            Map.entry("correction-write", this::writeCorrection),
            Map.entry("correction-approve", this::approveCorrection),
            Map.entry("correction-publish", this::publishCorrection),
            Map.entry("removal-ask", line -> ask(line, true)),
            Map.entry("removal-order", this::order),
            Map.entry("removal-done", this::takeDown));

    private final ArticleService articles;
    private final ReviewService reviews;
    private final PublicationService publications;
    private final ArticleCorrectionService corrections;
    private final ArticleBook book;
    private final OrganizationService organization;
    private final SampleTickets tickets;
    private final Clock clock;
    private final Map<String, SampleArticleText> texts = SampleArticleText.all();

    /** Which article tells a text. */
    private final Map<String, UUID> written = new ConcurrentHashMap<>();

    /** What was asked for about it at last. */
    private final Map<String, UUID> asked = new ConcurrentHashMap<>();

    SampleArticles(
            ArticleService articles,
            ReviewService reviews,
            PublicationService publications,
            ArticleCorrectionService corrections,
            ArticleBook book,
            OrganizationService organization,
            SampleTickets tickets,
            Clock clock) {
        this.articles = articles;
        this.reviews = reviews;
        this.publications = publications;
        this.corrections = corrections;
        this.book = book;
        this.organization = organization;
        this.tickets = tickets;
        this.clock = clock;
    }

    Map<String, Consumer<Line>> acts() {
        return acts;
    }

    private void draft(Line line) {
        UUID portal = organization.unitByCode(line.unit()).orElseThrow().id();
        written.put(line.fact(0), articles.begin(text(line.fact(0)).draft(0, portal)));
    }

    private void send(Line line) {
        draft(line);
        articles.send(article(line), current(line));
    }

    /** Facts: how many parts of the text come before the one that is meant, the remark. */
    private void remark(Line line) {
        MarkdownBlock part = Markdown.blocks(current(line).body()).get(Integer.parseInt(line.fact(1)));
        articles.remark(article(line), part.anchor(), part.text(), line.fact(2));
    }

    /** Facts: login of who was asked, what he said. */
    private void consent(Line line) {
        UUID approver = organization.personByLogin(line.fact(1)).orElseThrow().id();
        reviews.consent(ticket("consent-article", line), approver, true, line.fact(2));
    }

    private void edit(Line line) {
        reviews.edit(ticket("edit-article", line), current(line), EnumSet.allOf(LookFor.class), Decision.PASS, "");
    }

    /** Facts: why, in the step in which it is. */
    private void turnDown(Line line, Decision decision) {
        if (book.facts(article(line)).state() == ArticleState.EDITING) {
            reviews.edit(ticket("edit-article", line), current(line), Set.of(), decision, line.fact(1));
        } else {
            reviews.approve(ticket("approve-article", line), decision, line.fact(1));
        }
    }

    /** Facts: the new text. */
    private void rewrite(Line line) {
        ArticleDraft before = current(line);
        articles.rewrite(
                ticket("rewrite-article", line),
                text(line.fact(1)).draft(before.version(), Objects.requireNonNull(before.portalUnitId())));
    }

    private void approve(Line line) {
        reviews.approve(ticket("approve-article", line), Decision.PASS, "");
    }

    /** Facts: link. */
    private void publish(Line line) {
        publications.publish(ticket("publish-article", line), line.fact(1), clock.instant());
    }

    private void check(Line line) {
        publications.check(ticket("check-article", line), true, false, "");
    }

    /** Facts: why. */
    private void ask(Line line, boolean removal) {
        asked.put(line.fact(0), corrections.ask(article(line), removal, line.fact(1)));
    }

    /** Facts: the words. */
    private void writeCorrection(Line line) {
        corrections.write(askedFor("write-correction", line), line.fact(1));
    }

    private void approveCorrection(Line line) {
        corrections.approve(askedFor("approve-correction", line), Decision.PASS, "");
    }

    /** Facts: link. */
    private void publishCorrection(Line line) {
        corrections.publish(askedFor("publish-correction", line), line.fact(1), clock.instant());
    }

    private void order(Line line) {
        corrections.order(askedFor("order-removal", line), ReviewDecision.approve());
    }

    private void takeDown(Line line) {
        corrections.takeDown(askedFor("take-article-down", line), clock.instant());
    }

    private TaskTicket ticket(String step, Line line) {
        return tickets.of(step, article(line));
    }

    private TaskTicket askedFor(String step, Line line) {
        return tickets.of(step, Objects.requireNonNull(asked.get(line.fact(0))));
    }

    private ArticleDraft current(Line line) {
        return book.facts(article(line)).draft();
    }

    private UUID article(Line line) {
        return Objects.requireNonNull(written.get(line.fact(0)));
    }

    private SampleArticleText text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }
}
