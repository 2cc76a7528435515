package vn.tiendo.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** How a report leaves its unit: number, signed copy, when, and whether that was in time. */
@Embeddable
class Sending {

    private String number;
    private @Nullable LocalDate dated;
    private @Nullable Instant sentAt;
    private @Nullable Boolean onTime;

    /** Folder of the signed copy of this round. */
    private UUID copyId;

    private boolean copyLater;

    /** Folder of what is attached in this round. */
    private UUID attachmentsId;

    Sending() {
        this.number = "";
        this.copyId = Ids.next();
        this.attachmentsId = Ids.next();
    }

    void leave(ReportNumbering numbering, Instant now) {
        number = numbering.number().strip();
        dated = numbering.dated();
        copyLater = numbering.copyLater();
        sentAt = now;
    }

    /** Whether it came in time is said at the moment of sending and stays so. */
    void arrived(boolean inTime) {
        onTime = inTime;
    }

    void copyAttached() {
        copyLater = false;
    }

    /** @param before when the last one that holds was sent; null if there is none */
    void takeBack(@Nullable Instant before) {
        sentAt = before;
        onTime = null;
    }

    /** Another paper will be signed than the one that was copied. */
    void copyAgain() {
        copyId = Ids.next();
        copyLater = false;
    }

    /** What was attached so far belongs to another one. */
    void attachAgain() {
        attachmentsId = Ids.next();
    }

    /** Another one is written, with a signed copy and attachments of its own. */
    void next() {
        copyAgain();
        attachAgain();
    }

    boolean lacksCopy() {
        return copyLater;
    }

    String number() {
        return number;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }

    @Nullable
    Instant at() {
        return sentAt;
    }

    @Nullable
    Boolean onTime() {
        return onTime;
    }

    UUID attachments() {
        return attachmentsId;
    }

    ReportFacts.Copy copy() {
        return new ReportFacts.Copy(copyId, copyLater);
    }
}
