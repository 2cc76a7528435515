package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.testing.IntegrationTest;

/** What a mail asks for may be done before it leaves. */
@IntegrationTest
class MailGuardTests {

    @Test
    void leavesOutWhatIsNotNeededAnyMoreWhenItsTurnComes(
            @Autowired MailService mails,
            @Autowired Outbox outbox,
            @Autowired SampleOrganizationLoader sample,
            @Autowired ActAs actAs,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc) {
        sample.load();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        List<String> sent = new ArrayList<>();
        actAs.as(
                "cv.th",
                () -> transaction.executeWithoutResult(
                        tx -> mails.send(List.of(mail("guarded:open"), mail("guarded:done"), mail("free")))));

        new MailDispatch(outbox, mail -> sent.add(mail.mail().key()), List.of(new Done()), event -> {}, false)
                .sendDue();

        assertThat(sent).containsExactlyInAnyOrder("guarded:open", "free");
        assertThat(actAs.as("admin", mails::counts))
                .containsEntry(MailState.LAPSED, 1)
                .containsEntry(MailState.SENT, 2);
    }

    private static OutgoingMail mail(String key) {
        return new OutgoingMail(key, "vhxh.dakha@tumorong.test", "Nhắc việc", "Kính gửi đồng chí");
    }

    /** Knows one mail that nobody needs. */
    private static final class Done implements OutgoingMail.Guard {

        @Override
        public String prefix() {
            return "guarded:";
        }

        @Override
        public boolean isStillDue(String key) {
            return !key.equals("guarded:done");
        }
    }
}
