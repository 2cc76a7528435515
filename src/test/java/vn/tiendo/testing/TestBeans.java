package vn.tiendo.testing;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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

    /** Until the porch brings its own: Vaadin's cannot read our bundles' names. */
    @Bean
    @ConditionalOnMissingBean
    I18NProvider temporaryTranslations() {
        return new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.of("vi"));
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... params) {
                return key;
            }
        };
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }
}
