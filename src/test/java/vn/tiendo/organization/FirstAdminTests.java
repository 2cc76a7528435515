package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@Transactional
class FirstAdminTests {

    private static final String PASSWORD = "một câu dài dễ nhớ";

    @Autowired
    FirstAdminService firstAdmin;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void startWithoutAccounts() {
        for (String table : new String[] {"role_grant", "post", "account", "person"}) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void makesTheFirstAdministratorByALinkThatWorksOnce() {
        String token = token();
        assertThat(firstAdmin.isOpen(token)).isTrue();
        firstAdmin.redeem(token, "  Y   Ngọc ", "quan.tri", PASSWORD);

        UserDetails admin = accounts.loadUserByUsername("Quan.Tri");
        assertThat(admin.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_ADMIN");
        assertThat(passwords.matches(PASSWORD, admin.getPassword())).isTrue();
        assertThat(firstAdmin.isOpen(token)).isFalse();
        assertThat(firstAdmin.openLink()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> firstAdmin.redeem(token, "A Byen", "other", PASSWORD));
    }

    @Test
    void keepsOnlyTheHashOfAnUnguessableToken() {
        String token = token();
        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        assertThat(database.sql("select token_hash from setup_link where used_at is null")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .hasSize(64)
                .isNotEqualTo(token);
    }

    @Test
    void endsTheLinkBeforeWithANewOne() {
        String first = token();
        String second = token();
        assertThat(firstAdmin.isOpen(first)).isFalse();
        assertThat(firstAdmin.isOpen(second)).isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> firstAdmin.redeem("guess", "A Byen", "abyen", PASSWORD));
    }

    @Test
    void refusesBadInputFieldByFieldAndKeepsTheLink() {
        String token = token();
        assertThat(problems(token, " ", "Quản trị", "ngắn"))
                .containsOnlyKeys("fullName", "login", "password")
                .containsEntry("password", "organization.first-admin.password-short");
        assertThat(problems(token, "A Byen", "abyen", "ễ".repeat(25)))
                .isEqualTo(Map.of("password", "organization.first-admin.password-long"));
        assertThat(problems(token, "A Byen", "ab", PASSWORD)).containsOnlyKeys("login");
        assertThat(firstAdmin.isOpen(token)).isTrue();
    }

    private Map<String, String> problems(String token, String name, String login, String password) {
        return catchThrowableOfType(InvalidInput.class, () -> firstAdmin.redeem(token, name, login, password))
                .problems();
    }

    private String token() {
        return firstAdmin.openLink().orElseThrow().substring(FirstAdminService.PATH.length());
    }
}
