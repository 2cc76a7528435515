package vn.tiendo.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import vn.tiendo.delivery.Remedy;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.StoppedLetters;
import vn.tiendo.testing.WithPeople;

/** The officer's page about mails that did not arrive. */
@IntegrationTest
@WithPeople
@WithUserDetails("cv.th")
@ViewPackages(packages = "vn.tiendo")
class ResolveUndeliveredMailFormTests extends SpringBrowserlessTest {

    private static final String COMMUNE = "vhxh.dakha";

    @Autowired
    private Campaign campaign;

    @Autowired
    private StoppedLetters letters;

    @Autowired
    private MailService mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID mail;

    @BeforeEach
    void stop() {
        clock.reset();
        jdbc.sql("delete from undelivered_mail").update();
        jdbc.sql("delete from undelivered").update();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        UUID directive = campaign.issue();
        mail = letters.stop(directive, COMMUNE);
        letters.stop(directive, COMMUNE);
    }

    @Test
    void tellsWhoDidNotGetWhatAndWhy() {
        open();
        assertThat(text())
                .contains(
                        "Vì sao tôi nhận việc này",
                        "UBND xã Đăk Hà",
                        "vhxh.dakha@tumorong",
                        "vẫn là địa chỉ đã gửi",
                        "Thư chưa đến (2)",
                        "Dừng lúc 29/09/2022 08:00",
                        "Địa chỉ người nhận không dùng được");
        assertThat($(Button.class).all().stream()
                        .filter(button -> button.hasThemeName(ButtonVariant.PRIMARY.getVariantName())))
                .singleElement()
                .satisfies(button -> assertThat(button.getText()).isEqualTo("Ghi nhận đã báo"));
    }

    @Test
    void asksHowTheRecipientWasToldAndKeepsWhatWasTyped() {
        open();
        test(button("Ghi nhận đã báo")).click();
        assertThat(text()).contains("Ghi đã báo bằng cách nào, cho ai.");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        $(TextArea.class).single().setValue("Đã gọi điện thoại lúc 9 giờ.");
        test(button("Ghi nhận đã báo")).click();
        assertThat(state()).isEqualTo(MailState.LAPSED);
        assertThat(letters.open(mail)).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersToSendAgainOnceTheAddressIsPutRight() {
        letters.address(COMMUNE, "y.linh@tumorong.test");
        open();
        assertThat(text()).contains("y.linh@tumorong.test");
        RadioButtonGroup<Remedy> remedy = $(RadioButtonGroup.class).single();
        assertThat(remedy.getValue()).isEqualTo(Remedy.RESEND);
        assertThat($(TextArea.class).all()).isEmpty();
        remedy.setValue(Remedy.TOLD);
        assertThat($(TextArea.class).single().isVisible()).isTrue();
        remedy.setValue(Remedy.RESEND);
        test(button("Gửi lại thư")).click();
        assertThat(state()).isEqualTo(MailState.WAITING);
        assertThat(campaign.actAs
                        .as("cv.th", () -> mails.find(List.of(mail)))
                        .getFirst()
                        .to())
                .isEqualTo("y.linh@tumorong.test");
    }

    @Test
    void offersNothingThatCannotBeDone() {
        letters.address(COMMUNE, null);
        open();
        assertThat($(RadioButtonGroup.class).all()).isEmpty();
        assertThat(text()).contains("Người nhận chưa có địa chỉ thư để gửi lại");
    }

    private void open() {
        UI.getCurrent()
                .navigate(TaskLinks.task(letters.ticket(letters.open(mail)).taskId()));
    }

    private MailState state() {
        return campaign.actAs
                .as("cv.th", () -> mails.find(List.of(mail)))
                .getFirst()
                .state();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
