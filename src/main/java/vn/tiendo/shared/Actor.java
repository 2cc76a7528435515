package vn.tiendo.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts: a person at the screen, or the system, caused by a person or a timer.
 *
 * @param actingFor the absent person in whose stead it is done; null for one's own acts
 */
public record Actor(
        @Nullable UUID personId,
        String name,
        @Nullable String causedBy,
        @Nullable Absent actingFor) {

    /** Name under which the system itself stands in the audit. */
    public static final String SYSTEM_NAME = "Hệ thống";

    /** Nobody is signed in: a job of the engine, or the application starting up. */
    public static final Actor SYSTEM = new Actor(null, SYSTEM_NAME, null);

    /** Somebody who is away and has a substitute. */
    public record Absent(UUID id, String name) {}

    /** A principal that knows as whom it acts. */
    public interface Source {
        Actor actor();
    }

    /** Whoever acts for himself. */
    public Actor(@Nullable UUID personId, String name, @Nullable String causedBy) {
        this(personId, name, causedBy, null);
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

    /** The same person, in somebody's stead. */
    public Actor insteadOf(Absent absent) {
        return new Actor(personId, name, causedBy, absent);
    }
}
