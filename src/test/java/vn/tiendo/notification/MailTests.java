package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Nobody can know whether the server kept it: it goes again, under the same id, by which the second copy is known. */
    @Test
    void goAgainUnderTheSameIdWhenTheServerDropsThemAfterTheirLastLine() throws Exception {
        send(mail("dropped"));
        List<String> kept;
        try (AnsweringServer server = new AnsweringServer(".", "hang up")) {
            smtp.setPort(server.port());
            dispatch.sendDue();
            kept = server.messageIds();
        } finally {
            smtp.setPort(SERVER.getSmtp().getPort());
        }
        assertThat(listed(MailState.WAITING))
                .singleElement()
                .satisfies(row -> assertThat(row.fault()).isEqualTo(MailFault.UNREACHABLE));
        clock.forward(Duration.ofMinutes(1));
        dispatch.sendDue();
        assertThat(kept).containsExactly(onlyArrived().getMessageID());
    }

    @Test
    void surviveADayWithoutAServer() throws Exception {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            smtp.setPort(gone.getLocalPort());
        }
        for (int n = 0; n < 10; n++) {
            send(mail("day-" + n));
        }
        Instant back = clock.instant().plus(Duration.ofDays(1));
        List<Instant> attempts = new ArrayList<>();
        while (clock.instant().isBefore(back)) {
            int before = listed(MailState.WAITING).getFirst().attempts();
            dispatch.sendDue();
            if (listed(MailState.WAITING).getFirst().attempts() > before) {
                attempts.add(clock.instant());
            }
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(pauses(attempts)).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L).allMatch(minutes -> minutes <= 60);
        assertThat(attempts).hasSizeBetween(24, 32);
        assertThat(counted(MailState.WAITING)).isEqualTo(10);

        smtp.setPort(SERVER.getSmtp().getPort());
        clock.forward(Duration.ofHours(1));
        dispatch.sendDue();
        dispatch.sendDue();
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailTests::id))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(counted(MailState.SENT)).isEqualTo(10);
    }

    private static List<Long> pauses(List<Instant> moments) {
        return IntStream.range(1, moments.size())
                .mapToObj(n ->
                        Duration.between(moments.get(n - 1), moments.get(n)).toMinutes())
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
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
