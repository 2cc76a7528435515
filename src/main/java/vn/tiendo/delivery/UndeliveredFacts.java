package vn.tiendo.delivery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailState;

/**
 * What the officer needs to know of mails that did not arrive.
 *
 * @param recipient the person's name or the unit's; the address where it belongs to nobody any more
 * @param post of a person
 * @param units of a person
 * @param address at which they stopped
 * @param addressNow to which they would go if they were sent again
 * @param mails oldest first
 * @param sendable of these mails the ones that would still leave
 */
public record UndeliveredFacts(
        UUID id,
        UndeliveredState state,
        String recipient,
        String post,
        List<String> units,
        String address,
        @Nullable String addressNow,
        List<MailRow> mails,
        List<UUID> sendable) {

    /** The recipient, with the post of a person. */
    public String named() {
        return named(recipient, post);
    }

    static String named(String recipient, String post) {
        return post.isEmpty() ? recipient : recipient + " – " + post;
    }

    public boolean addressChanged() {
        return addressNow != null && !address.equals(addressNow);
    }

    /** Why nothing can be sent again, as a message key. */
    public Optional<String> obstacle() {
        if (addressNow == null) {
            return Optional.of("delivery.problem.no-address");
        }
        if (!sendable.isEmpty()) {
            return Optional.empty();
        }
        boolean waiting = mails.stream().anyMatch(mail -> mail.state() == MailState.WAITING);
        return Optional.of(waiting ? "delivery.problem.waiting" : "delivery.problem.lapsed");
    }

    /** To which they would go. @throws NullPointerException if there is an {@link #obstacle} */
    public String target() {
        return Objects.requireNonNull(addressNow);
    }
}
