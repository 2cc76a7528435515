package vn.tiendo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.Ids;
import vn.tiendo.testing.IntegrationTest;

/** A step that runs because somebody clicked in the browser: the session knows the person, the step must not. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo.workflow")
class SystemActorTests extends SpringBrowserlessTest {

    private static final Actor MAI = new Actor(Ids.next(), "Mai", null);

    @BeforeEach
    void signIn() {
        SecurityContext person =
                new SecurityContextImpl(new TestingAuthenticationToken((Actor.Source) () -> MAI, null, "ROLE_USER"));
        SecurityContextHolder.setContext(person);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void actsAsTheSystemCausedByWhoClicked() throws Exception {
        Actor actor = SystemActor.call(Actor::current);

        assertThat(actor).isEqualTo(new Actor(null, Actor.SYSTEM_NAME, "Mai"));
    }

    @Test
    void hasTheRightsOfTheSystemOnly() throws Exception {
        var rights = SystemActor.call(
                () -> SecurityContextHolder.getContext().getAuthentication().getAuthorities());

        assertThat(rights).extracting(GrantedAuthority::getAuthority).containsExactly("ROLE_SYSTEM");
    }

    @Test
    void givesTheThreadBackToWhoClicked() throws Exception {
        SystemActor.call(Actor::current);

        assertThat(Actor.current()).isEqualTo(MAI);
    }

    @Test
    void keepsTheFirstCauseWhenAStepStartsAnother() throws Exception {
        Actor actor = SystemActor.call(() -> SystemActor.call(Actor::current));

        assertThat(actor.causedBy()).isEqualTo("Mai");
    }
}
