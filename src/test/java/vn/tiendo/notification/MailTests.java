package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.SampleOrganizationLoader;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
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
    Outbox outbox;

    @Autowired
    MailTransport transport;

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
    void arriveOnceAsTheyWereWritten() throws Exception {
        byte[] content = {0, 1, 2, (byte) 0xff};
        send(new OutgoingMail(
                "digest:1",
                TO,
                "Còn 3 ngày làm việc: UBND xã Đăk Hà",
                "Kính gửi đồng chí,\nhttps://tiendo.tumorong.test/viec-cua-toi\n1 < 2",
                List.of(new MailAttachment("Danh sách nhiệm vụ.pdf", "application/pdf", content))));
        dispatch.sendDue();
        dispatch.sendDue();
        MimeMessage mail = onlyArrived();
        assertThat(mail.getSubject()).isEqualTo("Còn 3 ngày làm việc: UBND xã Đăk Hà");
        assertThat(mail.getFrom()[0].toString()).contains("tiendo@tumorong.test");
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@tiendo\\.tumorong\\.test>");
        List<Part> parts = parts(mail);
        assertThat(parts.get(0).getContent().toString())
                .contains("Kính gửi đồng chí,")
                .contains("1 < 2");
        assertThat(parts.get(1).getContent().toString())
                .contains("<a href=\"https://tiendo.tumorong.test/viec-cua-toi\">")
                .contains("1 &lt; 2");
        assertThat(parts.get(2).getFileName()).isEqualTo("Danh sách nhiệm vụ.pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(content);
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
    void neverLeaveIfTheActFails() {
        actAs.as(
                "cv.th",
                () -> transaction.executeWithoutResult(tx -> {
                    mails.send(mail("undone"));
                    tx.setRollbackOnly();
                }));
        dispatch.sendDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.send(mail("undone"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void goOutOnceHoweverOftenTheyAreSent() throws Exception {
        send(mail("same"));
        send(mail("same"));
        CyclicBarrier together = new CyclicBarrier(2);
        race(() -> {
            actAs.as(
                    "cv.th",
                    () -> transaction.executeWithoutResult(tx -> {
                        meet(together);
                        mails.send(List.of(mail("same too"), mail("same"), mail("same too")));
                    }));
            return true;
        });
        dispatch.sendDue();
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailTests::subject))
                .containsExactlyInAnyOrder("same", "same too");
    }

    @Test
    void areSentOnceByTwoNodes() throws Exception {
        List<OutgoingMail> many =
                IntStream.range(0, 120).mapToObj(n -> mail("many-" + n)).toList();
        actAs.as("cv.th", () -> transaction.executeWithoutResult(tx -> mails.send(many)));
        MailDispatch otherNode = new MailDispatch(outbox, transport, false);
        CyclicBarrier together = new CyclicBarrier(2);
        List<MailDispatch> nodes = new ArrayList<>(List.of(dispatch, otherNode));
        race(() -> {
            MailDispatch node;
            synchronized (nodes) {
                node = nodes.removeFirst();
            }
            meet(together);
            node.sendDue();
            return true;
        });
        dispatch.sendDue(); // what one of them left to the other in the moment of claiming
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailTests::subject))
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(OutgoingMail::subject).toList());
    }

    @Test
    void goOutAgainWithTheSameIdAfterACrash() throws Exception {
        send(mail("crash"));
        UUID dead = Ids.next();
        UUID id = outbox.claim(dead, 10).getFirst();
        transport.deliver(outbox.begin(id, dead).orElseThrow());
        dispatch.sendDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        clock.forward(Outbox.LEASE);
        dispatch.sendDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(SERVER.getReceivedMessages()[0].getMessageID())
                .isEqualTo(SERVER.getReceivedMessages()[1].getMessageID());
        assertThat(outbox.begin(id, dead)).isEmpty();
        assertThat(outbox.sent(id, dead)).isFalse();
    }

    @Test
    void areTriedAgainEverLaterWhileNoServerAnswers() throws Exception {
        try (AnsweringServer gone = new AnsweringServer("", "")) {
            smtp.setPort(gone.port());
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

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 grey, DEFERRED, WAITING",
        "MAIL, 421 4.3.2 shutting down, DEFERRED, WAITING",
        "., 451 4.3.0 later, DEFERRED, WAITING",
        "., hang up, UNREACHABLE, WAITING",
        "RCPT, 550 5.1.1 unknown user, REFUSED, PARKED",
        "., 554 5.6.0 not wanted, REFUSED, PARKED"
    })
    void followWhatTheServerSays(String command, String answer, MailFault fault, MailState state) throws Exception {
        send(mail("answered"));
        try (AnsweringServer server = new AnsweringServer(command, answer)) {
            smtp.setPort(server.port());
            dispatch.sendDue();
        }
        assertThat(listed(state)).singleElement().satisfies(row -> {
            assertThat(row.fault()).isEqualTo(fault);
            if (!answer.equals("hang up")) {
                assertThat(row.faultDetail()).contains(answer);
            }
        });
    }

    @Test
    void areSentAgainOnDemandOnceTheyWereParked() throws Exception {
        send(mail("parked"));
        try (AnsweringServer server = new AnsweringServer("RCPT", "550 unknown")) {
            smtp.setPort(server.port());
            dispatch.sendDue();
        }
        smtp.setPort(SERVER.getSmtp().getPort());
        clock.forward(Duration.ofDays(1));
        dispatch.sendDue();
        UUID id = listed(MailState.PARKED).getFirst().id();
        actAs.as("admin", () -> mails.resend(id));
        actAs.as("admin", () -> mails.resend(id));
        dispatch.sendDue();
        assertThat(onlyArrived().getSubject()).isEqualTo("parked");
        assertThat(jdbc.sql("select count(*) from audit_event where act = 'mail.resent' and stream = ?")
                        .param("mail:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void areTheAdministratorsToLookAfter() {
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.resend(Ids.next())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.as("cv.th", () -> mails.list(MailState.SENT, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.as("admin", () -> mails.resend(Ids.next())))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b",
                "a@b.test, c@d.test",
                "A <a@b.test>",
                "a@b.test\r\nBcc: c@d.test",
                "a@b.test\u2028Bcc:c@d.test",
                "a\u0000@b.test c",
                "a..b@c.test",
                "a@-b.test",
                "đ@tumorong.test",
                "\"a\"@b.test"
            })
    void stopAtAnAddressThatIsNone(String to) {
        send(new OutgoingMail("address", to, "x", "x"));
        dispatch.sendDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(listed(MailState.PARKED))
                .singleElement()
                .satisfies(row -> assertThat(row.fault()).isEqualTo(MailFault.ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b", "\u0000", "\r\n\r\n", "%0d%0a"})
    void letNobodyAddAHeader(String between) throws Exception {
        String evil = "Ngày" + between + "Bcc: thief@evil.test";
        send(new OutgoingMail(
                "evil",
                TO,
                evil,
                evil,
                List.of(new MailAttachment(evil + ".pdf", "text/plain" + between + "X: y", new byte[] {1}))));
        dispatch.sendDue();
        MimeMessage mail = onlyArrived();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Ngày").doesNotContain("\r", "\n", "\u2028", "\u0000");
        Part attached = parts(mail).get(2);
        assertThat(attached.getHeader("Bcc")).isNull();
        assertThat(attached.getHeader("X")).isNull();
        assertThat(attached.getFileName()).doesNotContain("\r", "\n", "\u2028", "\u0000");
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

    /** Text, HTML, then the files. */
    private static List<Part> parts(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof MimeMultipart several)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart inner = several.getBodyPart(i);
            parts.addAll(parts(inner));
        }
        return parts;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void race(Callable<Boolean> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (var end : threads.invokeAll(List.of(act, act))) {
                end.get();
            }
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
