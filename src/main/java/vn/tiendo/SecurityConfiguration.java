package vn.tiendo;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.tiendo.organization.AccountService;
import vn.tiendo.task.TaskLinks;

/** Who comes in, and how: one login page, everything else needs it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String LOGIN = "/login";
    /** Who may frame us, and what our pages may embed; scripts are Vaadin's, which needs inline ones to start. */
    private static final String POLICY = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'";

    private static final String[] OPEN = {
        "/styles.css", "/login.js", "/unsent.js", "/aura/**", "/_static/**", "/icon.svg", "/error"
    };

    @Bean
    SecurityFilterChain web(HttpSecurity http, AccountService accounts) throws Exception {
        http.addFilterAfter(new StillAllowed(accounts), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(LOGIN)
                .permitAll()
                .requestMatchers("/tep/**")
                .hasRole("USER"));
        http.formLogin(login ->
                login.loginPage(LOGIN).defaultSuccessUrl("/" + TaskLinks.INBOX).permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        // an unknown address is for the router to answer, with a page that says so
        http.with(
                vaadin(),
                configurer -> configurer
                        .loginView(LOGIN, LOGIN + "?logout")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
