package vn.tiendo.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the clock back before each class: contexts are shared, and where the last class left it is no affair of the next. */
public class ClockAtStart implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext().getBean(MutableClock.class).reset();
    }
}
