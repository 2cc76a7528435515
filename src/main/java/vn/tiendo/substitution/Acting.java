package vn.tiendo.substitution;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.shared.Actor;

/** Lets the person at the screen do something in an absent person's stead: whatever is recorded meanwhile says so. */
public final class Acting {

    private Acting() {}

    /**
     * Runs {@code act} as the same person with the same rights, and puts the old actor back.
     *
     * @param absent null if it is done for oneself
     */
    public static void insteadOf(Actor.@Nullable Absent absent, Runnable act) {
        if (absent == null) {
            act.run();
            return;
        }
        SecurityContext before = SecurityContextHolder.getContext();
        Authentication own = before.getAuthentication();
        if (own == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        Actor actor = Actor.current().insteadOf(absent);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                (Actor.Source) () -> actor, null, own.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
