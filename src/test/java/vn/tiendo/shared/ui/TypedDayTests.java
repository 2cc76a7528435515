package vn.tiendo.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    @ParameterizedTest
    @CsvSource({
        "30/10, 2022-10-30",
        "30-10-2026, 2026-10-30",
        "30102026, 2026-10-30",
        "3010, 2022-10-30",
        "30.10.2022, 2022-10-30",
        "1/2/23, 2023-02-01",
        "29/2/2024, 2024-02-29"
    })
    void readsADayAsItIsTyped(String typed, LocalDate day) {
        assertThat(TypedDay.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mai", "31/02", "29/2/2022", "10/30", "2022-10-30", "301"})
    void doesNotGuess(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).isEmpty();
    }
}
