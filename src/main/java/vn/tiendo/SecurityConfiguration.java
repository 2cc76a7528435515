package vn.tiendo;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.tiendo.feed.FeedService;
import vn.tiendo.organization.AccountService;

/** Who comes in, and how: one login page, everything else needs it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String LOGIN = "/login";
    static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, LOGIN);

    private static final RequestMatcher ERROR =
            PathPatternRequestMatcher.withDefaults().matcher("/error");
    private static final String[] OPEN = {
        "/styles.css", "/login.js", "/unsent.js", "/aura/**", "/_static/**", "/icon.svg", "/error"
    };

    @Bean
    SecurityFilterChain web(HttpSecurity http, RequestUtil framework, LoginBrake brake, AccountService accounts)
            throws Exception {
        http.addFilterAfter(new StillAllowed(accounts), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(new StrangersPages(framework))
                .authenticated()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(LOGIN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, FeedService.PATH + "*")
                .permitAll() // the secret in the address is the key
                .requestMatchers("/tep/**")
                .hasRole("USER"));
        http.formLogin(login -> login.loginPage(LOGIN).defaultSuccessUrl("/").permitAll()); // each to his first page
        http.addFilterBefore(new SignInFilter(brake), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(SecurityConfiguration::hideErrorAddress, AuthorizationFilter.class);
        http.headers(PageHeaders::write);
        // Vaadin checks the tokens of its own requests; it would also let every login pass without one
        http.csrf(tokens -> tokens.ignoringRequestMatchers(
                request -> framework.isFrameworkInternalRequest(request) && !SIGN_IN.matches(request)));
        http.exceptionHandling(refusals -> refusals.accessDeniedHandler(SecurityConfiguration::refuse));
        // an unknown address is for the router to answer, with a page that says so
        http.with(
                vaadin(),
                configurer -> configurer
                        .enableCsrfConfiguration(false)
                        .loginView(LOGIN, LOGIN + "?logout")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** The error page's address is for the server; typed by a person, it is no page. */
    private static void hideErrorAddress(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST && ERROR.matches((HttpServletRequest) request)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who left the login page open for too long gets it anew, with a word about why. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException && SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?expired");
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, refusal);
        }
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
