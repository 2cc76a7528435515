package vn.tiendo.execution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.shared.Actor;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.Drawn;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** The way of one unit on the drawings of its page: when it was where, and who had it. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.execution.ui")
class CourseDrawingTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    /** The engine's own, which the clock of a test does not move. */
    private static final String DAY = "\\d{2}/\\d{2}";

    @Autowired
    private Campaign campaign;

    @Autowired
    private MutableClock clock;

    private UUID addressee;
    private String head = "";

    @BeforeEach
    void sendTheReport() {
        clock.reset();
        UUID follower = apart(() -> {
            UUID directive = campaign.issue();
            campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
            campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
            campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
            campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());
            addressee = campaign.unit(directive, COMMUNE.code()).id();
            head = campaign.actAs.as(
                    "cv.th",
                    () -> campaign.organization
                            .personByLogin(COMMUNE.head())
                            .orElseThrow()
                            .name());
            return campaign.person("cv.th");
        });
        Actor actor = new Actor(follower, "cv.th", null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }

    @Test
    void showsDaysAndPeopleAlsoInTheProcessThatIsCalled() {
        UI.getCurrent().navigate(ExecutionLinks.addressee(addressee));
        $(Details.class).all().stream()
                .filter(each -> each.hasClassName("process-drawing"))
                .forEach(drawing -> drawing.setOpened(true));

        assertThat(Drawn.notes())
                .satisfiesExactly(
                        unit -> assertThat(unit)
                                .contains("\"element\":\"assign-obligations\"", head, "\"element\":\"submit-report\"")
                                .containsPattern("\"text\":\"" + DAY + "\".*\"text\":\"từ " + DAY)
                                .doesNotContain("sign-report"),
                        report -> assertThat(report)
                                .contains("\"element\":\"prepare-report\"", "\"element\":\"sign-report\"", head)
                                .containsPattern("\"text\":\"" + DAY + "\"")
                                .doesNotContain("check-report"));
    }

    /** Within a page the sign-in of its session comes first: the people of the campaign act in a thread of their own. */
    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }
}
