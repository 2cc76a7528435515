package vn.tiendo.workflow;

import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.ExpressionGetInvocation;

/** Makes every step of a process act as the system. */
class StepActor extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (invocation instanceof ExpressionGetInvocation) {
            SystemActor.call(() -> {
                super.handleInvocation(invocation);
                return invocation;
            });
        } else {
            super.handleInvocation(invocation);
        }
    }
}
