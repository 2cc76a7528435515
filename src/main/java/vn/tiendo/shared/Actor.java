package vn.tiendo.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts: a person at the screen, or the system, caused by a person or a timer. */
public record Actor(
        @Nullable UUID personId, String name, @Nullable String causedBy) {

    /** Name under which the system itself stands in the audit. */
    public static final String SYSTEM_NAME = "Hệ thống";

    /** Nobody is signed in: a job of the engine, or the application starting up. */
    public static final Actor SYSTEM = new Actor(null, SYSTEM_NAME, null);

    /** A principal that knows as whom it acts. */
    public interface Source {
        Actor actor();
    }

    /** The actor of the current thread; {@link #SYSTEM} where nobody is signed in. */
    public static Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Source source) {
            return source.actor();
        }
        return SYSTEM;
    }

    /** The person at the screen. @throws NotAllowed if the system acts. */
    public static UUID currentPerson() {
        UUID person = current().personId();
        if (person == null) {
            throw new NotAllowed();
        }
        return person;
    }
}
