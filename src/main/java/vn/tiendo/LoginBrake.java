package vn.tiendo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down (QUALITY S8): so many attempts on a name from an address, so many failures of an address whatever
 * the names, in a quarter of an hour. It asks nobody whether the name exists, and does not keep its owner out elsewhere.
 */
@Component
class LoginBrake {

    static final int ATTEMPTS_ON_NAME = 10;
    static final int FAILURES_OF_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(LoginBrake.class);
    private static final int MAX_KEYS = 50_000;
    private static final int MAX_NAME = 100;
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, AtomicInteger> attempts;
    private final Cache<String, AtomicInteger> failures;
    private final int salt = new SecureRandom().nextInt();

    LoginBrake() {
        this(Ticker.systemTicker());
    }

    LoginBrake(Ticker ticker) {
        this.attempts = counts(ticker);
        this.failures = counts(ticker);
    }

    /** Forgets a count a quarter of an hour after it was begun. */
    private static Cache<String, AtomicInteger> counts(Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Counts an attempt before it is made, so that many at the same time are as many. */
    boolean admits(@Nullable String name, String address) {
        String origin = origin(address);
        AtomicInteger failed = failures.getIfPresent(origin);
        if (failed != null && failed.get() >= FAILURES_OF_ADDRESS) {
            return false;
        }
        int attempt =
                attempts.get(key(name, origin), key -> new AtomicInteger()).incrementAndGet();
        if (attempt == ATTEMPTS_ON_NAME + 1) {
            LOG.warn("Logins refused for a while: name {} from {}", code(name), origin);
        }
        return attempt <= ATTEMPTS_ON_NAME;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent success) {
        attempts.invalidate(key(success.getAuthentication().getName(), origin(success.getAuthentication())));
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failure) {
        String origin = origin(failure.getAuthentication());
        int count = failures.get(origin, key -> new AtomicInteger()).incrementAndGet();
        LOG.info(
                "Login failed: name {} from {}",
                code(failure.getAuthentication().getName()),
                origin);
        if (count == FAILURES_OF_ADDRESS) {
            LOG.warn("Logins refused for a while: all from {}", origin);
        }
    }

    /** Tells equal names in the log apart from others without writing them down: some type their password there. */
    private String code(@Nullable String name) {
        return Integer.toHexString(Objects.hash(salt, normal(name)));
    }

    private static String key(@Nullable String name, String origin) {
        return origin + ' ' + normal(name);
    }

    /** As the account is looked up; a longer name is none. */
    private static String normal(@Nullable String name) {
        String typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return typed.length() <= MAX_NAME ? typed : typed.substring(0, MAX_NAME);
    }

    private static String origin(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? origin(details.getRemoteAddress())
                : "";
    }

    /** A subscriber of IPv6 has a whole network of addresses. */
    private static String origin(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address); // always a literal: nobody is asked for it
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
