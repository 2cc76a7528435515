package vn.tiendo.prose;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in one dress, as it is read from another program.
 *
 * @param text as it is read; of a picture, what it shows
 * @param link where it leads
 * @param picture which picture it is
 */
public record Phrase(
        String text,
        boolean bold,
        boolean italic,
        @Nullable String link,
        @Nullable UUID picture) {

    public static Phrase plain(String text) {
        return new Phrase(text, false, false, null, null);
    }

    boolean dressedLike(Phrase other) {
        return bold == other.bold
                && italic == other.italic
                && picture == null
                && other.picture == null
                && (link == null ? other.link == null : link.equals(other.link));
    }

    Phrase with(String otherText) {
        return new Phrase(otherText, bold, italic, link, picture);
    }

    Phrase undressed() {
        return new Phrase(text, false, false, link, picture);
    }
}
