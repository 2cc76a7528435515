package vn.tiendo.prose;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What has changed between two versions of a text: which paragraphs, and within them which words. */
public final class WordDiff {

    /** What became of a piece of text. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of a paragraph, as it was written. */
    public record Piece(Change change, String text) {}

    /** A paragraph, heading, item or table; one that is wholly new or gone has a single piece. */
    public record Block(List<Piece> pieces) {

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
        }
    }

    /** Words, blanks and single signs, so that a full stop that is added takes no word along. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\u2026;\n]+[.!?\u2026;\n]*\\s*|[.!?\u2026;\n]+\\s*");

    /** Where nothing is alike, comparing costs the product of the lengths. */
    private static final long MOST_STEPS = 9_000_000;

    private WordDiff() {}

    /** Both texts are Markdown: a link that leads elsewhere is a change, though it reads the same. */
    public static List<Block> between(String before, String after) {
        return aligned(written(before), written(after));
    }

    private static List<Block> aligned(List<String> old, List<String> now) {
        List<Block> blocks = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int at = delta.getSource().getPosition();
            if (at > from) { // what was removed and what was added in one place may come apart
                blocks.addAll(ChangedBlocks.between(removed, added));
                removed.clear();
                added.clear();
            }
            old.subList(from, at).forEach(text -> blocks.add(whole(Change.SAME, text)));
            from = at + delta.getSource().size();
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
        }
        blocks.addAll(ChangedBlocks.between(removed, added));
        old.subList(from, old.size()).forEach(text -> blocks.add(whole(Change.SAME, text)));
        return List.copyOf(blocks);
    }

    static Block whole(Change change, String text) {
        return new Block(List.of(new Piece(change, text)));
    }

    static Block words(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        Pieces pieces = new Pieces();
        if ((long) old.size() * now.size() > MOST_STEPS) {
            sentences(before, after).forEach(pieces::add);
            return new Block(pieces.list());
        }
        int from = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int at = delta.getSource().getPosition();
            pieces.add(Change.SAME, old.subList(from, at));
            pieces.add(Change.REMOVED, delta.getSource().getLines());
            pieces.add(Change.ADDED, delta.getTarget().getLines());
            from = at + delta.getSource().size();
        }
        pieces.add(Change.SAME, old.subList(from, old.size()));
        return new Block(pieces.list());
    }

    /** A long paragraph first by its sentences; where it has none, it is wholly another. */
    private static List<Piece> sentences(String before, String after) {
        List<String> old =
                SENTENCE.matcher(before).results().map(MatchResult::group).toList();
        List<String> now =
                SENTENCE.matcher(after).results().map(MatchResult::group).toList();
        if (old.size() < 2 || now.size() < 2) {
            return List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after));
        }
        return aligned(old, now).stream()
                .flatMap(block -> block.pieces().stream())
                .toList();
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> written(String markdown) {
        return Markdown.blocks(markdown).stream().map(MarkdownBlock::markdown).toList();
    }

    /** Joins neighbours of one kind; a blank alone between two changes is part of both. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Change change, List<String> tokens) {
            add(new Piece(change, String.join("", tokens)));
        }

        void add(Piece piece) {
            String text = piece.text();
            switch (piece.change()) {
                case REMOVED -> removed.append(text);
                case ADDED -> added.append(text);
                case SAME -> same(text);
            }
        }

        private void same(String text) {
            boolean changing = !removed.isEmpty() && !added.isEmpty();
            if (changing && !text.isEmpty() && text.isBlank()) {
                removed.append(text);
                added.append(text);
            } else if (!text.isEmpty()) {
                flush();
                String before = pieces.isEmpty() || pieces.getLast().change() != Change.SAME
                        ? ""
                        : pieces.removeLast().text();
                pieces.add(new Piece(Change.SAME, before + text));
            }
        }

        private void flush() {
            if (!removed.isEmpty()) {
                pieces.add(new Piece(Change.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                pieces.add(new Piece(Change.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
        }

        List<Piece> list() {
            flush();
            return List.copyOf(pieces);
        }
    }
}
