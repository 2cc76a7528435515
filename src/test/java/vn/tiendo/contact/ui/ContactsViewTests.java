package vn.tiendo.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** The list of all units that are asked, and what a unit sees before and after it acts. */
@IntegrationTest
@ViewPackages(packages = "vn.tiendo")
class ContactsViewTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final SampleUnit OTHER = SampleUnit.of("xa-dakna");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void countsTheUnitsThatAreAskedAndNarrowsThemByState() {
        UUID directive = campaign.issue();
        contacts.confirmed(COMMUNE, draft -> draft);
        campaign.actAs.as("pct.vx", () -> {
            UI.getCurrent().navigate(ContactLinks.CONTACTS);
            assertThat(texts()).anyMatch(text -> text.matches("1/\\d+ (xã|đơn vị) đã xác nhận"));
            assertThat(lines().getFirst()).contains("Chưa có thông tin liên hệ được xác nhận.", "Hạn: ");
            assertThat($(Select.class).single().getLabel()).isEqualTo("Trạng thái");
            UI.getCurrent().navigate(ContactLinks.CONTACTS, QueryParameters.of("s", "CONFIRMED"));
            assertThat(lines()).singleElement().asString().contains("Đăk Sao");
        });
        campaign.receive(directive, OTHER.code(), OTHER.clerk());
        campaign.actAs.as(CampaignContacts.officer(OTHER), () -> {
            UI.getCurrent().navigate(ContactLinks.of(OTHER.code()));
            assertThat(texts())
                    .as("it has come, but is not assigned yet")
                    .anyMatch(text -> text.contains("đang chờ lãnh đạo đơn vị bút phê"));
            assertThat($(Select.class).single().getHelperText()).isNullOrEmpty();
        });
    }

    @Test
    void tellsTheSecondTabThatItIsDoneAndLocksIt() {
        UUID list = contacts.start(COMMUNE);
        contacts.submit(COMMUNE, list, contacts.complete(COMMUNE, list));
        campaign.actAs.as(COMMUNE.head(), () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("approve-contacts", list)));
            contacts.contacts.approve(campaign.ticket("approve-contacts", list), ReviewDecision.approve());
            press("Duyệt");
            assertThat(texts()).anyMatch(text -> text.startsWith("Việc này đã xong (đồng chí, lúc 08:00"));
            assertThat($(Button.class).all().stream().filter(button -> "Duyệt".equals(button.getText())))
                    .singleElement()
                    .matches(button -> !button.isEnabled());
        });
    }

    @Test
    void offersToGiveUpWhatWasBegunByMistake() {
        UUID list = contacts.start(COMMUNE);
        campaign.actAs.as(COMMUNE.head(), () -> {
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            assertThat($(Button.class).all()).anyMatch(button -> "Thôi thực hiện".equals(button.getText()));
            contacts.contacts.abandon(campaign.ticket("collect-contacts", list));
            UI.getCurrent().navigate(ContactLinks.of(COMMUNE.code()));
            assertThat(((com.vaadin.flow.component.Component) getCurrentView())
                            .getElement()
                            .getTextRecursively())
                    .contains("đã thôi lần cập nhật thông tin liên hệ", "Thôi thực hiện");
        });
    }
}
