package vn.tiendo.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock and the counter of the tests. */
@TestConfiguration(proxyBeanMethods = false)
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
