package vn.tiendo.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PastedTextTests {

    @Test
    void readsWhatWordPutsOnTheClipboard() throws IOException {
        assertThat(PastedText.fromHtml(sample("word.html"))).isEqualTo("""
                ## Hội nghị tổng kết

                Sáng **12/10**, xã *Đăk Hà* tổ chức hội nghị, xem [tại đây](https://kontum.gov.vn/a).

                1. Nội dung thứ nhất
                   - ý nhỏ
                2. Nội dung thứ hai

                a) điểm có chữ

                | **Thôn** | Số hộ |
                | --- | --- |
                | Tu Bung | 12 |
                | Kon Đào | 7 |

                - gõ bằng gạch ngang""");
    }

    @Test
    void readsWhatPagesAndOtherProgramsPutThere() {
        assertThat(PastedText.fromHtml(
                        "<b style='font-weight:normal'>Thường <span style='font-weight:700'>đậm</span></b>"))
                .isEqualTo("Thường **đậm**");
        assertThat(PastedText.fromHtml("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>"))
                .isEqualTo("- a\n  - b\n- c\n  d");
        assertThat(PastedText.fromHtml("<ol start=3><li>ba<li>bốn</ol>")).isEqualTo("3. ba\n4. bốn");
        assertThat(PastedText.fromHtml("một<br>hai<div>ba</div>bốn")).isEqualTo("một\nhai\n\nba\n\nbốn");
        assertThat(PastedText.fromHtml("<table><tr><td>chỉ một ô</table>")).isEqualTo("chỉ một ô");
        assertThat(PastedText.fromHtml(
                        "<table><tr><td>a|b<td><table><tr><td>c<td>d</table><tr><td colspan=2>e</table>"))
                .isEqualTo("| a\\|b | c d |\n| --- | --- |\n| e |  |");
        assertThat(PastedText.fromHtml("<del>bỏ</del><ins>giữ</ins> <p style='display:none'>ẩn</p>"))
                .isEqualTo("giữ");
        assertThat(PastedText.fromHtml("<a href='javascript:alert(1)'>x</a> <a href=' https://a.vn '>y</a>"))
                .isEqualTo("x [y](https://a.vn)");
        assertThat(PastedText.fromHtml("")).isEmpty();
    }

    @Test
    void doesNotLoseItselfInDepth() {
        String html = "<div>".repeat(50_000) + "x" + "</div>".repeat(50_000);

        assertThat(PastedText.fromHtml(html)).isEqualTo("x");
        assertThat(PastedText.fromHtml("<ul><li>".repeat(2_000) + "x")).contains("x");
        assertThat(PastedText.fromHtml("<table><tr><td>".repeat(2_000) + "x")).contains("x");
    }

    private static String sample(String name) throws IOException {
        try (var in = PastedTextTests.class.getResourceAsStream("/prose/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
