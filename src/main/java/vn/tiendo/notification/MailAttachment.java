package vn.tiendo.notification;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a mail.
 *
 * @param name without folders; made safe for a header
 * @param contentType e.g. {@code application/pdf}; what is none goes as plain bytes
 */
public record MailAttachment(String name, String contentType, byte[] content) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");

    public MailAttachment {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = PlainText.line(last, LONGEST_NAME);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("An attachment without a name");
        }
        boolean known = contentType.length() <= LONGEST_TYPE
                && TYPE.matcher(contentType).matches();
        contentType = known ? contentType : "application/octet-stream";
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailAttachment that
                && name.equals(that.name)
                && contentType.equals(that.contentType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, contentType, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name;
    }
}
