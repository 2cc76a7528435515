package vn.tiendo.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the thread's sign-in be seen by the context under test. Each application context brings a strategy of its own and
 * makes it the JVM's; with several cached contexts the last one started would win over the one that is tested.
 */
public class SecurityOfThisContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 50; // before Spring Security's own, which signs in
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
