package vn.tiendo.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Speaks to the configured mail server. */
@Component
@Profile("!sample")
class SmtpTransport implements MailTransport {

    private static final int LONGEST_NAME = 200;
    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;

    private final ObjectProvider<JavaMailSender> server;
    private final String senderAddress;
    private final String senderName;
    private final String baseUrl;

    /** The server is looked up late: tests run without one. */
    SmtpTransport(
            ObjectProvider<JavaMailSender> server,
            @Value("${tiendo.mail.sender:}") String senderAddress,
            @Value("${tiendo.authority.name:}") String senderName,
            @Value("${tiendo.base-url:}") String baseUrl) {
        this.server = server;
        this.senderAddress = senderAddress;
        this.senderName = PlainText.line(senderName, LONGEST_NAME);
        this.baseUrl = baseUrl;
    }

    @Override
    public void deliver(QueuedMail mail) {
        JavaMailSender sender = server.getObject();
        try {
            sender.send(message(sender.createMimeMessage(), mail));
        } catch (MailAuthenticationException e) {
            throw new NotDelivered(MailFault.NOT_LET_IN, detail(e), e);
        } catch (MailSendException e) {
            throw new NotDelivered(fault(e), detail(e), e);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw new NotDelivered(MailFault.UNEXPECTED, detail(e), e);
        }
    }

    private MimeMessage message(MimeMessage message, QueuedMail queued)
            throws MessagingException, UnsupportedEncodingException {
        OutgoingMail mail = queued.mail();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(senderAddress, senderName, StandardCharsets.UTF_8.name()));
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), html(mail.text()));
        for (MailAttachment file : mail.attachments()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
        }
        message.setHeader("Message-ID", queued.messageId());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday reply, please
        return message;
    }

    /** The same lines; an address of ours makes a link of the line before it, or of itself if that is empty. */
    private String html(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String escaped = HtmlUtils.htmlEscape(line, StandardCharsets.UTF_8.name());
            boolean ours = !baseUrl.isBlank() && line.startsWith(baseUrl) && !line.contains(" ");
            if (!ours) {
                lines.add(escaped);
            } else if (lines.isEmpty()
                    || lines.getLast().isBlank()
                    || lines.getLast().startsWith("<a ")) {
                lines.add(link(escaped, escaped));
            } else {
                lines.set(lines.size() - 1, link(escaped, lines.getLast()));
            }
        }
        return String.join("<br>\n", lines)
                .transform(body -> "<!doctype html><html lang=\"vi\"><body>" + body + "</body></html>");
    }

    private static String link(String address, String words) {
        return "<a href=\"" + address + "\">" + words + "</a>";
    }

    private static MailFault fault(MailSendException failure) {
        OptionalInt reply = reply(failure);
        if (reply.isEmpty()) {
            return MailFault.UNREACHABLE;
        }
        return reply.getAsInt() < PERMANENT ? MailFault.DEFERRED : MailFault.REFUSED;
    }

    /** The server's last word, or at least the innermost reason that has words. */
    private static String detail(Exception failure) {
        return reasons(failure).reversed().stream()
                .map(Throwable::getMessage)
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElseGet(failure::toString);
    }

    private static OptionalInt reply(Exception failure) {
        return reasons(failure).stream()
                .mapToInt(SmtpTransport::replyCode)
                .filter(code -> code >= TRANSIENT)
                .findFirst();
    }

    private static int replyCode(Throwable reason) {
        return switch (reason) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> -1;
        };
    }

    /** Jakarta Mail hides reasons in a chain of its own, beside the usual one. */
    private static List<Throwable> reasons(Exception failure) {
        List<Throwable> reasons = new ArrayList<>();
        Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
        while (!next.isEmpty()) {
            Throwable reason = next.removeFirst();
            reasons.add(reason);
            if (reason instanceof MailSendException send) {
                Collections.addAll(next, send.getMessageExceptions());
            }
            if (reason instanceof MessagingException messaging && messaging.getNextException() != null) {
                next.add(messaging.getNextException());
            } else if (reason.getCause() != null && !next.contains(reason.getCause())) {
                next.add(reason.getCause());
            }
        }
        return reasons;
    }
}
