package vn.tiendo.substitution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.document.PaperTexts;

/**
 * The words above a signature when a substitute signs: by his own post, never by the absent person's (Decree 30/2020, article
 * 13; DOMAIN 1.2).
 */
final class SignatureBlock {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** By authority or by order: held from somebody else for this person, so not for another. */
    private static final Pattern PERSONAL = Pattern.compile("(?:TUQ|TL)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLLECTIVE = Pattern.compile("TM\\b.*", Pattern.CASE_INSENSITIVE);

    private static final PaperTexts OFFICIAL = new PaperTexts("official");

    /** What a post is called in a signature ends before the name of the body. */
    private static final Pattern BODY = Pattern.compile("\\s+(?:" + OFFICIAL.text("signature.bodies") + ")(?:\\s.*|$)");

    private final List<String> drafted;

    /** @param drafted the block as the draft has it, line by line */
    SignatureBlock(String drafted) {
        this.drafted = drafted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The line by which the absent signer would have signed on somebody's order or authority. */
    Optional<String> personal() {
        return drafted.stream().filter(line -> PERSONAL.matcher(line).matches()).findFirst();
    }

    /** What is said of the signature where the substitute has no authority of his own. */
    String last() {
        return drafted.stream()
                .filter(line -> line.startsWith("KT"))
                .findFirst()
                .orElseGet(() -> drafted.isEmpty() ? "" : drafted.getLast());
    }

    /** @param title the substitute's own post in the authority, e.g. {@code Phó Chủ tịch UBND huyện} */
    String by(String title) {
        String post = BODY.matcher(title.strip().toUpperCase(VIETNAMESE)).replaceFirst("");
        Stream<String> collective = drafted.stream()
                .limit(1)
                .filter(line -> COLLECTIVE.matcher(line).matches());
        String deputy = OFFICIAL.text("signature.deputy") + " ";
        String acting = OFFICIAL.text("signature.acting") + " ";
        Stream<String> own = post.startsWith(deputy)
                ? Stream.of(OFFICIAL.text("signature.deputy-signs", post.substring(deputy.length())), post)
                : Stream.of(
                        post.startsWith(acting)
                                ? OFFICIAL.text("signature.acting-signs", post.substring(acting.length()))
                                : post);
        return Stream.concat(collective, own).collect(Collectors.joining("\n"));
    }
}
