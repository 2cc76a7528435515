package vn.tiendo.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param key says what the mail is, e.g. {@code digest:2022-10-25:<person>}; the same key is sent only once
 * @param to an address that cannot be used stops the mail, not the act that sends it
 * @param subject made safe for a header
 * @param text plain lines; a line that is an address of this application becomes a link in the HTML twin
 * @param about null for what belongs to no directive, e.g. of accounts: if it stops, it is the administrator's
 */
public record OutgoingMail(
        String key,
        String to,
        String subject,
        String text,
        List<MailAttachment> attachments,
        @Nullable About about) {

    /**
     * Whose affair it is if the mail does not get there.
     *
     * @param directiveId of the directive that it tells of
     * @param recipientId of the person or unit to whom the address belongs
     */
    public record About(UUID directiveId, UUID recipientId) {}

    /** A mail about a directive was stopped; told after that is written, so that whoever hears of it cannot undo it. */
    public record Parked(UUID mailId, About about) {}

    /**
     * Asked right before a mail leaves, which may be hours after it was written: what it asks for may be done by then.
     * Runs outside any transaction, as nobody.
     */
    public interface Guard {

        /** How the keys begin of the mails that it knows. */
        String prefix();

        /** @return whether the mail should still be sent */
        boolean isStillDue(String key);
    }

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_TEXT = 100_000;

    public OutgoingMail {
        if (key.isBlank() || !key.equals(PlainText.line(key, LONGEST_KEY))) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        to = PlainText.line(to, LONGEST_ADDRESS);
        subject = PlainText.line(subject, LONGEST_SUBJECT);
        text = PlainText.lines(text, LONGEST_TEXT);
        attachments = List.copyOf(attachments);
    }

    public OutgoingMail(String key, String to, String subject, String text) {
        this(key, to, subject, text, List.of());
    }

    public OutgoingMail(String key, String to, String subject, String text, List<MailAttachment> attachments) {
        this(key, to, subject, text, attachments, null);
    }

    public OutgoingMail about(UUID directiveId, UUID recipientId) {
        return new OutgoingMail(key, to, subject, text, attachments, new About(directiveId, recipientId));
    }
}
