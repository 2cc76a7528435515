package vn.tiendo.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.WithPeople;

/** The leader's page and the directive's own page say the same of the same units. */
@IntegrationTest
@WithPeople
@WithUserDetails("pct.vx")
@ViewPackages(packages = "vn.tiendo")
class SameNumbersTests extends SpringBrowserlessTest {

    private static final SampleUnit FINISHED = CampaignHalfWay.IDLE;

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void oneUnitHasFinishedEverythingAndSentNothing() {
        clock.reset();
        directive = halfWay.beforeTheEnd();
        campaign.carryOut(directive, FINISHED.code(), FINISHED.lead());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void beforeTheEndAndAfterIt() {
        assertThat(onTheLeadersPage()).as("in time").isEqualTo(onItsOwnPage()).containsExactly(25, 1, 0);
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        assertThat(onTheLeadersPage())
                .as("what was finished has not come")
                .isEqualTo(onItsOwnPage())
                .containsExactly(25, 1, 23);
        CompletableFuture.runAsync(() -> campaign.report(directive, FINISHED.code(), FINISHED.lead(), FINISHED.head()))
                .join();
        assertThat(onTheLeadersPage()).as("it has").isEqualTo(onItsOwnPage()).containsExactly(25, 1, 22);
    }

    private List<Integer> onTheLeadersPage() {
        UI.getCurrent().navigate(OverviewLinks.OVERVIEW);
        return List.of(number(UnitGroup.ALL), number(UnitGroup.DONE), number(UnitGroup.OVERDUE));
    }

    private int number(UnitGroup group) {
        return $(NumberLink.class).all().stream()
                .filter(link -> link.getHref().equals(ListChoice.address(group, directive)))
                .mapToInt(link -> Integer.parseInt(link.getText()))
                .distinct()
                .sum();
    }

    private List<Integer> onItsOwnPage() {
        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        return List.of(tile("đơn vị"), tile("hoàn thành"), tile("quá hạn"));
    }

    private int tile(String words) {
        return $(NativeButton.class).withClassName("summary-card").all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .filter(text -> text.replaceFirst("^\\d+", "").equals(words))
                .mapToInt(text -> Integer.parseInt(text.replace(words, "")))
                .sum();
    }
}
