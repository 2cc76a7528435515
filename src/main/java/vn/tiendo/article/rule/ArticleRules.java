package vn.tiendo.article.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.prose.Markdown;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WebAddress;
import vn.tiendo.shared.email.OfficialEmail;

/** What an article must have: fitting lengths always, everything before it is sent (Decree 42/2022, DOMAIN 5.3). */
public final class ArticleRules {

    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private ArticleRules() {}

    /** @throws vn.tiendo.shared.InvalidInput with every text that is longer than what is kept */
    public static void requireFitting(ArticleDraft draft) {
        TextLimits limits = new TextLimits()
                .atMost(ArticleDraft.LONGEST_TITLE, "title", draft.title().strip())
                .atMost(ArticleDraft.LONGEST_LEAD, "lead", draft.lead().strip())
                .atMost(ArticleDraft.LONGEST_BODY, "body", draft.body().strip())
                .atMost(ArticleDraft.LONGEST_PEN_NAME, "penName", draft.penName())
                .atMost(ArticleDraft.LONGEST_SOURCE, "source", draft.source())
                .atMost(ArticleDraft.LONGEST_KEYWORDS, "keywords", draft.keywords())
                .atMost(ArticleDraft.LONGEST_REASON, "urgentReason", draft.urgentReason());
        for (int at = 0; at < draft.pictures().size(); at++) {
            ArticleDraft.Picture picture = draft.pictures().get(at);
            limits.atMost(ArticleDraft.LONGEST_CAPTION, ArticleDraft.field(at, "caption"), picture.caption())
                    .atMost(ArticleDraft.LONGEST_CREDIT, ArticleDraft.field(at, "credit"), picture.credit())
                    .atMost(ArticleDraft.LONGEST_CAPTION, ArticleDraft.field(at, "alt"), picture.alt());
        }
        limits.require();
        Problems problems = new Problems();
        if (draft.pictures().size() > ArticleDraft.MOST_PICTURES) {
            problems.add("pictures", "article.problem.pictures", ArticleDraft.MOST_PICTURES);
        }
        problems.require();
    }

    /**
     * Everything that is missing or cannot be, at once.
     *
     * @param sections of the portal; none if the unit has no portal
     * @throws vn.tiendo.shared.InvalidInput if there is anything
     */
    public static void requireComplete(
            ArticleDraft draft, List<String> sections, OfficialEmail mailboxes, LocalDate today) {
        requireFitting(draft);
        Problems problems = new Problems();
        where(draft, sections, problems);
        text(draft, problems);
        origin(draft, today, problems);
        pictures(draft, problems);
        personalMailboxes(draft, mailboxes).stream()
                .findFirst()
                .ifPresent(mailbox -> problems.add("body", "article.problem.mailbox", mailbox));
        problems.require();
    }

    private static void where(ArticleDraft draft, List<String> sections, Problems problems) {
        if (draft.portalUnitId() == null || sections.isEmpty()) {
            problems.add("portal", "article.problem.portal");
        } else if (draft.section().isBlank()) {
            problems.add("section", "article.problem.section-missing");
        } else if (sections.stream().noneMatch(name -> SearchText.of(name).equals(SearchText.of(draft.section())))) {
            problems.add("section", "article.problem.section-unknown");
        }
    }

    private static void text(ArticleDraft draft, Problems problems) {
        if (draft.title().strip().length() < ArticleDraft.SHORTEST_TITLE) {
            problems.add("title", "article.problem.title-short", ArticleDraft.SHORTEST_TITLE);
        }
        int words = Markdown.words(draft.body());
        ArticleDraft.Genre genre = draft.genre();
        if (words < genre.fewestWords()) {
            problems.add("body", "article.problem.words." + genre, genre.fewestWords(), words);
        } else if (words == 0 && genre != ArticleDraft.Genre.PICTURES) {
            problems.add("body", "article.problem.body-missing");
        }
        if (genre == ArticleDraft.Genre.PICTURES && draft.pictures().isEmpty()) {
            problems.add("pictures", "article.problem.no-picture");
        }
    }

    private static void origin(ArticleDraft draft, LocalDate today, Problems problems) {
        if (draft.reprint() && draft.source().isBlank()) {
            problems.add("source", "article.problem.source-missing");
        }
        if (draft.eventOn() != null
                && draft.eventOn().isAfter(today)
                && !draft.genre().ends()) {
            problems.add("eventOn", "article.problem.event-future");
        }
        LocalDate last = draft.displayUntil();
        if (last == null && draft.genre().ends()) {
            problems.add("displayUntil", "article.problem.until-missing");
        } else if (last != null && last.isBefore(today)) {
            problems.add("displayUntil", "article.problem.until-over");
        }
        if (draft.urgent() && draft.urgentReason().isBlank()) {
            problems.add("urgentReason", "article.problem.urgent-reason");
        }
    }

    private static void pictures(ArticleDraft draft, Problems problems) {
        Set<UUID> known = new HashSet<>();
        for (int at = 0; at < draft.pictures().size(); at++) {
            ArticleDraft.Picture picture = draft.pictures().get(at);
            known.add(picture.fileId());
            if (picture.alt().isBlank()) {
                problems.add(ArticleDraft.field(at, "alt"), "article.problem.alt-missing");
            }
            if (picture.caption().isBlank()) {
                problems.add(ArticleDraft.field(at, "caption"), "article.problem.caption-missing");
            }
            if (picture.credit().isBlank()) {
                problems.add(ArticleDraft.field(at, "credit"), "article.problem.credit-missing");
            }
        }
        if (!known.containsAll(Markdown.pictures(draft.body()))) {
            problems.add("body", "article.problem.picture-unknown");
        }
    }

    /** Mailboxes in the text that are no official ones: none of them is published as an office's (Directive of 2022, clause 1). */
    public static List<String> personalMailboxes(ArticleDraft draft, OfficialEmail mailboxes) {
        List<String> found = new ArrayList<>();
        MAILBOX.matcher(draft.lead() + "\n" + draft.body())
                .results()
                .map(match -> match.group())
                .filter(address -> mailboxes.judge(address) != OfficialEmail.Verdict.OFFICIAL)
                .forEach(found::add);
        return found;
    }

    /** Whether the text is an address of a page on the web. */
    public static boolean isAddress(@Nullable String link) {
        return link != null && WebAddress.isOne(link);
    }
}
