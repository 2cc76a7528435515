package vn.tiendo.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types into the address of a register. */
class BookPlaceTests {

    @ParameterizedTest
    @CsvSource({
        "2022-10-03, 2022-10-03",
        "2021-12-31, 2022-01-01",
        "2023-01-01, 2022-12-31",
        "-999999999-01-01, 2022-01-01",
        "+999999999-12-31, 2022-12-31",
        "2022-02-30,",
        "heute,"
    })
    void keepsDaysWithinTheYearOfTheBook(String typed, LocalDate day) {
        BookPlace place =
                BookPlace.read(QueryParameters.simple(Map.of("nam", "2022", "tu", typed, "den", typed)), 2025);
        assertThat(place.year()).isEqualTo(2022);
        assertThat(place.from()).isEqualTo(day);
        assertThat(place.to()).isEqualTo(day);
    }
}
