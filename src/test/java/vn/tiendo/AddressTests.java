package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.organization.ActAs;
import vn.tiendo.sample.SampleDirective;
import vn.tiendo.testing.IntegrationTest;

/** Addresses that somebody made up (QUALITY S17). */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class AddressTests extends SpringBrowserlessTest {

    private static final List<String> MADE_UP =
            List.of("-".repeat(36), "f".repeat(36), "1-1-1-1-1", "00000000-0000-0000-0000-000000000000", "x");

    /** No such thing, or none for this role. */
    private static final Class<?>[] ANSWERS = {
        ErrorPages.UnknownThing.class, ErrorPages.UnknownRoute.class, ErrorPages.RoleMissing.class
    };

    @Autowired
    private ActAs actAs;

    @Test
    void whatIsNoIdIsNotFound(@Autowired SampleDirective sample) {
        sample.load();
        List<String> templates = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> template.contains(":"))
                .toList();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(5);

        for (String login : List.of("cv.th", "admin")) {
            actAs.as(
                    login,
                    () -> templates.stream().flatMap(AddressTests::addresses).forEach(address -> {
                        UI.getCurrent().navigate(address);
                        assertThat((Object) getCurrentView()).as(address).isInstanceOfAny(ANSWERS);
                    }));
        }
    }

    private static Stream<String> addresses(String template) {
        return MADE_UP.stream().map(id -> template.replaceAll(":[^/]*", id));
    }
}
