package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import vn.tiendo.sample.SampleDirective;
import vn.tiendo.testing.RawClient;
import vn.tiendo.testing.ServerTest;

/** The way in, and what every answer says to the browser (QUALITY S8, S10, S14, ASVS 3.3 and 3.4). */
@ServerTest
class LoginTests {

    private static final String PASSWORD = "tiendo2022";
    private static final String POLICY = "frame-ancestors 'none'; object-src 'none'; base-uri 'self'";

    @Autowired
    private RawClient client;

    @BeforeEach
    void bringPeople(@Autowired SampleDirective sample) {
        sample.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/viec-cua-toi",
                "/chi-dao/1",
                "/?v-r=init&location=",
                "/?v-r=uidl",
                "/tep/x",
                "/khong-co"
            })
    void everyDynamicAnswerForbidsFramesGuessesReferrersAndKeeping(String path) {
        HttpResponse<String> answer = client.get(path, signedIn());

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("no-store");
    }

    @Test
    void staticFilesMayBeKept() {
        HttpResponse<String> answer = client.get("/styles.css");

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(answer.headers().firstValue("Pragma").orElse("")).isEmpty();
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
    }

    @Test
    void lettingInNeedsTheTokenOfTheLoginPage() {
        Map<String, String> form = Map.of("username", "cv.th", "password", PASSWORD);

        for (String address : List.of("/login", "/login?v-r=uidl", "/login?v-r=init")) {
            HttpResponse<String> answer =
                    client.post(address, form, client.loginPage().cookie());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(RawClient.location(answer)).isEqualTo("/login?expired");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }
        assertThat(client.get("/login?expired").body()).contains("mời đồng chí đăng nhập lại");
    }

    @Test
    void logsInWithTheTokenIntoANewSession() {
        RawClient.LoginPage page = client.loginPage();
        HttpResponse<String> answer = client.post(
                "/login", Map.of("username", "cv.th", "password", PASSWORD, "_csrf", page.token()), page.cookie());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(RawClient.location(answer)).isEqualTo("/");
        assertThat(RawClient.cookie(answer)).isNotEqualTo(page.cookie());
        assertThat(client.get("/viec-cua-toi", page.cookie()).statusCode()).isEqualTo(302);
    }

    @Test
    void theSessionsCookieIsForThisServerOnly() {
        assertThat(client.get("/login").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void redirectsNameNoHost() {
        HttpResponse<String> away = client.get("/viec-cua-toi");

        assertThat(RawClient.location(away)).isEqualTo("/login");
        RawClient.LoginPage page = new RawClient.LoginPage(RawClient.cookie(away), "");
        assertThat(RawClient.location(client.post("/logout", Map.of(), page.cookie())))
                .doesNotContain("http");
    }

    @Test
    void leadsBackToThePageThatWasAskedForWithoutNamingAHost() {
        String cookie = RawClient.cookie(client.get("/chi-dao?trang-thai=DRAFT"));
        String token =
                client.get("/login", cookie).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> answer =
                client.post("/login", Map.of("username", "cv.th", "password", PASSWORD, "_csrf", token), cookie);

        assertThat(RawClient.location(answer)).startsWith("/chi-dao?trang-thai=DRAFT");
    }

    @Test
    void theErrorPageIsNoAddress() {
        HttpResponse<String> answer = client.get("/error");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("999");
    }

    @Test
    void strangersBeginNoPagesButThoseForThem() {
        for (String address : List.of("/?v-r=init&location=", "/?v-r=init&location=viec-cua-toi", "/?v-r=init")) {
            assertThat(RawClient.location(client.get(address))).as(address).isEqualTo("/login");
        }
        assertThat(client.get("/?v-r=init&location=thiet-lap/1").statusCode()).isNotEqualTo(302);
    }

    @Test
    void aSessionHasAtMostTenPages(@Autowired ServletWebServerApplicationContext context) throws Exception {
        String cookie = signedIn();
        for (int i = 0; i < 13; i++) {
            assertThat(client.get("/?v-r=init&location=", cookie).statusCode()).isEqualTo(200);
        }

        Context tomcat = (Context) ((TomcatWebServer) Objects.requireNonNull(context.getWebServer()))
                .getTomcat()
                .getHost()
                .findChildren()[0];
        HttpSession session = tomcat.getManager()
                .findSession(cookie.substring("JSESSIONID=".length()))
                .getSession();
        VaadinSession pages = Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .findFirst()
                .orElseThrow();
        pages.lock();
        try {
            assertThat(pages.getUIs().stream().filter(page -> !page.isClosing()))
                    .hasSize(10);
        } finally {
            pages.unlock();
        }
    }

    @Test
    @DirtiesContext
    void refusesAfterTenFailuresWhetherTheNameExistsOrNot() {
        for (String name : List.of("cv.vhtt", "khong.ai")) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 11; i++) {
                answers.add(RawClient.location(client.login(name, "sai")));
            }
            assertThat(answers.subList(0, 10)).containsOnly("/login?error");
            assertThat(answers.get(10)).isEqualTo("/login?wait");
            assertThat(RawClient.location(client.login(name.toUpperCase(), PASSWORD)))
                    .isEqualTo("/login?wait");
        }
        assertThat(RawClient.location(client.login("cv.th", PASSWORD))).isEqualTo("/");
        assertThat(client.get("/login?wait").body()).contains("thử lại sau 15 phút");
    }

    /** Both compare one hash: a lookup alone would be many times faster. */
    @Test
    void unknownNamesTakeTheTimeOfKnownOnes() {
        client.login("khong.co", "sai"); // prepares the hash that unknown names are compared with
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            known = Math.min(known, millis("pct.vx"));
            unknown = Math.min(unknown, millis("khong.co"));
        }
        assertThat(unknown).isGreaterThan(known / 5);
    }

    private long millis(String name) {
        RawClient.LoginPage page = client.loginPage();
        long start = System.nanoTime();
        client.post("/login", Map.of("username", name, "password", "sai", "_csrf", page.token()), page.cookie());
        return (System.nanoTime() - start) / 1_000_000;
    }

    private String signedIn() {
        return RawClient.cookie(client.login("cv.th", PASSWORD));
    }
}
