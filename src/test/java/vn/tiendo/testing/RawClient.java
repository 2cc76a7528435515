package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** Speaks to the server as a script would: no redirects followed, cookies only as given. */
@TestTool
public class RawClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    RawClient(Environment environment) {
        this.environment = environment;
    }

    public HttpResponse<String> get(String path, String... cookies) {
        return send(request(path, cookies).GET());
    }

    /** As a browser asks that can unpack; the body stays as it came. */
    public HttpResponse<String> getPacked(String path, String... cookies) {
        return send(request(path, cookies).header("Accept-Encoding", "gzip").GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... cookies) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page of the login, with its session and the token of its form. */
    public LoginPage loginPage() {
        HttpResponse<String> page = get("/login");
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No token on the login page");
        }
        return new LoginPage(cookie(page), token.group(1));
    }

    public HttpResponse<String> login(String name, String password) {
        LoginPage page = loginPage();
        return post("/login", Map.of("username", name, "password", password, "_csrf", page.token()), page.cookie());
    }

    /** The session that an answer begins. */
    public static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No session begun"));
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path, String... cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getProperty("local.server.port") + path));
        return cookies.length == 0 ? request : request.header("Cookie", String.join("; ", cookies));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a browser has after it has opened the login page. */
    public record LoginPage(String cookie, String token) {}
}
