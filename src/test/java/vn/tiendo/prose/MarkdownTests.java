package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTests {

    private static final UUID PICTURE = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Test
    void showsWhatAnArticleIsMadeOf() {
        String html = Markdown.toHtml("""
                # Hội nghị tổng kết

                Xã **Đăk Hà** *ra quân*
                làm đường, xem [tại đây](https://daktohay.gov.vn/tin?a=1&b=2).

                1. một
                2. hai
                   - trong

                > Lời phát biểu

                | Thôn | Số hộ |
                |------|------:|
                | Tu Bung | 12 |
                """);

        assertThat(html)
                .contains("<h2>Hội nghị tổng kết</h2>")
                .contains("<strong>Đăk Hà</strong> <em>ra quân</em><br />\nlàm đường")
                .contains(
                        "<a href=\"https://daktohay.gov.vn/tin?a&#61;1&amp;b&#61;2\" rel=\"noopener noreferrer nofollow\">tại đây</a>")
                .contains("<ol><li>một</li><li>hai\n<ul><li>trong</li></ul>\n</li></ol>")
                .contains("<blockquote>")
                .contains("<td align=\"right\">12</td>");
    }

    @Test
    void keepsHeadingsBelowThePagesOwn() {
        assertThat(Markdown.toHtml("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f"))
                .isEqualTo("<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>\n<h4>d</h4>\n<h4>e</h4>\n<h4>f</h4>\n");
    }

    @Test
    void showsPicturesOfOursOnly() {
        String text = "![Cầu treo](hinh:" + PICTURE + ") ![xa](https://a.example/b.png)";

        assertThat(Markdown.toHtml(text, id -> Optional.of(MarkdownPicture.at("hinh/" + id))))
                .isEqualTo("<p><img src=\"hinh/" + PICTURE + "\" alt=\"Cầu treo\" /> xa</p>\n");
        assertThat(Markdown.toHtml(text)).isEqualTo("<p>Cầu treo xa</p>\n");
        assertThat(Markdown.toHtml(text, id -> Optional.of(MarkdownPicture.at("https://a.example/" + id))))
                .isEqualTo("<p>Cầu treo xa</p>\n");
        assertThat(Markdown.pictures(text + text)).containsExactly(PICTURE);
        assertThat(Markdown.picture(PICTURE, "Cầu [mới]"))
                .satisfies(written -> assertThat(Markdown.pictures(written)).containsExactly(PICTURE));
    }

    @Test
    void showsWhatIsSaidOfAPictureBesideTheText() {
        String text = "Trước ![Ảnh 1](hinh:" + PICTURE + ") sau";

        assertThat(Markdown.toHtml(
                        text,
                        id -> Optional.of(
                                new MarkdownPicture("hinh/" + id, "Cầu \"mới\"", "Khánh thành <b>. Ảnh: Y Sương"))))
                .isEqualTo("<p>Trước <img src=\"hinh/" + PICTURE + "\" alt=\"Cầu &#34;mới&#34;\" /><br />\n"
                        + "<em>Khánh thành &lt;b&gt;. Ảnh: Y Sương</em> sau</p>\n");
    }

    @Test
    void readsSetInLinesAsParagraphsAndCodeAsWords() {
        assertThat(Markdown.toHtml("    Thụt vào bốn dấu cách `a < b`"))
                .isEqualTo("<p>Thụt vào bốn dấu cách a &lt; b</p>\n");
        assertThat(Markdown.toHtml("3. ba\n4. bốn")).startsWith("<ol start=\"3\">");
    }

    @Test
    void composesLettersAndDropsWhatCannotBeSeen() {
        assertThat(Markdown.clean("Tie\u0302\u0301n\u200b \u202eĐo\u0302\u0323\u202c\r\n\u0007x\tx\ufeff"))
                .isEqualTo("Tiến Độ\nx\tx");
        assertThat(Markdown.clean("e\u200b\u0302\u200d\u0301")).isEqualTo("ế");
    }

    @Test
    void readsAndCountsWords() {
        String text =
                "## Tiêu đề\n\nXã **Đăk Hà**, ngày 12/10/2022: [xem](https://a.vn).\n\n| a | b |\n|---|---|\n| c | d |\n\n"
                        + "![không đếm](hinh:" + PICTURE + ")";

        assertThat(Markdown.plainText(text)).isEqualTo("Tiêu đề\nXã Đăk Hà, ngày 12/10/2022: xem.\na | b\nc | d");
        assertThat(Markdown.words(text)).isEqualTo(2 + 8 + 4);
        assertThat(Markdown.words(" \n…—\n")).isZero();
    }

    @Test
    void anchorsStayWhenTextElsewhereChanges() {
        String before = "Một hai.\n\n- ý một\n- ý hai\n\nLặp lại.\n\nLặp lại.\n\n| a |\n|---|\n| b |\n\n![x](hinh:"
                + PICTURE + ")";
        String after = "Mở đầu mới.\n\n"
                + before.replace("ý một", "ý khác").replace("Một", "**Một**").replace("![x]", "![Cầu]");

        List<MarkdownBlock> old = Markdown.blocks(before);
        List<MarkdownBlock> now = Markdown.blocks(after);

        assertThat(old.stream().map(MarkdownBlock::anchor))
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(old.stream().map(MarkdownBlock::text))
                .containsExactly("Một hai.", "ý một", "ý hai", "Lặp lại.", "Lặp lại.", "a\nb", "x");
        assertThat(old.stream().map(MarkdownBlock::markdown).skip(1)).startsWith("- ý một", "- ý hai", "Lặp lại.");
        assertThat(now.stream().map(MarkdownBlock::anchor))
                .containsAll(old.stream()
                        .map(MarkdownBlock::anchor)
                        .filter(anchor -> !anchor.equals(old.get(1).anchor()))
                        .toList())
                .doesNotContain(old.get(1).anchor());
    }

    static Stream<String> endless() {
        int many = 20_000;
        return Stream.of(
                ">".repeat(many) + "x",
                "- ".repeat(many) + "x",
                "*a ".repeat(many),
                "**a ".repeat(many) + "a**".repeat(many),
                "[".repeat(many) + "x" + "](https://a.vn)".repeat(many),
                "![".repeat(many),
                "(".repeat(many),
                "a|".repeat(many) + "\n" + "-|".repeat(many) + "\n" + "b|".repeat(many),
                "_".repeat(many) + "x" + "_".repeat(many),
                "`".repeat(many) + "x",
                "<a ".repeat(many),
                "&".repeat(many),
                "[x]: https://a.vn\n".repeat(many / 10) + "[x] ".repeat(many));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void doesNotLoseItselfInEndlessSigns(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(Markdown.toHtml(text)).isNotNull();
            assertThat(Markdown.blocks(text)).isNotNull();
        });
    }
}
