package vn.tiendo.workflow;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.shared.Actor;

/** Lets the steps of a process act as the system, caused by whoever clicked or by the engine's job; nothing else becomes the system. */
public final class SystemActor {

    private SystemActor() {}

    /** Runs {@code work} as the system and puts the old actor back. */
    public static <T> T call(Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(system());
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static SecurityContext system() {
        Actor cause = Actor.current();
        String known = cause.personId() != null ? cause.name() : cause.causedBy();
        Actor actor = new Actor(null, Actor.SYSTEM_NAME, known); // a job of the engine is caused by nobody
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                (Actor.Source) () -> actor, null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        return context;
    }
}
