package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.OneOfEach;
import vn.tiendo.testing.WithPeople;

/**
 * Who may open which page: every address of the application, with a thing of one commune where it has a parameter, opened by
 * somebody of each kind and compared with {@code route-access.txt} (QUALITY S6, ASVS 8.1.1). Whoever may not see a thing gets the
 * answer that there is none.
 */
@IntegrationTest
@WithPeople
@WithUserDetails("admin")
@ViewPackages(packages = "vn.tiendo")
class RouteAccessTests extends SpringBrowserlessTest {

    private static final Pattern PARAMETER = Pattern.compile(":\\w+\\??(\\([^)]*\\))?");

    /** Nothing has this name. */
    private static final String NONE = "00000000-0000-4000-8000-000000000000";

    private static final Map<String, String> PEOPLE = people();

    @Autowired
    private OneOfEach oneOfEach;

    @Autowired
    private UserDetailsService users;

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("own", OneOfEach.OWNER.lead());
        people.put("head", OneOfEach.OWNER.head());
        people.put("neighbour", "vhxh.dakna");
        people.put("elsewhere", OneOfEach.ELSEWHERE);
        people.put("officer", "cv.th");
        people.put("leader", "pct.vx");
        people.put("admin", "admin");
        return people;
    }

    @AfterEach
    void nothingIsKept() {
        oneOfEach.forget();
    }

    @Test
    void everyPageOpensForThoseAloneForWhomItIsMeant() throws IOException {
        Map<String, String> things = oneOfEach.make();
        Map<String, List<String>> answers = new TreeMap<>();
        for (String login : PEOPLE.values()) {
            become(login);
            for (String route : routes()) {
                answers.computeIfAbsent(route, none -> new ArrayList<>()).add(answer(address(route, things)));
            }
        }
        assertThat(answers.entrySet().stream().map(each -> line(each.getKey(), each.getValue())))
                .isEqualTo(written());
    }

    @Test
    void whatIsNotForSomebodyIsAnsweredLikeWhatIsNotThere() {
        Map<String, String> things = oneOfEach.make();
        become(OneOfEach.ELSEWHERE);
        for (String route : routes()) {
            String address = address(route, things);
            if (answer(address).equals("none")) {
                String told = text();
                answer(address(route, Map.of()));
                assertThat(text()).as(address).isEqualTo(told);
            }
        }
    }

    private static String line(String route, List<String> answers) {
        return "%-60s".formatted("/" + route)
                + String.join("", answers.stream().map("%-10s"::formatted).toList())
                        .stripTrailing();
    }

    /** Without what stands above the table. */
    private static List<String> written() throws IOException {
        try (InputStream file = RouteAccessTests.class.getResourceAsStream("/route-access.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .toList();
        }
    }

    private void become(String login) {
        cleanVaadinEnvironment();
        UserDetails user = users.loadUserByUsername(login);
        TestSecurityContextHolder.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        initVaadinEnvironment();
    }

    private static List<String> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .distinct()
                .toList();
    }

    private static String address(String route, Map<String, String> things) {
        String[] parts = route.split("/");
        String before = "";
        StringBuilder address = new StringBuilder();
        for (String part : parts) {
            boolean parameter = PARAMETER.matcher(part).matches();
            address.append('/').append(parameter ? things.getOrDefault(before, code(part, things)) : part);
            before = part;
        }
        return address.substring(1);
    }

    private static String code(String parameter, Map<String, String> things) {
        if (things.isEmpty()) {
            return NONE;
        }
        return switch (parameter.replaceAll(":(\\w+).*", "$1")) {
            case "code" -> OneOfEach.OWNER.code();
            case "login" -> OneOfEach.OWNER.lead();
            case "year" -> "2022";
            default -> NONE;
        };
    }

    private String answer(String address) {
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        return switch (getCurrentView()) {
            case ErrorPages.UnknownRoute page -> "none";
            case ErrorPages.UnknownThing page -> "none";
            case ErrorPages.Unexpected page -> "BROKEN";
            case ErrorPages.Page page -> "refused";
            default -> address.equals(UI.getCurrent().getActiveViewLocation().getPath()) ? "opens" : "leads on";
        };
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
