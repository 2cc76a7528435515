package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.tiendo.prose.WordDiff.Block;
import vn.tiendo.prose.WordDiff.Change;
import vn.tiendo.prose.WordDiff.Piece;

class WordDiffTests {

    @Test
    void tellsWhichWordsOfWhichParagraphChanged() {
        List<Block> blocks = WordDiff.between(
                "Mở đầu.\n\nXã Đăk Hà có 12 hộ được hỗ trợ.\n\nCâu bỏ đi hẳn.\n\nKết.",
                "Mở đầu.\n\nXã Đăk Hà có 15 hộ được hỗ trợ kịp thời.\n\nKết.\n\nTin thêm mới.");

        assertThat(blocks.stream().map(Block::isChanged)).containsExactly(false, true, true, false, true);
        assertThat(blocks.get(1).pieces())
                .containsExactly(
                        new Piece(Change.SAME, "Xã Đăk Hà có "),
                        new Piece(Change.REMOVED, "12"),
                        new Piece(Change.ADDED, "15"),
                        new Piece(Change.SAME, " hộ được hỗ trợ"),
                        new Piece(Change.ADDED, " kịp thời"),
                        new Piece(Change.SAME, "."));
        assertThat(blocks.get(2).pieces()).containsExactly(new Piece(Change.REMOVED, "Câu bỏ đi hẳn."));
        assertThat(blocks.get(4).pieces()).containsExactly(new Piece(Change.ADDED, "Tin thêm mới."));
    }

    @Test
    void seesALinkThatLeadsElsewhere() {
        assertThat(WordDiff.between("[xem](https://a.vn)", "[xem](https://b.vn)"))
                .singleElement()
                .matches(Block::isChanged);
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    /** Leaving out what was added gives the old text, leaving out what was removed the new one. */
    @Test
    void losesNoWord() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            String before = text(random, 8);
            String after = changed(before, random);
            List<Block> blocks = WordDiff.between(before, after);

            assertThat(side(blocks, Change.ADDED)).isEqualTo(written(before));
            assertThat(side(blocks, Change.REMOVED)).isEqualTo(written(after));
        }
    }

    @Test
    void isCheapForTenThousandWords() {
        Random random = new Random(7);
        String before = text(random, 500);
        String line = before.replace("\n\n", ". ");
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(WordDiff.between(before, changed(before, random))).isNotEmpty();
            assertThat(WordDiff.between(before, text(random, 500))).isNotEmpty();
            assertThat(WordDiff.between(line, changed(line, random))).isNotEmpty();
            assertThat(WordDiff.between(line, text(random, 500).replace("\n\n", " ")))
                    .isNotEmpty();
        });
    }

    @Test
    void findsAWordInALongParagraph() {
        String before = text(new Random(9), 300).replace("\n\n", ". ");
        List<Block> blocks = WordDiff.between(before, before.replaceFirst("từ7 ", "chữ8 "));

        assertThat(blocks)
                .singleElement()
                .satisfies(block -> assertThat(block.pieces())
                        .contains(new Piece(Change.REMOVED, "từ7"), new Piece(Change.ADDED, "chữ8"))
                        .hasSize(4));
        assertThat(side(blocks, Change.ADDED)).isEqualTo(before);
    }

    private static String side(List<Block> blocks, Change left) {
        return blocks.stream()
                .map(block -> block.pieces().stream()
                        .filter(piece -> piece.change() != left)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String written(String text) {
        return Markdown.blocks(text).stream().map(MarkdownBlock::markdown).collect(Collectors.joining("\n\n"));
    }

    private static String text(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i ->
                        random.ints(20, 0, 400).mapToObj(word -> "từ" + word).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < words.size() / 10 + 1; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, "khác" + i);
                case 1 -> words.add(at, "thêm" + i);
                default -> words.remove(at);
            }
        }
        return String.join(" ", words);
    }
}
