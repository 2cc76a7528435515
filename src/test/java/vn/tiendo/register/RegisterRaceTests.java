package vn.tiendo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.Race;

/** Two clerks at the same book at the same moment, also when it is the first line of the year. */
@IntegrationTest
class RegisterRaceTests {

    private static final String COMMUNE = "xa-dakha";

    @Autowired
    private RegisterCase registers;

    private UUID unit;

    @BeforeEach
    void begin() {
        registers.load();
        unit = registers.unit(COMMUNE);
    }

    @RepeatedTest(3)
    void givesANumberToOneOfTwo() throws Exception {
        List<@Nullable Throwable> ends = Race.of(() -> take("Quyết định thứ nhất"), () -> take("Quyết định thứ hai"));

        assertThat(ends).filteredOn(end -> end == null).hasSize(1);
        assertThat(ends).filteredOn(end -> end != null).singleElement().isInstanceOf(NumberTaken.class);
        BookQuery query = registers.query(COMMUNE, "");
        assertThat(registers.actAs.as("vptk.dakha", () -> registers.books.outgoing(query, null, 10)))
                .singleElement()
                .returns(1, OutgoingEntry::number);
    }

    @RepeatedTest(5)
    void theAdministratorNeverTakesTheBookBackBehindAClerk() throws Exception {
        int year = RegisterCase.TODAY.getYear();
        List<@Nullable Throwable> ends = Race.of(
                () -> registers.actAs.as("admin", () -> registers.register.startAfter(unit, year, 10)),
                () -> registers.actAs.as(
                        "vptk.dakha",
                        () -> registers.register.take(
                                unit, new Numbering(20, RegisterCase.TODAY), RegisterCase.outgoing(20, "Quyết định"))));

        assertThat(ends.get(1)).isNull();
        assertThat(ends.get(0))
                .satisfiesAnyOf(
                        end -> assertThat(end).isNull(), end -> assertThat(end).isInstanceOf(InvalidInput.class));
        assertThat(registers.actAs.as("vptk.dakha", () -> registers.register.lastNumber(unit, year)))
                .isEqualTo(20);
    }

    @RepeatedTest(3)
    void entersTheSameArrivalNumberOnce() throws Exception {
        List<@Nullable Throwable> ends = Race.of(() -> arrive("7"), () -> arrive("7"));

        assertThat(ends).filteredOn(end -> end == null).hasSize(1);
        assertThat(ends).filteredOn(end -> end != null).singleElement().isInstanceOf(InvalidInput.class);
        assertThat(arrived()).containsExactly(7);
    }

    @RepeatedTest(3)
    void givesTwoArrivalsTwoNumbers() throws Exception {
        assertThat(Race.of(() -> arrive(""), () -> arrive(""))).containsOnlyNulls();
        assertThat(arrived()).containsExactly(2, 1);
    }

    private void take(String subject) {
        registers.actAs.as(
                "vptk.dakha",
                () -> registers.register.take(
                        unit, new Numbering(1, RegisterCase.TODAY), RegisterCase.outgoing(1, subject)));
    }

    private void arrive(String typed) {
        registers.arrive(COMMUNE, typed, "Cung cấp tin, bài");
    }

    private List<Integer> arrived() {
        BookQuery query = registers.query(COMMUNE, "");
        return registers.actAs.as(
                "vptk.dakha",
                () -> registers.books.incoming(query, null, 10).stream()
                        .map(IncomingEntry::number)
                        .toList());
    }
}
