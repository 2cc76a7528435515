package vn.tiendo.prose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Cuts a text into what is read in one go: paragraphs, headings, items of lists, tables, quotations. */
final class MarkdownBlocks {

    /** 64 bits: no two of a text's paragraphs meet by chance. */
    private static final int ANCHOR_BYTES = 8;

    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final String[] lines;

    private MarkdownBlocks(String clean) {
        lines = clean.split("\n", -1);
    }

    static List<MarkdownBlock> of(Node document, String clean) {
        MarkdownBlocks blocks = new MarkdownBlocks(clean);
        blocks.addChildren(document);
        return List.copyOf(blocks.blocks);
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                addChildren(node);
            } else {
                add(node);
            }
        }
    }

    private void add(Node node) {
        PlainReading reading = PlainReading.of(node);
        String text = reading.text().isEmpty() ? String.join("\n", reading.alts()) : reading.text();
        if (reading.text().isEmpty() && reading.pictures().isEmpty()) {
            return;
        }
        // A picture is known by itself: what it is said to show may be put better.
        String known = reading.text().isEmpty() ? reading.pictures().toString() : reading.text();
        String hash = hash(known.toLowerCase(Locale.ROOT));
        int ordinal = seen.merge(hash, 1, Integer::sum);
        blocks.add(new MarkdownBlock(hash + "-" + ordinal, text, source(node)));
    }

    private String source(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        int first = spans.getFirst().getLineIndex();
        int last = spans.getLast().getLineIndex();
        StringBuilder source =
                new StringBuilder(lines[first].substring(spans.getFirst().getColumnIndex()));
        for (int line = first + 1; line <= last; line++) {
            source.append('\n').append(lines[line]);
        }
        return source.toString().strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ANCHOR_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
