package vn.tiendo.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.check.ContactWarning;

/**
 * A round as pages read it; nothing in it is internal.
 *
 * @param why the time or a change began it; empty for one that somebody began
 * @param expiresOn the last day on which the confirmation holds
 * @param endedOn the day on which a newer list was confirmed
 */
public record ContactFacts(
        UUID id,
        UUID unitId,
        ContactStage stage,
        String why,
        @Nullable String returnReason,
        List<Row> rows,
        List<ContactWarning> warnings,
        ContactSummary summary,
        String publishedLink,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate endedOn,
        UUID overseerUnitId,
        @Nullable UUID directiveId,
        String instanceId,
        int version) {

    /**
     * A contact.
     *
     * @param name empty where the post is vacant
     * @param phone empty for a number that is not for everybody
     * @param fax empty where there is none, or nobody has said so yet
     * @param noFax somebody says that there is none
     * @param email the official one; empty where there is none
     * @param emailRequestedOn since when an official one is waited for
     * @param matched what the comparison said; null before it
     */
    public record Row(
            @Nullable String postCode,
            ContactPart part,
            String title,
            boolean vacant,
            String name,
            String phone,
            String fax,
            boolean noFax,
            String email,
            @Nullable LocalDate emailRequestedOn,
            String address,
            @Nullable Boolean matched,
            String mismatch) {}

    /** As it is told outside the unit while the leader has not approved it. */
    ContactFacts withoutRows() {
        return new ContactFacts(
                id,
                unitId,
                stage,
                why,
                null,
                List.of(),
                List.of(),
                summary,
                publishedLink,
                publishedOn,
                confirmedOn,
                expiresOn,
                endedOn,
                overseerUnitId,
                directiveId,
                instanceId,
                version);
    }

    /** The chain of its acts. */
    public String stream() {
        return ContactChains.stream(id);
    }

    /** Whether it is the unit's confirmed list today. */
    public boolean current() {
        return confirmedOn != null && endedOn == null;
    }
}
