package vn.tiendo.cockpit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.tiendo.testing.MutableClock;

/** Each test begins on the first morning, and leaves no directive that runs. */
public class NothingElseRuns implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        beans(test).getBean(MutableClock.class).reset();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        beans(test).getBean(MutableClock.class).reset();
        beans(test)
                .getBean(JdbcClient.class)
                .sql("update directive set state = 'CLOSED' where state in ('IN_FORCE', 'CONSOLIDATING')")
                .update();
    }

    private static ApplicationContext beans(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
