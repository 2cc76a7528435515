package vn.tiendo.testing;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;
import vn.tiendo.article.watch.DeskWatch;
import vn.tiendo.organization.SampleOrganizationLoader;

/** Begins each class with a fresh database, the clock put back, and an application that remembers nothing of the last one. */
public class FreshStart implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        ApplicationContext beans = test.getApplicationContext();
        beans.getBeanProvider(MutableClock.class).ifAvailable(MutableClock::reset);
        beans.getBean(DataSource.class).unwrap(ChangingDataSource.class).change();
        ReflectionTestUtils.invokeMethod(beans.getBean("holidayCalendar"), "evict");
        ReflectionTestUtils.setField(beans.getBean(DeskWatch.class), "looked", null);
        if (AnnotatedElementUtils.hasAnnotation(test.getTestClass(), WithPeople.class)) {
            beans.getBean(SampleOrganizationLoader.class).load();
        }
    }
}
