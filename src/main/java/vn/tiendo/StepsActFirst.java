package vn.tiendo;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Actor;

/**
 * Tells who acts on this thread: a step of a process, or a person in somebody's stead, else the person of the browser's
 * session.
 *
 * <p>Vaadin's own strategy asks the session before the thread, and rightly so, since one person's thread may run what
 * another's session has queued. But a step that runs in a click would then act as the person who clicked, and a substitute
 * for himself.
 */
@Component
class StepsActFirst implements SecurityContextHolderStrategy {

    private static final String SYSTEM = "ROLE_SYSTEM";

    private final SecurityContextHolderStrategy people = new VaadinAwareSecurityContextHolderStrategy();
    private final ThreadLocal<@Nullable SecurityContext> step = new ThreadLocal<>();

    @Override
    public SecurityContext getContext() {
        SecurityContext running = step.get();
        return running != null ? running : people.getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        if (isOfTheMoment(context.getAuthentication())) {
            step.set(context);
        } else {
            step.remove();
            people.setContext(context);
        }
    }

    @Override
    public void clearContext() {
        step.remove();
        people.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return people.createEmptyContext();
    }

    private static boolean isOfTheMoment(@Nullable Authentication authentication) {
        return authentication != null
                && (authentication.getPrincipal() instanceof Actor.Source source
                                && source.actor().actingFor() != null
                        || authentication.getAuthorities().stream()
                                .anyMatch(right -> SYSTEM.equals(right.getAuthority())));
    }
}
