package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.shared.Ids;

/** What a mail server gets to see, and what is made of its answers (QUALITY R5, S12). */
class SmtpTransportTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private static final String TO = "vhxh.dakha@tumorong.test";

    @Test
    void writesTextAndItsTwinAndTheFiles() throws Exception {
        byte[] content = {0, 1, 2, (byte) 0xff};
        deliver(new OutgoingMail(
                "digest:1",
                TO,
                "Còn 3 ngày làm việc: UBND xã Đăk Hà",
                "Kính gửi đồng chí,\nhttps://tiendo.tumorong.test/viec-cua-toi\n1 < 2",
                List.of(new MailAttachment("Danh sách nhiệm vụ.pdf", "application/pdf", content))));
        MimeMessage mail = onlyArrived();
        assertThat(mail.getSubject()).isEqualTo("Còn 3 ngày làm việc: UBND xã Đăk Hà");
        assertThat(mail.getFrom()[0])
                .isEqualTo(new InternetAddress("tiendo@tumorong.test", "UBND huyện Tu Mơ Rông", "UTF-8"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("UBND huyện Tu Mơ Rông");
        assertThat(mail.getMessageID()).isEqualTo("<known@tumorong.test>");
        List<Part> parts = parts(mail);
        assertThat(parts.get(0).getContent().toString())
                .contains("Kính gửi đồng chí,")
                .contains("1 < 2");
        assertThat(parts.get(1).getContent().toString())
                .contains("<a href=\"https://tiendo.tumorong.test/viec-cua-toi\">")
                .contains("1 &lt; 2");
        assertThat(parts.get(2).getFileName()).isEqualTo("Danh sách nhiệm vụ.pdf");
        assertThat(parts.get(2).getContentType()).startsWith("application/pdf");
        assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "\n",
                "\r",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u000b",
                "\u0000",
                "\r\n\r\n",
                "\r\n ",
                "%0d%0a"
            })
    void letsNobodyAddAHeader(String between) throws Exception {
        String evil = "Ngày" + between + "Bcc: thief@evil.test";
        deliver(new OutgoingMail(
                "evil",
                TO,
                evil,
                evil,
                List.of(new MailAttachment(evil + ".pdf", "text/plain" + between + "X: y", new byte[] {1}))));
        MimeMessage mail = onlyArrived();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Ngày").doesNotContain("\r", "\n", "\u2028", "\u0000");
        Part attached = parts(mail).get(2);
        assertThat(attached.getHeader("Bcc")).isNull();
        assertThat(attached.getHeader("X")).isNull();
        assertThat(attached.getFileName()).doesNotContain("\r", "\n", "\u2028", "\u0000");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 grey, DEFERRED",
        "MAIL, 421 4.3.2 shutting down, DEFERRED",
        "., 451 4.3.0 later, DEFERRED",
        "., hang up, UNREACHABLE",
        "RCPT, 550 5.1.1 unknown user, REFUSED",
        "MAIL, 553 5.7.1 sender unknown, REFUSED",
        "., 554 5.6.0 not wanted, REFUSED"
    })
    void tellsWhatTheServerSaid(String command, String answer, MailFault fault) throws Exception {
        try (AnsweringServer server = new AnsweringServer(command, answer)) {
            assertThatThrownBy(() -> transport(server.port()).deliver(queued(new OutgoingMail("x", TO, "x", "x"))))
                    .isInstanceOfSatisfying(MailTransport.NotDelivered.class, told -> {
                        assertThat(told.fault()).isEqualTo(fault);
                        if (!answer.equals("hang up")) {
                            assertThat(told).hasMessageContaining(answer);
                        }
                    });
        }
    }

    private static void deliver(OutgoingMail mail) {
        transport(SERVER.getSmtp().getPort()).deliver(queued(mail));
    }

    private static QueuedMail queued(OutgoingMail mail) {
        return new QueuedMail(Ids.next(), "<known@tumorong.test>", 1, mail);
    }

    private static SmtpTransport transport(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new SmtpTransport(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                "tiendo@tumorong.test",
                "UBND huyện\r\nTu Mơ Rông",
                "https://tiendo.tumorong.test/");
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
            parts.addAll(parts(several.getBodyPart(i)));
        }
        return parts;
    }
}
