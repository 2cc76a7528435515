package vn.tiendo.signature;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.document.PaperTexts;

/**
 * A post as signatures name it.
 *
 * @param own in capitals, without the name of the body, e.g. {@code PHÓ CHỦ TỊCH}
 * @param head of whoever leads, e.g. {@code CHỦ TỊCH}
 */
public record Post(Rank rank, String own, String head) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final PaperTexts OFFICIAL = new PaperTexts("official");

    /** What a post is called in a signature ends before the name of the body. */
    private static final Pattern BODY = Pattern.compile("\\s+(?:" + OFFICIAL.text("signature.bodies") + ")(?:\\s.*|$)");

    /** Read from a title, e.g. {@code Phó Chủ tịch UBND huyện}. */
    public static Post of(String title) {
        String own = BODY.matcher(title.strip().toUpperCase(VIETNAMESE)).replaceFirst("");
        String deputy = OFFICIAL.text("signature.deputy") + " ";
        String acting = OFFICIAL.text("signature.acting") + " ";
        if (own.startsWith(deputy)) {
            return new Post(Rank.DEPUTY, own, own.substring(deputy.length()));
        }
        return own.startsWith(acting)
                ? new Post(Rank.ACTING, own, own.substring(acting.length()))
                : new Post(Rank.HEAD, own, own);
    }
}
