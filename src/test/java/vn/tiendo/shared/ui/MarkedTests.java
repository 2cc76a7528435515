package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.shared.SearchQuery;

class MarkedTests {

    @Test
    void marksWordsWithTheirAccents() {
        assertThat(marked("UBND xã Đăk Hà", "dak ha")).isEqualTo("UBND xã <mark>Đăk</mark> <mark>Hà</mark>");
        assertThat(marked("cập nhật", "ha")).isEqualTo("cập nhật");
        assertThat(marked("1286/UBND-TH", "so 1286")).isEqualTo("<mark>1286</mark>/UBND-TH");
    }

    @Test
    void marksLettersThatAreWrittenWithSeparateAccents() {
        assertThat(marked("xa\u0303 Ha\u0300", "ha")).isEqualTo("xa\u0303 <mark>Ha\u0300</mark>");
    }

    @Test
    void neverMakesMarkupOfWhatItShows() {
        assertThat(marked("<b>Hà</b>", "b")).isEqualTo("&lt;<mark>b</mark>&gt;Hà&lt;/<mark>b</mark>&gt;");
    }

    private static String marked(String text, String query) {
        String html = new Marked(text, SearchQuery.of(query)).getElement().getOuterHTML();
        return html.replaceAll("\n\\s*", "").replaceAll("^<span>|</span>$", "");
    }
}
