package vn.tiendo.notification;

import org.jspecify.annotations.Nullable;

/** Hands a mail to the world outside, or in the sample to nobody. */
interface MailTransport {

    /** @throws NotDelivered with the cause; any other exception counts as an error of our own */
    void deliver(QueuedMail mail);

    /** The mail has not been taken over. */
    final class NotDelivered extends RuntimeException {

        private final MailFault fault;

        NotDelivered(MailFault fault, String detail, @Nullable Throwable cause) {
            super(detail, cause);
            this.fault = fault;
        }

        MailFault fault() {
            return fault;
        }
    }
}
