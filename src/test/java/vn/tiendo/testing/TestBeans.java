package vn.tiendo.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock and the counter of the tests. */
@TestConfiguration(proxyBeanMethods = false)
@org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity
public class TestBeans {

    @Bean
    MutableClock clock() {
        return new MutableClock();
    }

    @Bean
    org.springframework.security.crypto.password.PasswordEncoder tempEncoder() {
        return org.springframework.security.crypto.factory.PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }
}
