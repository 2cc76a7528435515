package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** Mails from the act that sends them to a real mail server (QUALITY 2, R5, S12). */
@IntegrationTest
class MailTests {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final String TO = "vhxh.dakha@tumorong.test";

    @Autowired
    MailService mails;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    JavaMailSenderImpl smtp;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    ActAs actAs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("tiendo.base-url", () -> "https://tiendo.tumorong.test/");
        properties.add("tiendo.authority.name", () -> "UBND huyện Tu Mơ Rông");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        sample.load();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
        SERVER.purgeEmailFromAllMailboxes();
        smtp.setPort(SERVER.getSmtp().getPort());
    }

    @Test
    void arriveOnceWithTheirFilesAndAnIdOfTheirKey() throws Exception {
        MailAttachment file = new MailAttachment("Danh sách.pdf", "application/pdf", new byte[] {0, 1, (byte) 0xff});
        send(new OutgoingMail("letter:1", TO, "Còn 3 ngày làm việc", "Kính gửi đồng chí,", List.of(file, file)));
        dispatch.sendDue();
        dispatch.sendDue();
        MimeMessage mail = onlyArrived();
        assertThat(mail.getSubject()).isEqualTo("Còn 3 ngày làm việc");
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@tiendo\\.tumorong\\.test>");
        assertThat(((MimeMultipart) mail.getContent()).getCount()).isEqualTo(3);
        assertThat(counted(MailState.SENT)).isEqualTo(1);
    }

    @Test
    void leaveByThemselvesSoonAfterTheCommit() {
        dispatch.start();
        try {
            send(mail("prompt"));
            await().atMost(Duration.ofSeconds(3)).until(() -> SERVER.getReceivedMessages().length == 1);
        } finally {
            dispatch.stop();
        }
    }

    @Test
    void areTriedAgainEverLaterWhileNoServerAnswers() throws Exception {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            smtp.setPort(gone.getLocalPort());
        }
        send(mail("patient"));
        dispatch.sendDue();
        for (int attempt = 1; attempt <= 8; attempt++) {
            MailRow row = listed(MailState.WAITING).getFirst();
            assertThat(row.fault()).isEqualTo(MailFault.UNREACHABLE);
            assertThat(row.faultDetail()).isNotBlank();
            assertThat(row.attempts()).isEqualTo(attempt);
            Duration pause = Duration.between(clock.instant(), row.nextTry());
            assertThat(pause).isEqualTo(Duration.ofMinutes(Math.min(60, 1L << (attempt - 1))));
            clock.forward(pause.minusSeconds(1));
            dispatch.sendDue();
            assertThat(listed(MailState.WAITING).getFirst().attempts()).isEqualTo(attempt);
            clock.forward(Duration.ofSeconds(1));
            if (attempt == 8) {
                smtp.setPort(SERVER.getSmtp().getPort());
            }
            dispatch.sendDue();
        }
        assertThat(onlyArrived().getSubject()).isEqualTo("patient");
        assertThat(listed(MailState.SENT).getFirst().fault()).isNull();
    }

    @Test
    void waitOrStopAsTheServerSays() throws Exception {
        send(mail("grey"));
        answer("450 4.2.1 grey");
        assertThat(listed(MailState.WAITING)).singleElement().satisfies(row -> {
            assertThat(row.fault()).isEqualTo(MailFault.DEFERRED);
            assertThat(row.faultDetail()).contains("450 4.2.1 grey");
        });
        clock.forward(Duration.ofMinutes(1));
        answer("550 5.1.1 unknown");
        assertThat(listed(MailState.WAITING)).isEmpty();
        assertThat(listed(MailState.PARKED)).singleElement().satisfies(row -> {
            assertThat(row.fault()).isEqualTo(MailFault.REFUSED);
            assertThat(row.attempts()).isEqualTo(2);
        });
    }

    /** Sends what is due to a server that answers so. */
    private void answer(String answer) throws IOException {
        try (AnsweringServer server = new AnsweringServer("RCPT", answer)) {
            smtp.setPort(server.port());
            dispatch.sendDue();
        } finally {
            smtp.setPort(SERVER.getSmtp().getPort());
        }
    }

    private OutgoingMail mail(String key) {
        return new OutgoingMail(key, TO, key, "Nội dung");
    }

    private void send(OutgoingMail mail) {
        actAs.as("cv.th", () -> transaction.executeWithoutResult(tx -> mails.send(mail)));
    }

    private List<MailRow> listed(MailState state) {
        return actAs.as("admin", () -> mails.list(state, 100));
    }

    private int counted(MailState state) {
        return actAs.as("admin", () -> mails.counts().get(state));
    }

    private static MimeMessage onlyArrived() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}
