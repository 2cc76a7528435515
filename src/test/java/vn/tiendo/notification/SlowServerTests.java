package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.digest.DigestService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingService;

/** A mail server that takes for ever (QUALITY R5): nobody but the sender waits for it, and he not for long. */
@IntegrationTest
@TestPropertySource(properties = {"spring.mail.host=localhost", "tiendo.mail.sender=tiendo@tumorong.test"})
class SlowServerTests {

    /** Greeting, EHLO, STARTTLS, the handshake, EHLO, three for AUTH, MAIL, RCPT, DATA, the end of the message, QUIT. */
    private static final int ANSWERS = 13;

    @Autowired
    private Campaign campaign;

    @Autowired
    private UrgingService urging;

    @Autowired
    private DigestService digests;

    @Autowired
    private MailService mails;

    @Autowired
    private MailDispatch dispatch;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void empty() {
        campaign.load();
        jdbc.sql("delete from outbox_attachment").update();
        jdbc.sql("delete from outbox_mail").update();
    }

    @AfterEach
    void usualPatience() {
        smtp.getJavaMailProperties().setProperty("mail.smtp.timeout", "30000");
    }

    @Test
    void letsActsCommitWhileTheSenderHangs() throws Exception {
        UUID directive = campaign.issue();
        clock.setTo(LocalDate.of(2022, 10, 10).atTime(9, 0).atZone(OfficeTime.ZONE));
        try (SinkServer server = new SinkServer(true)) {
            smtp.setPort(server.port());
            dispatch.start();
            try {
                send("held");
                await().atMost(Duration.ofSeconds(10)).until(() -> server.connections() == 1);

                List<UrgedLine> lines = campaign.actAs
                        .as("cv.th", () -> urging.list(new UrgingFilter(directive, null)))
                        .lines();
                campaign.actAs.as("cv.th", () -> urging.urge(lines, "Đề nghị tiếp nhận ngay."));
                digests.sendDue();
                send("after");

                assertThat(jdbc.sql("select count(*) from reminder where directive_id = ?")
                                .param(directive)
                                .query(Integer.class)
                                .single())
                        .isPositive();
                assertThat(jdbc.sql("select count(*) from outbox_mail")
                                .query(Integer.class)
                                .single())
                        .as("written and committed, though nothing has left")
                        .isGreaterThan(2);
                assertThat(counted(MailState.SENT)).isZero();
                assertThat(server.taken()).isEmpty();
                assertThat(server.connections()).as("somebody still hangs").isPositive();

                server.release();
                await().atMost(Duration.ofSeconds(30)).until(() -> counted(MailState.WAITING) == 0);
                assertThat(server.taken()).hasSize(counted(MailState.SENT)).doesNotHaveDuplicates();
            } finally {
                dispatch.stop();
            }
        }
    }

    @Test
    void isGivenUpByTheSenderAndTriedAgain() throws Exception {
        smtp.getJavaMailProperties().setProperty("mail.smtp.timeout", "200");
        try (SinkServer server = new SinkServer(true)) {
            smtp.setPort(server.port());
            send("patient");
            dispatch.sendDue();
            assertThat(campaign.actAs.as("admin", () -> mails.list(MailState.WAITING, 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.fault()).isEqualTo(MailFault.UNREACHABLE);
                        assertThat(row.nextTry()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
                    });
            server.release();
            clock.forward(Duration.ofMinutes(1));
            dispatch.sendDue();
            assertThat(server.taken()).hasSize(1);
        }
    }

    /** Even if each answer comes in the last moment, the lease holds: nobody else begins the same mail meanwhile. */
    @Test
    void isGivenUpBeforeTheLeaseEnds(@Autowired Environment settings) {
        for (String protocol : List.of("smtp", "smtps")) {
            Duration longest = setting(settings, protocol + ".connectiontimeout")
                    .plus(setting(settings, protocol + ".timeout").multipliedBy(ANSWERS));
            assertThat(longest).isLessThan(Outbox.LEASE);
            assertThat(setting(settings, protocol + ".writetimeout")).isPositive();
        }
    }

    private static Duration setting(Environment settings, String name) {
        return Duration.ofMillis(settings.getRequiredProperty("spring.mail.properties.mail." + name, Long.class));
    }

    private void send(String key) {
        campaign.actAs.as(
                "cv.th",
                () -> transaction.executeWithoutResult(
                        tx -> mails.send(new OutgoingMail(key, "vhxh.dakha@tumorong.test", "Nhắc việc", "Nội dung"))));
    }

    private int counted(MailState state) {
        return campaign.actAs.as("admin", () -> mails.counts().get(state));
    }
}
