package vn.tiendo.contact.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the leader should look at before approving.
 *
 * @param row counted from 0
 * @param words which mailbox, which posts
 */
@Embeddable
public record ContactWarning(
        @Column(name = "about") int row,
        @Enumerated(EnumType.STRING) Kind kind,
        String words) {

    /** Why. */
    public enum Kind {
        /** one mailbox for several posts */
        SHARED_MAILBOX,
        /** a number that looks like one of somebody's identity card stands in the mailbox */
        PERSONAL_ID,
        /** an official mailbox is still waited for */
        WAITING_MAILBOX,
        VACANT
    }
}
