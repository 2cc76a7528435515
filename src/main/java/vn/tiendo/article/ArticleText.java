package vn.tiendo.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.SearchText;

/**
 * What an article says, as it is kept.
 *
 * @param searchWords folded, with a blank before each word
 */
@Embeddable
record ArticleText(
        @Enumerated(EnumType.STRING) ArticleDraft.Genre genre,
        String title,
        String lead,
        String body,
        String section,
        String penName,
        String source,
        boolean reprint,
        @Nullable LocalDate eventOn,
        @Nullable LocalDate displayUntil,
        String keywords,
        boolean urgent,
        String urgentReason,
        String searchWords) {

    private static final String BETWEEN_WORDS = "[/\\-.,()\\s;:?\"!*_#>|\\[\\]]+";

    static ArticleText of(ArticleDraft draft) {
        String title = line(draft.title());
        String lead = line(draft.lead());
        String body = draft.body().strip();
        String section = draft.section().strip();
        String penName = line(draft.penName());
        String keywords = line(draft.keywords());
        return new ArticleText(
                draft.genre(),
                title,
                lead,
                body,
                section,
                penName,
                draft.source().strip(),
                draft.reprint(),
                draft.eventOn(),
                draft.displayUntil(),
                keywords,
                draft.urgent(),
                draft.urgent() ? draft.urgentReason().strip() : "",
                words(String.join(" ", title, lead, section, penName, keywords, body)));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String words(String text) {
        return " " + SearchText.of(text).replaceAll(BETWEEN_WORDS, " ");
    }
}
