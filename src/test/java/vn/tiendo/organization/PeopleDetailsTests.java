package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Actor;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
class PeopleDetailsTests {

    @Autowired
    SignedInPerson.Finder accounts;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    OrganizationService organization;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ActAs actAs;

    @BeforeEach
    void load() {
        sample.load();
    }

    @ParameterizedTest
    @CsvSource({"pct.vx, ROLE_USER", "vanthu, ROLE_USER", "bbt.thuky, ROLE_USER", "admin, ROLE_ADMIN"})
    void givesBusinessRightsToPeopleOfUnitsAndNoneToTheAdministrator(String login, String right) {
        assertThat(accounts.loadUserByUsername(login).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly(right);
    }

    @Test
    void signsInWhateverTheCaseOfTheLogin() {
        SignedInPerson person = accounts.loadUserByUsername(" ChucTich.DakHa ");
        assertThat(person.getUsername()).isEqualTo("chuctich.dakha");
        assertThat(person.name()).isEqualTo("A Thiêu");
        assertThat(passwords.matches("tiendo2022", person.getPassword())).isTrue();
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername("nobody"));
    }

    @Test
    void forgetsThePasswordAndCanBeKeptInASession() throws Exception {
        SignedInPerson person = accounts.loadUserByUsername("cvp");
        person.eraseCredentials();
        assertThat(person.getPassword()).isNull();
        try (ObjectOutputStream session = new ObjectOutputStream(new ByteArrayOutputStream())) {
            session.writeObject(person);
        }
        assertThat(person).isEqualTo(accounts.loadUserByUsername("cvp"));
    }

    @Test
    @WithMockUser("somebody")
    void actsAsAPersonAndGivesTheThreadBack() {
        Actor actor = actAs.as("pct.vanxuoi", Actor::current);
        assertThat(actor.name()).isEqualTo("A Byen");
        assertThat(actAs.as("pct.vanxuoi", () -> organization.person(Actor.currentPerson()))
                        .name())
                .isEqualTo("A Byen");
        assertThatIllegalStateException()
                .isThrownBy(() -> actAs.as("cvp", (Runnable) () -> {
                    throw new IllegalStateException();
                }));
        assertThat(SecurityContextHolder.getContext().getAuthentication().getName())
                .isEqualTo("somebody");
    }
}
