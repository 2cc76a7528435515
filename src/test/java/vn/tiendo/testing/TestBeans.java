package vn.tiendo.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The clock, the counter and the tools of the tests. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestTools.class)
public class TestBeans {

    @Bean
    MutableClock clock() {
        return new MutableClock();
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }
}
