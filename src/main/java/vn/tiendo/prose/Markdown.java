package vn.tiendo.prose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The text of an article as its author writes it: Markdown with tables, and pictures of ours written
 * {@code ![what it shows](hinh:<id>)}. HTML in it is shown as it is typed and never does anything (QUALITY S5).
 */
public final class Markdown {

    /** The page has its own first heading. */
    private static final int HIGHEST = 2;

    private static final int LOWEST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Whoever ends a line means it. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(MarkdownTree.EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .build();

    private Markdown() {}

    /** As it is kept: letters composed, nothing in it that cannot be seen. */
    public static String clean(String markdown) {
        return PlainLetters.of(markdown);
    }

    /** Safe HTML without any picture. */
    public static String toHtml(String markdown) {
        return toHtml(markdown, picture -> Optional.empty());
    }

    /**
     * HTML that may stand on a page as it is: no script, no style, nothing fetched from elsewhere.
     *
     * @param pictures how a picture is shown; instead of one that is not found stands what the text says of it
     */
    public static String toHtml(String markdown, Function<UUID, Optional<MarkdownPicture>> pictures) {
        Node tree = tree(markdown);
        prepare(tree, pictures);
        return SafeHtml.of(RENDERER.render(tree));
    }

    /** What is read, one line for each paragraph, heading, item and row; without what the pictures show. */
    public static String plainText(String markdown) {
        return PlainReading.of(tree(markdown)).text();
    }

    /** How many words; in Vietnamese those are syllables, set apart by blanks. */
    public static int words(String markdown) {
        return (int) WORD.matcher(plainText(markdown)).results().count();
    }

    /** The parts to which a remark can be tied. */
    public static List<MarkdownBlock> blocks(String markdown) {
        String clean = clean(markdown);
        return MarkdownBlocks.of(MarkdownTree.of(clean), clean);
    }

    /** The pictures that stand in it, each once, in their order. */
    public static List<UUID> pictures(String markdown) {
        return PlainReading.of(tree(markdown)).pictures();
    }

    /** How a picture is written. */
    public static String picture(UUID picture, String alt) {
        return "!["
                + MarkdownWriter.escape(
                        PlainLetters.of(alt).replaceAll("\\s+", " ").strip()) + "](" + PlainReading.reference(picture)
                + ")";
    }

    private static Node tree(String markdown) {
        return MarkdownTree.of(clean(markdown));
    }

    private static void prepare(Node parent, Function<UUID, Optional<MarkdownPicture>> pictures) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            prepare(node, pictures);
            switch (node) {
                case Heading heading -> heading.setLevel(Math.clamp(heading.getLevel(), HIGHEST, LOWEST));
                case Image image -> show(image, pictures);
                case Text text ->
                    text.setLiteral(PlainLetters.of(text.getLiteral())); // letters may be written as numbers
                case Code code -> {
                    code.insertBefore(new Text(code.getLiteral()));
                    code.unlink();
                }
                case Link link when !SafeHtml.isLink(link.getDestination()) -> replaceByChildren(link);
                default -> {}
            }
        }
    }

    private static void show(Image image, Function<UUID, Optional<MarkdownPicture>> pictures) {
        Optional<MarkdownPicture> found = PlainReading.picture(image.getDestination())
                .flatMap(pictures)
                .filter(picture -> SafeHtml.isPicture(picture.address()));
        if (found.isEmpty()) {
            replaceByChildren(image);
            return;
        }
        MarkdownPicture picture = found.get();
        image.setDestination(picture.address());
        image.setTitle(null);
        if (!picture.alt().isBlank()) { // what was written when the picture was put in may have been mended since
            removeChildren(image);
            image.appendChild(new Text(PlainLetters.of(picture.alt())));
        }
        if (!picture.caption().isBlank()) {
            Emphasis caption = new Emphasis("*");
            caption.appendChild(new Text(PlainLetters.of(picture.caption())));
            image.insertAfter(caption);
            image.insertAfter(new HardLineBreak());
        }
    }

    private static void removeChildren(Node node) {
        while (node.getFirstChild() != null) {
            node.getFirstChild().unlink();
        }
    }

    private static void replaceByChildren(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
