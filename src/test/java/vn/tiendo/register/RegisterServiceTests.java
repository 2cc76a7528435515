package vn.tiendo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = "ADMIN")
class RegisterServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    private static final Outgoing OUTGOING = new Outgoing(
            "01/QĐ-UBND",
            "QĐ",
            "Thành lập Ban biên tập",
            "Trần Quốc Lâm",
            "Như Điều 3",
            "VT",
            3,
            "chi-dao/1",
            Ids.next());

    private final UUID authority = Ids.next();

    @Autowired
    private RegisterService register;

    @ParameterizedTest
    @ValueSource(ints = {100_000, Integer.MAX_VALUE})
    void refusesNumbersThatNoOfficeReaches(int number) {
        assertThatThrownBy(() -> register.startAfter(authority, 2022, number))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsKey("lastNumber"));
        assertThatThrownBy(() -> register.take(authority, new Numbering(number, TODAY), OUTGOING))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsKey("number"));
        assertThat(register.lastNumber(authority, 2022)).isZero();
    }

    @Test
    void aFullBookIsClosed() {
        register.startAfter(authority, 2022, RegisterService.MAX_NUMBER);

        int next = register.proposed(authority, 2022);
        assertThatThrownBy(() -> register.take(authority, new Numbering(next, TODAY), OUTGOING))
                .isInstanceOf(InvalidInput.class);
        assertThat(register.proposed(authority, 2023)).isEqualTo(1);
    }

    @Test
    void takesOnlyTodayOrTheNextWorkingDay() {
        register.take(authority, new Numbering(1, TODAY.plusDays(1)), OUTGOING);
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(4))) {
            assertThatThrownBy(() -> register.take(authority, new Numbering(2, day), OUTGOING))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems()).containsOnlyKeys("date"));
        }
        assertThat(register.lastNumber(authority, 2022)).isEqualTo(1);
    }

    @Test
    void knowsAnAuthorityForWhichNobodyDrafts() {
        IssuingAuthority commune =
                new IssuingAuthority(authority, authority, null, "ỦY BAN NHÂN DÂN", "XÃ ĐĂK HÀ", "Đăk Hà", "UBND");

        register.register(commune);

        assertThat(register.authority(authority)).contains(commune);
        assertThat(register.authorities()).contains(commune);
        assertThat(register.authority(Ids.next())).isEmpty();
    }
}
