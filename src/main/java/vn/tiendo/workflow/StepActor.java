package vn.tiendo.workflow;

import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.ExpressionGetInvocation;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tiendo.shared.Actor;

/** Makes every step of a process act as the system, caused by whoever clicked or by the engine's job. */
class StepActor extends DefaultDelegateInterceptor {

    static final String JOB = "hàng đợi việc của quy trình";

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (!(invocation instanceof ExpressionGetInvocation)) {
            super.handleInvocation(invocation);
            return;
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(system());
        try {
            super.handleInvocation(invocation);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static SecurityContext system() {
        Actor cause = Actor.current();
        String causedBy = cause.personId() != null ? cause.name() : cause.causedBy() != null ? cause.causedBy() : JOB;
        Actor actor = new Actor(null, Actor.SYSTEM_NAME, causedBy);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                (Actor.Source) () -> actor, null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        return context;
    }
}
