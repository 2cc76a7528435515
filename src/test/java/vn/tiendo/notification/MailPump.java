package vn.tiendo.notification;

import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.testing.TestTool;

/** Sends at once what waits in the outbox, to the test's mail server or to one that refuses; for tests of other rooms. */
@TestTool
public class MailPump {

    private final MailDispatch dispatch;
    private final ObjectProvider<JavaMailSenderImpl> smtp;

    MailPump(MailDispatch dispatch, ObjectProvider<JavaMailSenderImpl> smtp) {
        this.dispatch = dispatch;
        this.smtp = smtp;
    }

    public void sendDue() {
        dispatch.sendDue();
    }

    /** Sends to a server that answers so to this command. */
    public void sendDueTo(String command, String answer) throws IOException {
        JavaMailSenderImpl sender = smtp.getObject();
        int usual = sender.getPort();
        try (AnsweringServer server = new AnsweringServer(command, answer)) {
            sender.setPort(server.port());
            dispatch.sendDue();
        } finally {
            sender.setPort(usual);
        }
    }
}
