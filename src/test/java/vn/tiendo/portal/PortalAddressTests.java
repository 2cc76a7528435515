package vn.tiendo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.portal.rule.PortalAddress;

/** Which links lie on a portal, however they are written, and which only look so. */
class PortalAddressTests {

    private static final String PORTAL = "https://daksao.tumorong.test/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://daksao.tumorong.test",
                "https://daksao.tumorong.test/tin-tuc/1",
                "http://daksao.tumorong.test/tin-tuc/1",
                "https://www.daksao.tumorong.test/a",
                "https://DAKSAO.TuMoRong.test/A?id=3#top",
                " https://daksao.tumorong.test./a ",
                "https://daksao.tumorong.test:443/a",
                "http://daksao.tumorong.test:80/a"
            })
    void findsPagesOfThePortal(String link) {
        assertThat(belongs(PORTAL, link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://daksao.tumorong.test.evil.vn/",
                "https://evil.vn/?daksao.tumorong.test",
                "https://evil.vn/#https://daksao.tumorong.test/",
                "https://evil.vn/https://daksao.tumorong.test/",
                "https://daksao.tumorong.test@evil.vn",
                "https://daksao.tumorong.test:80@evil.vn/",
                "https://evil.vn@daksao.tumorong.test/",
                "https://evil.vn\\@daksao.tumorong.test/",
                "https://xdaksao.tumorong.test/",
                "https://tumorong.test/",
                "https://www.www.daksao.tumorong.test/",
                "https://daksao.tumorong.test:8443/a",
                "https://daksao.tumorong.test:99999/a",
                "https://d\u0430ksao.tumorong.test/", // a Cyrillic letter
                "ftp://daksao.tumorong.test/a",
                "javascript:alert(1)//daksao.tumorong.test/",
                "//daksao.tumorong.test/a",
                "daksao.tumorong.test/a",
                "https:///daksao.tumorong.test/a",
                "https://daksao.tumorong.test /a",
                ""
            })
    void isNotTakenInByWhatOnlyLooksLikeIt(String link) {
        assertThat(belongs(PORTAL, link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tumorong.test/daksao",
                "https://tumorong.test/daksao/",
                "https://tumorong.test/daksao/a?b"
            })
    void staysBelowThePathOfAPortalWithinASite(String link) {
        assertThat(belongs("https://tumorong.test/daksao/", link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tumorong.test/",
                "https://tumorong.test/daksao2/a",
                "https://tumorong.test/daksao/../dakna/a",
                "https://tumorong.test/daksao/%2e%2e/dakna/a",
                "https://tumorong.test/daksao/%252e%252e/dakna/a",
                "https://tumorong.test/daksao/..;/dakna",
                "https://tumorong.test/daksao%2f..%2fdakna",
                "https://tumorong.test/DAKSAO/a"
            })
    void knowsWhatLiesBesideThatPath(String link) {
        assertThat(belongs("https://tumorong.test/daksao/", link)).isFalse();
    }

    @Test
    void readsVietnameseLettersInAHost() {
        String portal = "https://Trang-tin-Đăksao.vn";
        assertThat(belongs(portal, "https://trang-tin-đăksao.vn/a")).isTrue();
        assertThat(belongs(portal, "https://" + IDN.toASCII("trang-tin-đăksao.vn") + "/a"))
                .isTrue();
        assertThat(belongs(portal, "https://trang-tin-daksao.vn/a")).isFalse();
    }

    private static boolean belongs(String portal, String link) {
        PortalAddress place = PortalAddress.of(portal).orElseThrow();
        return PortalAddress.of(link).map(place::contains).orElse(false);
    }
}
