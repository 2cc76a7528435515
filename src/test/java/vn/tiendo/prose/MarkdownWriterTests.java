package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTests {

    private static final String SIGNS = " *_[]()<>#-+.!|`\\&;:~=1aĐế\u00a0/\"'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Mục đích",
                "12) Yêu cầu",
                "3- không phải danh sách",
                "# hai # ba",
                "+84 905",
                "-5 độ",
                "a*b*c và __d__ và `e`",
                "[x](https://a.vn) và ![y](z)",
                "<script>alert(1)</script> & &amp; &#60;",
                "> trích | cột",
                "---",
                "===",
                "C:\\thư mục\\tệp",
                "https://a.vn/b_c_d"
            })
    void keepsTheWordsWhateverTheyLookLike(String words) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph(List.of(Phrase.plain(words)));

        assertThat(Markdown.plainText(writer.text())).isEqualTo(words);
        assertThat(Markdown.toHtml(writer.text())).startsWith("<p>");
    }

    @Test
    void setsMarksAroundWordsNotAroundBlanks() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph(List.of(
                new Phrase("Điều 1. ", true, false, null, null),
                Phrase.plain("Thành lập"),
                new Phrase(" Ban ", false, true, null, null),
                new Phrase("biên tập", true, true, "https://a.vn/(b)", null)));
        writer.paragraph(List.of(new Phrase("Điều 2.", true, false, null, null), Phrase.plain("Nội dung")));

        assertThat(writer.text())
                .isEqualTo("**Điều 1.** Thành lập *Ban* [***biên tập***](https://a.vn/%28b%29)\n\n**Điều 2**.Nội dung");
    }

    /** Whatever is dressed how: the words are those that were given. */
    @Test
    void neverChangesWords() {
        Random random = new Random(17);
        for (int round = 0; round < 3_000; round++) {
            List<Phrase> phrases = random.ints(1 + random.nextInt(4), 0, 8)
                    .mapToObj(dress -> new Phrase(
                            words(random), (dress & 1) > 0, (dress & 2) > 0, dress > 5 ? "https://a.vn" : null, null))
                    .toList();
            MarkdownWriter writer = new MarkdownWriter();
            writer.paragraph(phrases);
            String wanted = String.join("", phrases.stream().map(Phrase::text).toList())
                    .replaceAll("[\\s\u00a0]+", " ")
                    .strip();

            assertThat(Markdown.plainText(writer.text())).as(writer.text()).isEqualTo(wanted);
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        random.ints(1 + random.nextInt(6), 0, SIGNS.length()).forEach(i -> words.append(SIGNS.charAt(i)));
        return words.toString();
    }

    @Test
    void countsListsAsTheyWereCounted() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.item(0, 1, List.of(Phrase.plain("một")));
        writer.item(1, 0, List.of(Phrase.plain("chấm")));
        writer.item(1, 3, List.of(Phrase.plain("ba")));
        writer.item(0, 2, List.of(Phrase.plain("hai")));
        writer.item(0, 7, List.of(Phrase.plain("bảy")));

        String html = Markdown.toHtml(writer.text()).replaceAll("\\s", "");

        assertThat(html)
                .contains("<ul><li>chấm</li></ul><olstart=\"3\"><li>ba</li></ol>")
                .contains("<li><p>hai</p></li></ol><olstart=\"7\"><li>bảy</li></ol>");
    }
}
