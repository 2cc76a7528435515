package vn.tiendo.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real mail server in the test's own process. */
public final class MailSink {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private MailSink() {}

    /** Starts it and lets the application send there. */
    public static void register(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("tiendo.base-url", () -> "https://tiendo.tumorong.test/");
        properties.add("tiendo.mail.sender", () -> "tiendo@tumorong.test");
    }

    public static void stop() {
        SERVER.stop();
    }

    public static List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    /** Forgets what has arrived so far. */
    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain twin of what the mail says. */
    public static String plainText(MimeMessage mail) {
        return parts(mail)
                .filter(MailSink::isPlain)
                .map(part -> {
                    try {
                        return part.getContent().toString().replace("\r\n", "\n");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPlain(Part part) {
        try {
            return part.isMimeType("text/plain");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the attached files. */
    public static List<String> fileNames(MimeMessage mail) {
        return parts(mail)
                .map(MailSink::fileName)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The words of the attached document. */
    public static String documentText(MimeMessage mail) {
        return parts(mail)
                .filter(part -> fileName(part).endsWith(".docx"))
                .map(MailSink::text)
                .collect(Collectors.joining());
    }

    private static String text(Part part) {
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(part.getInputStream().readAllBytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Part part) {
        try {
            return part.getFileName() == null ? "" : part.getFileName();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Part> parts(Part part) {
        try {
            if (!(part.getContent() instanceof Multipart several)) {
                return Stream.of(part);
            }
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                parts(one).forEach(parts::add);
            }
            return parts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
