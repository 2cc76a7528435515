package vn.tiendo.workflow;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
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
        Actor cause = Actor.current();
        return call(cause.personId() != null ? cause.name() : cause.causedBy(), work);
    }

    /** The same for work that gives nothing back and throws nothing that must be declared. */
    public static void run(Runnable work) {
        try {
            call(Executors.callable(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for what comes with the time: nobody causes it, whoever's thread it runs on. */
    public static <T> T callByItself(Callable<T> work) throws Exception {
        return call(null, work);
    }

    private static <T> T call(@Nullable String cause, Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(system(cause));
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static SecurityContext system(@Nullable String cause) {
        Actor actor = new Actor(null, Actor.SYSTEM_NAME, cause); // a job of the engine is caused by nobody
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                (Actor.Source) () -> actor, null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        return context;
    }
}
