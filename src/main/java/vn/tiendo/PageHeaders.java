package vn.tiendo;

import java.util.stream.Stream;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every answer tells the browser: whom it may be framed by, and that it is not to be kept (static files may be); and what
 * may be packed on the way: the first answer of a page tells the session's token, which could be guessed from packed lengths.
 */
final class PageHeaders {

    /** Who may frame us, and what our pages may embed; scripts are Vaadin's, which needs inline ones to start. */
    private static final String POLICY = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'";

    private static final RequestMatcher STATIC = new OrRequestMatcher(Stream.of(
                    "/VAADIN/build/**",
                    "/VAADIN/static/**",
                    "/webjars/**",
                    "/aura/**",
                    "/_static/**",
                    "/*.css",
                    "/*.js",
                    "/*.svg")
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .map(RequestMatcher.class::cast)
            .toList());

    /** What Vaadin answers, but what a page asks for once it is there: for that the token is needed, and it is not told. */
    private static final RequestMatcher SECRET = request -> {
        String kind = request.getParameter("v-r");
        return kind != null && !(kind.equals("uidl") && request.getMethod().equals("POST"));
    };

    /** The server does not pack what has a strong tag. */
    private static final HeaderWriter UNPACKED = new StaticHeadersWriter("ETag", "\"1\"");

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(STATIC), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(SECRET, UNPACKED))
                .withObjectPostProcessor(new BeforeTheAnswer());
    }

    /** Vaadin's servlet is reached by a forward, at whose end the server sends the answer: later would be too late. */
    private static final class BeforeTheAnswer implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
