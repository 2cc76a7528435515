package vn.tiendo.contact.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "02603123456, 0260 3123 456, false",
        "0260.3123.456, 0260 3123 456, false",
        "(0260) 3 123 456, 0260 3123 456, false",
        "+84 260 3123456, 0260 3123 456, false",
        "+84 (0)260 3123456, 0260 3123 456, false",
        "0084-260-3123456, 0260 3123 456, false",
        "024 38 221 234, 024 3822 1234, false",
        "0912345678, 0912 345 678, true",
        "+84 91 234 5678, 0912 345 678, true",
    })
    void writesANumberAsOfficesDo(String typed, String written, boolean mobile) {
        assertThat(PhoneNumber.of(typed)).contains(new PhoneNumber(written, mobile));
        assertThat(PhoneNumber.clean(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "113", "3123456", "0260312345", "026031234567", "0412345678", "0260 3123 45a", "=1+1"})
    void refusesWhatIsNone(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
        assertThat(PhoneNumber.clean(typed)).isEqualTo(typed);
    }
}
