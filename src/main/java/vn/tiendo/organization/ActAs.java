package vn.tiendo.organization;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the sample and the tests act as one of their people; does not exist in production. */
@Component
@Profile({"sample", "test"})
public class ActAs {

    private final SignedInPerson.Finder people;

    ActAs(SignedInPerson.Finder people) {
        this.people = people;
    }

    /** Does something as the person of this login, and gives the thread back as it was. */
    public <T> T as(String login, Supplier<T> action) {
        SignedInPerson person = people.loadUserByUsername(login);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as the person of this login, and gives the thread back as it was. */
    public void as(String login, Runnable action) {
        this.<Object>as(login, () -> {
            action.run();
            return login;
        });
    }
}
