package vn.tiendo.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/**
 * What a nomination says.
 *
 * @param version of the act that was open when it was entered
 * @param proposer in words, e.g. {@code công chức Văn hóa - Xã hội}
 * @param bases legal bases, one on a line
 * @param reason why a board that exists is changed or dissolved
 */
public record BoardDraft(int version, String proposer, String bases, String reason, List<Seat> seats) {

    public static final int LONGEST_PROPOSER = 300;
    public static final int LONGEST_BASES = 4_000;
    public static final int LONGEST_REASON = 2_000;
    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_DUTIES = 1_000;

    /** One seat; person and role are missing while nobody has chosen them. */
    public record Seat(
            @Nullable UUID personId, @Nullable SeatRole role, String title, String sections, String duties) {}

    /** Name of a field of a seat, counted from 0, by which problems refer to it. */
    public static String field(int seat, String name) {
        return "seat-" + seat + "-" + name;
    }

    /** Somebody else saved the nomination since it was opened. */
    public static class BoardChanged extends Refused {}

    /**
     * A board that was set up before the office worked here.
     *
     * @param reference number and symbol of its decision
     * @param day of the decision
     * @param signer the words above the signature and the name, as printed; may be empty
     */
    public record Earlier(String reference, @Nullable LocalDate day, String signer, List<Seat> seats) {

        public static final int LONGEST_REFERENCE = 100;
        public static final int LONGEST_SIGNER = 500;
    }
}
