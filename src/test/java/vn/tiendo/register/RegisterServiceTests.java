package vn.tiendo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
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
    private AuditService audit;

    @Autowired
    private RegisterService register;

    @BeforeEach
    void enter() {
        register.register(commune());
    }

    private IssuingAuthority commune() {
        return new IssuingAuthority(authority, authority, null, "ỦY BAN NHÂN DÂN", "XÃ ĐĂK HÀ", "Đăk Hà", "UBND");
    }

    private IssuingAuthority placed(String place, int version) {
        return new IssuingAuthority(authority, authority, null, "ỦY BAN NHÂN DÂN", "XÃ ĐĂK HÀ", place, "UBND", version);
    }

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
        assertThat(register.authority(authority)).contains(placed("Đăk Hà", 0));
        assertThat(register.authorities()).contains(placed("Đăk Hà", 0));
        assertThat(register.authority(Ids.next())).isEmpty();
    }

    @Test
    void refusesToWriteOverSomebodyElsesChange() {
        assertThat(register.register(placed("Tu Mơ Rông", 0)).version()).isEqualTo(1);

        assertThatThrownBy(() -> register.register(placed("Đăk Na", 0)))
                .isInstanceOf(IssuingAuthority.AuthorityChanged.class);
        assertThatThrownBy(() -> register.register(commune()))
                .as("entered as a new one")
                .isInstanceOf(InvalidInput.class);
        assertThat(register.register(placed("Tu Mơ Rông", 1)))
                .as("nothing has changed")
                .isEqualTo(placed("Tu Mơ Rông", 1));
        assertThat(audit.page(AuditScope.of(List.of("authority:" + authority)), AuditFilter.NONE, null, 20))
                .hasSize(2)
                .first()
                .satisfies(event -> assertThat(event.detail()).containsEntry("note", "Đăk Hà → Tu Mơ Rông"));
    }

    @Test
    void givesNoNumberToAUnitThatIsNoAuthority() {
        UUID nobody = Ids.next();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> register.take(nobody, new Numbering(1, TODAY), OUTGOING),
                () -> register.takeNext(nobody, TODAY, number -> OUTGOING))) {
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            problem -> assertThat(problem.problems())
                                    .containsEntry("number", "register.problem.no-authority"));
        }
        assertThat(register.lastNumber(nobody, 2022)).isZero();
    }

    @Test
    void takesTheNumberThatFollows() {
        register.take(authority, new Numbering(4, TODAY), OUTGOING);
        assertThat(register.takeNext(authority, TODAY, number -> OUTGOING)).isEqualTo(new Numbering(5, TODAY));
        assertThat(register.proposed(authority, 2022)).isEqualTo(6);
    }
}
