package vn.tiendo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.QuietCounter;

/** What stands in the registers, and who may read them. */
@IntegrationTest
class BookServiceTests {

    private static final String DISTRICT = "huyen-tumorong";

    @Autowired
    private RegisterCase registers;

    @Autowired
    private BookService books;

    @Autowired
    private QuietCounter counter;

    @BeforeEach
    void begin() {
        registers.load();
    }

    @Test
    void tellsWhichNumbersNoDocumentHas() {
        registers.take(DISTRICT, 1, "Thành lập Ban biên tập");
        registers.take(DISTRICT, 2, "Kiện toàn Ban biên tập");
        registers.take(DISTRICT, 6, "Phê duyệt kế hoạch");

        List<OutgoingEntry> lines = outgoing("vanthu", "");

        assertThat(lines).extracting(OutgoingEntry::number).containsExactly(6, 2, 1);
        assertThat(lines.getFirst().gap()).isEqualTo(new BookEntry.Gap(3, 5));
        assertThat(lines.get(1).gap()).isNull();
        assertThat(lines.getLast().gap()).isNull();
        assertThat(lines.getFirst())
                .returns("6/QĐ-UBND", OutgoingEntry::reference)
                .returns(RegisterCase.TODAY, OutgoingEntry::dated)
                .returns("Trần Quốc Lâm", OutgoingEntry::signer)
                .returns("Như Điều 3; UBND các xã", OutgoingEntry::receivers)
                .returns("VT, NV", OutgoingEntry::keeper);
    }

