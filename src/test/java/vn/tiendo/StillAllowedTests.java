package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.testing.IntegrationTest;

/** Sessions and sign-in as the whole chain of filters sees them (QUALITY S9, ASVS 7.4.2). */
@IntegrationTest
class StillAllowedTests {

    /** Answers 404 to whoever may ask for files, and leads others to the login or refuses them. */
    private static final String PAGE = "/tep/00000000-0000-0000-0000-000000000000";

    @Autowired
    WebApplicationContext application;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    AccountService accounts;

    @Autowired
    PeopleAdminService people;

    @Autowired
    ActAs actAs;

    private MockMvc web;

    @BeforeEach
    void start() {
        sample.load();
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void endsTheSessionOfALockedPersonWithTheNextRequest() throws Exception {
        MockHttpSession session = signIn("vanthu", "tiendo2022");
        assertThat(status(session)).isEqualTo(404);

        actAs.as("admin", () -> accounts.lock("vanthu"));

        assertThat(status(session)).isEqualTo(302);
        assertThat(session.isInvalid()).isTrue();
        assertThat(signsIn("vanthu", "tiendo2022")).isFalse();

        actAs.as("admin", () -> accounts.unlock("vanthu"));
        assertThat(signsIn("vanthu", "tiendo2022")).isTrue();
    }

    @Test
    void letsSomebodyInOnlyWithThePasswordThatTheyHaveSet() throws Exception {
        MockHttpSession session = signIn("cvp", "tiendo2022");
        String path = actAs.as("admin", () -> accounts.openLink("cvp")).path();

        assertThat(status(session)).isEqualTo(302);
        assertThat(signsIn("cvp", "tiendo2022")).isFalse();
        accounts.redeem(path.substring(AccountService.PATH.length()), "một câu dài dễ nhớ");
        assertThat(signsIn("cvp", "tiendo2022")).isFalse();
        assertThat(signsIn("cvp", "một câu dài dễ nhớ")).isTrue();
    }

    @Test
    void givesASessionTheRightsOfNow() throws Exception {
        MockHttpSession session = signIn("admin", "tiendo2022");
        assertThat(status(session)).isEqualTo(403);

        actAs.as(
                "admin",
                () -> people.give(PostEntry.role("tp.vhtt", null, Role.ADMIN, LocalDate.of(2022, 9, 1), null)));
        actAs.as(
                "tp.vhtt",
                () -> people.give(PostEntry.role(
                        "admin", "vp", Role.OFFICER, LocalDate.of(2022, 9, 1), LocalDate.of(2025, 6, 30))));

        assertThat(status(session)).isEqualTo(404);
        assertThat(session.isInvalid()).isFalse();
    }

    private int status(MockHttpSession session) throws Exception {
        return web.perform(get(PAGE).session(session)).andReturn().getResponse().getStatus();
    }

    private boolean signsIn(String login, String password) throws Exception {
        return !web.perform(post("/login").with(csrf()).param("username", login).param("password", password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl()
                .contains("error");
    }

    private MockHttpSession signIn(String login, String password) throws Exception {
        return (MockHttpSession)
                web.perform(post("/login").with(csrf()).param("username", login).param("password", password))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }
}
