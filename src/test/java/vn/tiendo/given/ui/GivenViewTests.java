package vn.tiendo.given.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.given.GivenLinks;
import vn.tiendo.shared.Actor;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.SampleUnit;

/** The page "Việc tôi đã giao" as a head meets it. */
@IntegrationTest
@Import(Campaign.class)
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.given.ui")
class GivenViewTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");

    @Test
    void saysWhoHasWhatUntilWhenAndWhatIsNotLate(@Autowired Campaign campaign) {
        UUID head = CompletableFuture.supplyAsync(() -> {
                    UUID directive = campaign.issue();
                    campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
                    campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
                    return campaign.person(COMMUNE.head());
                })
                .join();
        Actor actor = new Actor(head, COMMUNE.head(), null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));

        UI.getCurrent().navigate(GivenLinks.LIST);
        assertThat($(ListItem.class).all()).isNotEmpty();
        assertThat($(GivenView.class).single().getElement().getTextRecursively())
                .contains("Việc của tôi", "Người thực hiện: ", "còn ", "Gần nhất: ", "Lập báo cáo kết quả");

        UI.getCurrent().navigate(GivenLinks.LIST, QueryParameters.of("loc", "qua-han"));
        assertThat($(GivenView.class).single().getElement().getTextRecursively())
                .contains("Không có việc nào đã giao mà quá hạn", "Xem tất cả việc đã giao");
    }
}