    @Test
    void readsOnFromTheLastLineOfAPage() {
        for (int number = 1; number <= 5; number++) {
            registers.take(DISTRICT, number, "Văn bản " + number);
        }
        BookQuery query = registers.query(DISTRICT, "");

        registers.actAs.as("vanthu", () -> {
            List<OutgoingEntry> first = books.outgoing(query, null, 2);
            assertThat(first).extracting(OutgoingEntry::number).containsExactly(5, 4);
            assertThat(books.outgoing(query, first.getLast(), 2))
                    .extracting(OutgoingEntry::number)
                    .containsExactly(3, 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kế hoạch", "ke hoach", "6", "6/QĐ-UBND", "số 6", "qd phe duyet"})
    void findsByNumberSymbolAndSubjectWithAccentsAndWithout(String text) {
        registers.take(DISTRICT, 2, "Kiện toàn Ban biên tập");
        registers.take(DISTRICT, 6, "Phê duyệt kế hoạch");

        assertThat(outgoing("vanthu", text)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(6);
            assertThat(line.gap()).isNull();
        });
    }

    @Test
    void printsInTheOrderOfTheNumbersAndOnlyTheDaysThatAreAskedFor() {
        registers.take(DISTRICT, 1, "Thành lập Ban biên tập");
        registers.take(DISTRICT, 3, "Kiện toàn Ban biên tập");
        BookQuery query = registers.query(DISTRICT, "");
        BookQuery later = query.between(RegisterCase.TODAY.plusDays(1), RegisterCase.TODAY.plusDays(9));

        registers.actAs.as("vanthu", () -> {
            List<OutgoingEntry> lines = new ArrayList<>();
            books.eachOutgoing(query, lines::add);
            books.eachOutgoing(later, lines::add);
            assertThat(lines).extracting(OutgoingEntry::number).containsExactly(1, 3);
            assertThat(books.outgoingSpan(query)).isEqualTo(new BookSpan(2, 1, 3));
            assertThat(books.outgoingSpan(later)).isEqualTo(new BookSpan(0, 0, 0));
            assertThat(books.outgoingYears(query.unitId())).containsExactly(2022);
        });
    }

    @Test
    void givesArrivalsTheNextNumberOrTheClerksOwn() {
        assertThat(registers.arrive("xa-dakha", "212", "Cung cấp tin, bài")).isEqualTo(212);
        assertThat(registers.arrive("xa-dakha", " ", "Báo cáo kết quả")).isEqualTo(213);
        assertThat(registers.arrive("xa-dakha", "0050", "Đến từ trước")).isEqualTo(50);
        assertThat(registers.arrive("xa-dakha", "", "Sau cùng")).isEqualTo(214);
        UUID unit = registers.unit("xa-dakha");
        assertThat(registers.actAs.as("vptk.dakha", () -> registers.arrivals.proposed(unit)))
                .isEqualTo(215);
        assertThat(registers.arrive("xa-dakna", "", "Của xã khác")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"212", "0212", "12a", "0", "-1", "100000", "1.5"})
    void refusesAnArrivalNumberThatIsTakenOrNone(String typed) {
        registers.arrive("xa-dakha", "212", "Cung cấp tin, bài");

        assertThatThrownBy(() -> registers.arrive("xa-dakha", typed, "Báo cáo kết quả"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("number"));
        assertThat(incoming("vptk.dakha", "xa-dakha")).hasSize(1);
    }

    @Test
    void letsNobodyReadAnotherUnitsRegister() {
        registers.take(DISTRICT, 1, "Thành lập Ban biên tập");
        registers.arrive("xa-dakha", "", "Cung cấp tin, bài");

        assertThat(incoming("vptk.dakha", "xa-dakha")).hasSize(1);
        assertThat(incoming("vhxh.dakha", "xa-dakha")).hasSize(1);
        for (String stranger : List.of("vptk.dakna", "chuctich.dakna", "vanthu", "pct.vx")) {
            assertThatThrownBy(() -> incoming(stranger, "xa-dakha"))
                    .as(stranger)
                    .isInstanceOf(NotFound.class);
        }
        for (String stranger : List.of("vptk.dakha", "cv.th", "tp.vhtt")) {
            assertThatThrownBy(() -> outgoing(stranger, "")).as(stranger).isInstanceOf(NotFound.class);
        }
        assertThat(outgoing("pct.vx", "")).hasSize(1);
        assertThat(outgoing("cvp", "")).hasSize(1);
        assertThatThrownBy(() -> outgoing("admin", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registers.actAs.as("admin", () -> books.incomingBooks()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void namesTheRegistersThatOneMayRead() {
        registers.arrive("noivu", "", "Cung cấp tin, bài");

        assertThat(registers.actAs.as("vanthu", () -> books.outgoingBooks()))
                .extracting(UnitRef::code)
                .containsExactly(DISTRICT);
        assertThat(registers.actAs.as("vanthu", () -> books.incomingBooks()))
                .extracting(UnitRef::code)
                .containsExactly(DISTRICT, "noivu");
        assertThat(registers.actAs.as("vptk.dakha", () -> books.outgoingBooks()))
                .extracting(UnitRef::code)
                .containsExactly("xa-dakha");
        assertThat(registers.actAs.as("cv.vhtt", () -> books.outgoingBooks())).isEmpty();
    }

    @Test
    void readsAThousandLinesInAsManyStatementsAsTen() {
        int forTen = statements(1, 10);
        assertThat(statements(11, 1_000)).isEqualTo(forTen).isLessThanOrEqualTo(5);
    }

    @Test
    void readsAThousandArrivalsInAsManyStatementsAsTen() {
        int forTen = arrivals(10);
        assertThat(arrivals(990)).isEqualTo(forTen).isLessThanOrEqualTo(7);
    }

    private int arrivals(int count) {
        for (int n = 0; n < count; n++) {
            registers.arrive("xa-dakha", "", "Văn bản đến");
        }
        BookQuery query = registers.query("xa-dakha", "");
        return counter.count(
                "vptk.dakha", () -> assertThat(books.incoming(query, null, 50)).isNotEmpty());
    }

    private int statements(int from, int to) {
        for (int number = from; number <= to; number++) {
            registers.take(DISTRICT, number, "Văn bản " + number);
        }
        BookQuery query = registers.query(DISTRICT, "");
        List<OutgoingEntry> all = new ArrayList<>();
        int listed = counter.count(
                "vanthu", () -> assertThat(books.outgoing(query, null, 50)).hasSize(Math.min(to, 50)));
        int printed = counter.count("vanthu", () -> books.eachOutgoing(query, all::add));
        assertThat(all).hasSize(to);
        assertThat(printed).isEqualTo(listed);
        return listed;
    }

    private List<OutgoingEntry> outgoing(String login, String text) {
        BookQuery query = registers.query(DISTRICT, text);
        return registers.actAs.as(login, () -> books.outgoing(query, null, 100));
    }

    private List<IncomingEntry> incoming(String login, String unit) {
        BookQuery query = registers.query(unit, "");
        return registers.actAs.as(login, () -> books.incoming(query, null, 100));
    }
}
