package vn.tiendo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    private static final String NFD = Normalizer.normalize("Đỗ Xuân Bách", Normalizer.Form.NFD);

    @Test
    void sortsByTheLastWordWhateverFormAndCase() {
        assertThat(Stream.of(
                                "HỒ THỊ THU",
                                "Y Brâm",
                                "Nguyễn Thị Lý",
                                NFD,
                                "A Hrin",
                                "Lý Văn Quân",
                                "A Byen",
                                "Hà Thị Thu")
                        .sorted(PersonName.ORDER))
                .containsExactly(
                        NFD, "Y Brâm", "A Byen", "A Hrin", "Nguyễn Thị Lý", "Lý Văn Quân", "Hà Thị Thu", "HỒ THỊ THU");
    }

    @Test
    void putsASyllableBeforeItsContinuation() {
        assertThat(Stream.of("Lê Thị Hạnh", "Trần Hà", "Đặng Hà", "Dương Hà").sorted(PersonName.ORDER))
                .containsExactly("Dương Hà", "Đặng Hà", "Trần Hà", "Lê Thị Hạnh");
        assertThat(Stream.of("xã Đăk Na", "xã Đăk Hà", "xã Đăknong", "xã Dak Na")
                        .sorted(VietnameseOrder.TEXT))
                .containsExactly("xã Dak Na", "xã Đăk Hà", "xã Đăk Na", "xã Đăknong");
    }

    @ParameterizedTest
    @CsvSource({
        "A Byen, Byen, AB",
        "Y Brâm, Brâm, YB",
        "Nguyễn Thị Lý, Lý, NL",
        "Lý Văn Quân, Quân, LQ",
        "HỒ THỊ THU, THU, HT",
        "đỗ bách, bách, ĐB",
        "Thiêu, Thiêu, T"
    })
    void takesTwoWordsForAWholeName(String name, String called, String initials) {
        assertThat(PersonName.clean(name)).isEqualTo(name);
        assertThat(PersonName.lastWord(name)).isEqualTo(called);
        assertThat(PersonName.initials(name)).isEqualTo(initials);
    }

    @Test
    void readsBothFormsOfUnicodeAlike() {
        assertThat(PersonName.clean("  " + NFD + " ")).isEqualTo("Đỗ Xuân Bách");
        assertThat(PersonName.sortKey(NFD)).isEqualTo(PersonName.sortKey("ĐỖ  XUÂN BÁCH"));
        assertThat(SearchText.of(NFD)).isEqualTo("do xuan bach");
        assertThat(SearchText.of("Đỗ Xuân Bách")).isEqualTo("do xuan bach");
        assertThat(PersonName.initials("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A Byen", "Nguyễn Thị Lý", "K'Brông", "H\u2019Hen Niê", "Y-Thúy Ksor", "Ng. Văn A", "Thiêu"})
    void knowsANameByItsSigns(String name) {
        assertThat(PersonName.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "=A Byen", "-A Byen", "@A", "A Byen 2", "A\u0007Byen", "A <b>", "A; B", "\uff1dA B"})
    void takesNothingElseForAName(String name) {
        assertThat(PersonName.isOne(name)).isFalse();
    }
}
