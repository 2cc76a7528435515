package vn.tiendo.rollout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.WithPeople;

/** Handing out is counted on the directive's page, and the page asks only as long as it lasts. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class RolloutProgressTests extends SpringBrowserlessTest {

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsTheUnitsUntilAllHaveTheDirective() {
        UUID directive = campaign.issue();
        int units = campaign.actAs.as(
                "cv.th", () -> campaign.rollout.status(directive).total());
        pretend("STARTED", "PENDING", directive);
        UI.getCurrent().navigate(DirectiveLinks.of(directive));
        assertThat(text()).contains("Đang giao " + (units - 1) + "/" + units);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        poll();
        assertThat(text()).contains("Đang giao " + (units - 1) + "/" + units);
        pretend("PENDING", "STARTED", directive);
        poll();
        assertThat(text()).contains("Đã giao " + units + "/" + units).doesNotContain("Đang giao");
        assertThat(UI.getCurrent().getPollInterval()).as("nobody asks any more").isNegative();
    }

    /** One unit is set back, as if its turn had not come. */
    private void pretend(String from, String to, UUID directive) {
        assertThat(jdbc.sql("update rollout_target set state = :to where directive_id = :directive and unit_id ="
                                + " (select unit_id from rollout_target where directive_id = :directive and state = :from"
                                + " order by unit_id fetch first 1 rows only)")
                        .param("to", to)
                        .param("from", from)
                        .param("directive", directive)
                        .update())
                .isEqualTo(1);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
