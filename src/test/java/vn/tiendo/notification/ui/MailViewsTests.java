package vn.tiendo.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.MailAttachment;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.testing.IntegrationTest;

@IntegrationTest
@WithMockUser(roles = {"ADMIN"})
@ViewPackages(packages = "vn.tiendo.notification.ui")
class MailViewsTests extends SpringBrowserlessTest {

    @Autowired
    MailService mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void send() {
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        transaction.executeWithoutResult(tx -> {
            mails.send(new OutgoingMail("1", "a@tumorong.test", "Chờ", "Nội dung"));
            mails.send(new OutgoingMail("2", "b@tumorong", "Dừng", "Nội dung"));
            mails.send(new OutgoingMail(
                    "3",
                    "c@tumorong.test",
                    "Đã đi",
                    "Dòng một\nDòng hai",
                    List.of(new MailAttachment("Danh sách.txt", "text/plain", new byte[] {1}))));
        });
        jdbc.sql("update outbox_mail set state = 'PARKED', attempts = 1, fault = 'ADDRESS', fault_detail = ''"
                        + " where mail_key = '2'")
                .update();
        jdbc.sql("update outbox_mail set state = 'SENT', attempts = 1, finished_at = created_at where mail_key = '3'")
                .update();
    }

    @Test
    void showsWhatWaitsFirst() {
        UI.getCurrent().navigate(NotificationLinks.OUTBOX);
        assertThat($(ListItem.class).all()).hasSize(1);
        assertThat($(H2.class).single().getText()).isEqualTo("Chờ");
        assertThat(links()).contains("Chờ gửi (1)", "Dừng lại (1)", "Đã gửi (1)");
    }

    @Test
    void tellsWhyAMailStoppedAndSendsItAgain() {
        UI.getCurrent().navigate(NotificationLinks.OUTBOX, QueryParameters.of("trang-thai", "dung-lai"));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Địa chỉ người nhận không dùng được", "b@tumorong");
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Gửi lại"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($(ListItem.class).all()).isEmpty();
        assertThat(mails.counts()).containsEntry(MailState.WAITING, 2).containsEntry(MailState.PARKED, 0);
    }

    @Test
    void tellsWhichOfficerLooksAfterAMailThatStopped() {
        jdbc.sql("update outbox_mail set keeper = 'Hoàng Văn Tuệ', parked_at = created_at where mail_key = '2'")
                .update();
        UI.getCurrent().navigate(NotificationLinks.OUTBOX, QueryParameters.of("trang-thai", "dung-lai"));
        assertThat($(ListItem.class).single().getElement().getTextRecursively())
                .contains("Đồng chí Hoàng Văn Tuệ đang xử lý", "Dừng lúc 29/09/2022 08:00");
    }

    @Test
    void showsWhatHasGone() {
        UI.getCurrent().navigate(NotificationLinks.OUTBOX, QueryParameters.of("trang-thai", "da-gui"));
        assertThat($(H2.class).single().getText()).isEqualTo("Đã đi");
        assertThat($(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .as("nothing to be sent again")
                .containsExactly("Tải .xlsx");
    }

    @Test
    @WithMockUser(roles = "USER")
    void letsEverybodyReadTheSamplesMailbox() {
        UI.getCurrent().navigate(NotificationLinks.SAMPLE_MAILBOX);
        assertThat($(ListItem.class).all()).hasSize(1);
        assertThat(links()).contains("Đã đi");
        UUID id = jdbc.sql("select id from outbox_mail where mail_key = '3'")
                .query(UUID.class)
                .single();
        UI.getCurrent().navigate(NotificationLinks.sampleMail(id));
        assertThat($(H1.class).single().getText()).isEqualTo("Đã đi");
        assertThat($(Div.class).withClassName("pre").single().getText()).isEqualTo("Dòng một\nDòng hai");
        assertThat(links()).contains("Danh sách.txt");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
