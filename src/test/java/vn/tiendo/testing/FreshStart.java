package vn.tiendo.testing;

import java.lang.annotation.Annotation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Begins each class with a fresh database, the clock put back, and an application that remembers nothing of the last one. */
public class FreshStart implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        points(test).begin(has(test, WithPeople.class), has(test, IntegrationTest.class));
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        points(test).nextTest();
    }

    private static Checkpoints points(TestContext test) {
        return test.getApplicationContext().getBean(Checkpoints.class);
    }

    private static boolean has(TestContext test, Class<? extends Annotation> annotation) {
        return AnnotatedElementUtils.hasAnnotation(test.getTestClass(), annotation);
    }
}
