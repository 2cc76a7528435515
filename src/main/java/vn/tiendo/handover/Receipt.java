package vn.tiendo.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.organization.leaving.WorkLine;

/** The receipt of a hand-over (biên bản bàn giao), in the words of the day on which it was made. */
public record Receipt(
        UUID id,
        UUID personId,
        String person,
        String title,
        UUID unitId,
        String unit,
        UUID byId,
        String by,
        Instant at,
        LocalDate lastDay,
        String note,
        boolean accountClosed,
        List<Line> lines) {

    /** One thing that was handed over, and to whom. */
    public record Line(
            WorkLine.Part part,
            String reference,
            String step,
            String subject,
            String link,
            UUID receiverId,
            String receiver,
            String receiverTitle) {}

    /** One line in a list of receipts. */
    public record Summary(UUID id, String person, String unit, Instant at, int lines) {}
}
