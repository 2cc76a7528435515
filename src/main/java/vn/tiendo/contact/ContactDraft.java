package vn.tiendo.contact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/**
 * What an officer enters; only the unit's own form reads it.
 *
 * @param version of the list that was open when it was entered
 */
public record ContactDraft(int version, List<Row> rows) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_ADDRESS = 300;
    public static final int LONGEST_NOTE = 1_000;
    public static final int LONGEST_LINK = 500;
    public static final int LONGEST_MISMATCH = 500;
    public static final int MOST_ROWS = 100;

    /**
     * One contact: a post, and who holds it; a person may hold several.
     *
     * @param postCode of the catalogue; null for a row of the unit's own
     * @param personId who it is among the unit's people; null for somebody without an account
     */
    public record Row(
            @Nullable String postCode,
            ContactPart part,
            String title,
            boolean vacant,
            String name,
            @Nullable UUID personId,
            Published published,
            Internal internal) {

        /** A row for a post about which nothing is entered yet. */
        public static Row of(@Nullable String postCode, ContactPart part, String title) {
            return new Row(postCode, part, title, false, "", null, Published.NOTHING, Internal.NOTHING);
        }
    }

    /**
     * What everybody may read (Decree 42/2022, article 4).
     *
     * @param mobileAgreed the person agrees that the office's number is a mobile one
     * @param noFax somebody says that there is no fax: zero is not blank
     * @param emailRequestedOn the day on which an official mailbox was asked for
     */
    @Embeddable
    public record Published(
            String phone,
            boolean mobileAgreed,
            String fax,
            boolean noFax,
            String email,
            @Nullable LocalDate emailRequestedOn,
            String address) {

        public static final Published NOTHING = new Published("", false, "", false, "", null, "");
    }

    /** What stays in the unit. */
    @Embeddable
    public record Internal(String mobile, String note) {

        public static final Internal NOTHING = new Internal("", "");
    }

    /**
     * What the office that compares found of one row.
     *
     * @param matched null while nobody has looked
     * @param reason why it does not match
     */
    public record Tick(@Nullable Boolean matched, String reason) {}

    /** Name of a field of a row, counted from 0, by which problems refer to it. */
    public static String field(int row, String name) {
        return "row-" + row + "-" + name;
    }

    /** Somebody else saved the list since it was opened. */
    public static class ContactsChanged extends Refused {}
}
