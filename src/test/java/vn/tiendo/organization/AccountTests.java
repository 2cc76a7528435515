package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.AccountService.State;
import vn.tiendo.organization.AccountService.TextSize;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

@IntegrationTest
@Transactional
class AccountTests {

    private static final String PASSWORD = "một câu dài dễ nhớ";
    private static final PersonEntry BYEN = new PersonEntry("byen.moi", " A   Byên ", "M", "byen@tumorong.test");

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleAdminService people;

    @Autowired
    SignedInPerson.Finder finder;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    ActAs actAs;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void enterAPerson() {
        sample.load();
        asAdmin(() -> people.create(BYEN));
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void waitsUntilItsOwnerHasSetAPasswordByALinkThatWorksOnce() {
        assertThat(signIn("byen.moi").isEnabled()).isFalse();
        assertThat(state()).isEqualTo(State.WAITING);
        String token = link();
        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        assertThat(database.sql("select token_hash from setup_link where person_id is not null")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .hasSize(64)
                .isNotEqualTo(token);
        assertThat(accounts.invited(token)).contains("byen.moi");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> accounts.redeem(token, "ngắn"));
        accounts.redeem(token, PASSWORD);

        SignedInPerson person = signIn("Byen.Moi");
        assertThat(person.isEnabled()).isTrue();
        assertThat(person.name()).isEqualTo("A Byên");
        assertThat(passwords.matches(PASSWORD, person.getPassword())).isTrue();
        assertThat(accounts.invited(token)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.redeem(token, PASSWORD));
    }

    @Test
    void endsTheLinkAfter72HoursAndWithTheNextOne() {
        String first = link();
        String second = link();
        assertThat(accounts.invited(first)).isEmpty();
        clock.forward(Duration.ofHours(71));
        assertThat(accounts.invited(second)).isPresent();
        clock.forward(Duration.ofHours(1));
        assertThat(accounts.invited(second)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.redeem(second, PASSWORD));
    }

    @Test
    void endsSessionsWhenItIsLockedOrGetsANewPassword() {
        SignedInPerson session = signIn("cvp");
        assertThat(renewed(session)).containsSame(session);

        asAdmin(() -> accounts.lock("cvp"));
        assertThat(renewed(session)).isEmpty();
        assertThat(signIn("cvp").isAccountNonLocked()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asAdmin(() -> accounts.openLink("cvp")));

        asAdmin(() -> accounts.unlock("cvp"));
        assertThat(renewed(session)).isEmpty();
        SignedInPerson next = signIn("cvp");
        assertThat(renewed(next)).containsSame(next);
        asAdmin(() -> accounts.openLink("cvp"));
        assertThat(renewed(next)).isEmpty();
        assertThat(passwords.matches("tiendo2022", signIn("cvp").getPassword())).isFalse();
    }

    @Test
    void readsTheRightsOfASessionAgainWhenTheyChange() {
        String token = link();
        accounts.redeem(token, PASSWORD);
        SignedInPerson session = signIn("byen.moi");
        assertThat(session.getAuthorities()).isEmpty();

        asAdmin(() -> people.give(PostEntry.role("byen.moi", "vp", Role.OFFICER, day(29), LocalDate.of(2025, 6, 30))));

        SignedInPerson renewed = renewed(session).orElseThrow();
        assertThat(renewed.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_USER");
        assertThat(renewed.getPassword()).isNull();
        assertThat(renewed(renewed)).containsSame(renewed);
    }

    @Test
    void givesItselfAnotherPasswordByThePresentOne() {
        SignedInPerson session = signIn("cvp");
        actAs.as("cvp", () -> {
            refuses("present", "không phải mật khẩu này", PASSWORD);
            refuses("password", "tiendo2022", "ngắn");
            assertThat(renewed(session)).containsSame(session);

            accounts.changePassword("tiendo2022", PASSWORD);
        });
        assertThat(renewed(session)).isEmpty();
        assertThat(passwords.matches(PASSWORD, signIn("cvp").getPassword())).isTrue();
        actAs.as("cvp", () -> {
            refuses("present", "tiendo2022", PASSWORD);
            refuses("password", PASSWORD, PASSWORD);
        });
    }

    @Test
    void keepsTheSizeOfTextThatAPersonReadsBest() {
        actAs.as("vanthu", () -> accounts.chooseTextSize(TextSize.LARGEST));
        assertThat(actAs.as("vanthu", accounts::textSize)).isEqualTo(TextSize.LARGEST);
        assertThat(actAs.as("cvp", accounts::textSize)).isEqualTo(TextSize.NORMAL);
    }

    private void refuses(String field, String present, String password) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> accounts.changePassword(present, password))
                .satisfies(problem -> assertThat(problem.problems()).containsOnlyKeys(field));
    }

    @Test
    void takesTheLinkAwayFromALockedAccount() {
        String token = link();
        asAdmin(() -> accounts.lock("byen.moi"));
        assertThat(accounts.invited(token)).isEmpty();
        assertThat(state()).isEqualTo(State.LOCKED);
    }

    @Test
    void keepsAnAdministratorAndNobodyActsOnHisOwnAccount() {
        asAdmin(() -> {
            assertThatExceptionOfType(AccountService.OwnAccount.class).isThrownBy(() -> accounts.lock("admin"));
            assertThatExceptionOfType(AccountService.OwnAccount.class).isThrownBy(() -> accounts.openLink("admin"));
            people.give(PostEntry.role("cvp", null, Role.ADMIN, day(29), null));
        });
        actAs.as("cvp", () -> accounts.lock("admin"));
        assertThatExceptionOfType(PeopleAdminService.LastAdministrator.class)
                .isThrownBy(() -> asAdmin(() -> accounts.lock("cvp")));
    }

    @Test
    void isNoBusinessOfThoseWhoDoNotAdminister() {
        actAs.as("cvp", () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.lock("vanthu"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.openLink("vanthu"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.unlock("vanthu"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.account("vanthu"));
        });
    }

    /** As another request would: nothing is remembered from the one before. */
    private SignedInPerson signIn(String login) {
        entities.flush();
        entities.clear();
        return finder.loadUserByUsername(login);
    }

    private Optional<SignedInPerson> renewed(SignedInPerson session) {
        entities.flush();
        entities.clear();
        return accounts.renewed(session);
    }

    private State state() {
        return actAs.as("admin", () -> accounts.account("byen.moi")).state();
    }

    private String link() {
        return actAs.as("admin", () -> accounts.openLink("byen.moi")).path().substring(AccountService.PATH.length());
    }

    private void asAdmin(Runnable act) {
        actAs.as("admin", act);
    }

    private static LocalDate day(int september) {
        return LocalDate.of(2022, 9, september);
    }
}
