package vn.tiendo.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Actor;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** Where people switch their calendar on, renew its address and switch it off. */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.feed.ui")
class FeedPanelTests extends SpringBrowserlessTest {

    @Test
    void showsTheAddressOnceAndAsksBeforeItEnds(
            @Autowired Campaign campaign, @Autowired ObjectProvider<FeedPanel> panels) {
        UUID person = CompletableFuture.supplyAsync(() -> {
                    campaign.load();
                    return campaign.person("vhxh.dakha");
                })
                .join();
        Actor actor = new Actor(person, "vhxh.dakha", null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
        UI.getCurrent().add(panels.getObject());

        press("Bật lịch thời hạn");
        String first = $(TextField.class).single().getValue();
        assertThat(first).matches("http.*/lich/[\\w-]{22}\\.ics");

        press("Đổi địa chỉ mới");
        confirm();
        assertThat($(TextField.class).single().getValue()).isNotEqualTo(first);

        press("Tắt lịch thời hạn");
        confirm();
        assertThat($(TextField.class).all()).isEmpty();
        assertThat($(Button.class).withText("Bật lịch thời hạn").all()).hasSize(1);
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void confirm() {
        test($(ConfirmDialog.class).last()).confirm();
    }
}
