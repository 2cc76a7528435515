package vn.tiendo.prose.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.prose.Markdown;
import vn.tiendo.testing.WordSample;

/** An article of five pages as somebody would write it, there and back. */
class WordRoundTests {

    @Test
    void bringsBackAnArticleOfFivePages() throws IOException {
        byte[] file = WordSample.fivePages();

        ImportedText text = WordFile.read(new ByteArrayInputStream(file));

        assertThat(text.warnings()).isEmpty();
        assertThat(text.pictures()).hasSize(3);
        assertThat(Markdown.pictures(text.markdown()))
                .containsExactlyElementsOf(
                        text.pictures().stream().map(ImportedPicture::id).toList());
        assertThat(Markdown.plainText(text.markdown()))
                .contains(IntStream.rangeClosed(1, WordSample.PAGES)
                        .mapToObj(page -> "Phần " + page)
                        .toList())
                .contains("có 120 hộ tham gia (1.1)", "Thôn | Số hộ\nTu Bung | 12\nKon Đào | 7");
        assertThat(Markdown.words(text.markdown())).isEqualTo(WordSample.PAGES * (2 + 6 * 28) + 3 * 2 + 9);
        String html = Markdown.toHtml(text.markdown());
        assertThat(html)
                .contains("<h3>Phần 1</h3>", "<th>Thôn</th>", "<strong>ra quân</strong>")
                .containsPattern("<ul><li>ý 1</li><li>ý 2</li><li>ý 3</li></ul>");
    }
}
