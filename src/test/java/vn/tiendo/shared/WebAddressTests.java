package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dakha.tumorong.test/1",
                "HTTP://dakha.tumorong.test:8080/a?b=c#d",
                "https://xã.vn/đường-dẫn",
                "https://kontum.gov.vn/tin-tức?trang=1"
            })
    void takesAddressesOfPages(String text) {
        assertThat(WebAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chinhphu.vn@evil.example/",
                "https://mai:secret@chinhphu.vn/",
                "https://xã@evil.example/",
                "javascript:alert(1)",
                "data:text/html,a",
                "ftp://chinhphu.vn/",
                "//chinhphu.vn/",
                "https:///a",
                "https://",
                "https:chinhphu.vn",
                "https://a b.vn/",
                "https://evil.example\\@chinhphu.vn/",
                "https://a_b.vn/",
                "chinhphu.vn"
            })
    void refusesAllElse(String text) {
        assertThat(WebAddress.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.vn/lien he", "https://a.vn/\tx", "https://a.vn/\u00a0x"})
    void seesABlankInside(String text) {
        assertThat(WebAddress.hasBlank(text)).isTrue();
        assertThat(WebAddress.hasBlank(" https://a.vn/lien-he ")).isFalse();
    }
}
