package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LoginBrakeTests {

    private static final String HOME = "203.0.113.7";

    private final AtomicLong nanos = new AtomicLong();
    private final LoginBrake brake = new LoginBrake(nanos::get);

    @Test
    void admitsTenAttemptsOnANameInAQuarterOfAnHour() {
        assertThat(admitted("mai", HOME, 12)).isEqualTo(10);

        nanos.addAndGet(Duration.ofMinutes(14).toNanos());
        assertThat(brake.admits("mai", HOME)).isFalse();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(brake.admits("mai", HOME)).isTrue();
    }

    @Test
    void keepsNobodyOutElsewhereNorOthersHere() {
        admitted("mai", HOME, 12);

        assertThat(brake.admits("mai", "203.0.113.8")).isTrue();
        assertThat(brake.admits("lan", HOME)).isTrue();
    }

    @Test
    void isNotMisledByCapitalsBlanksOrLength() {
        admitted("mai", HOME, 10);
        assertThat(brake.admits(" MAI ", HOME)).isFalse();

        admitted("a".repeat(5_000), HOME, 10);
        assertThat(brake.admits("a".repeat(6_000), HOME)).isFalse();
        assertThat(brake.admits(null, HOME)).isTrue();
    }

    @Test
    void forgetsMistakesOfWhoComesIn() {
        admitted("mai", HOME, 9);
        brake.on(new InteractiveAuthenticationSuccessEvent(attempt("mai", HOME), getClass()));

        assertThat(admitted("mai", HOME, 12)).isEqualTo(10);
    }

    @Test
    void stopsAnAddressThatTriesManyNames() {
        IntStream.range(0, 100).forEach(i -> fail("name" + i, HOME));

        assertThat(brake.admits("new", HOME)).isFalse();
        assertThat(brake.admits("new", "203.0.113.8")).isTrue();
    }

    @Test
    void takesASubscribersNetworkForOneAddress() {
        IntStream.range(0, 100).forEach(i -> fail("name" + i, "2001:db8:1:2:0:0:0:" + Integer.toHexString(i)));

        assertThat(brake.admits("new", "2001:db8:1:2:ffff:0:0:1")).isFalse();
        assertThat(brake.admits("new", "2001:db8:1:3:0:0:0:1")).isTrue();
    }

    private long admitted(String name, String address, int attempts) {
        return IntStream.range(0, attempts)
                .filter(i -> brake.admits(name, address))
                .count();
    }

    private void fail(String name, String address) {
        brake.on(new AuthenticationFailureBadCredentialsEvent(
                attempt(name, address), new BadCredentialsException("wrong")));
    }

    private static UsernamePasswordAuthenticationToken attempt(String name, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, "");
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }
}
