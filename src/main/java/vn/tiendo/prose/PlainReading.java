package vn.tiendo.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader reads of a text, line by line, without marks; and which pictures stand in it. */
final class PlainReading extends AbstractVisitor {

    private static final String SCHEME = "hinh:";
    private static final String BETWEEN_CELLS = " | ";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final StringBuilder text = new StringBuilder();
    private final Set<UUID> pictures = new LinkedHashSet<>();
    private final List<String> alts = new ArrayList<>();

    static PlainReading of(Node node) {
        PlainReading reading = new PlainReading();
        node.accept(reading);
        return reading;
    }

    /** The picture of ours that an address names. */
    static Optional<UUID> picture(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(address -> address.startsWith(SCHEME))
                .map(address -> address.substring(SCHEME.length()))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString);
    }

    static String reference(UUID picture) {
        return SCHEME + picture;
    }

    String text() {
        List<String> lines = PlainLetters.of(text.toString()) // letters may be written as numbers
                .lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", lines);
    }

    List<UUID> pictures() {
        return List.copyOf(pictures);
    }

    /** What the pictures are said to show. */
    List<String> alts() {
        return List.copyOf(alts);
    }

    @Override
    public void visit(Text piece) {
        text.append(piece.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        text.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        text.append('\n');
    }

    /** Another's picture is never shown: of it only the words are left. */
    @Override
    public void visit(Image image) {
        Optional<UUID> ours = picture(image.getDestination());
        if (ours.isEmpty()) {
            visitChildren(image);
            return;
        }
        pictures.add(ours.orElseThrow());
        PlainReading alt = new PlainReading();
        alt.visitChildren(image);
        alts.add(alt.text());
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableRow) {
            text.append('\n');
        } else if (node instanceof TableCell && node.getNext() != null) {
            text.append(BETWEEN_CELLS);
        }
    }
}
