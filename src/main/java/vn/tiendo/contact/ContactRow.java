package vn.tiendo.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactDraft.Internal;
import vn.tiendo.contact.ContactDraft.Published;
import vn.tiendo.contact.check.PhoneNumber;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.email.OfficialEmail;

/**
 * A contact as it is kept.
 *
 * @param personTitle the post that the person had when it was entered, by which a change is noticed
 * @param emailOfficial whether the mailbox was an official one when it was entered
 * @param searchWords folded, with a blank before each word; only what is public
 * @param matched what the comparison with the published page said; null before it
 */
@Embeddable
record ContactRow(
        @Nullable String postCode,
        @Enumerated(EnumType.STRING) ContactPart part,
        String title,
        boolean vacant,
        String name,
        @Nullable UUID personId,
        String personTitle,
        Published published,
        Internal internal,
        boolean emailOfficial,
        String searchWords,
        @Nullable Boolean matched,
        String mismatch) {

    private static final String BETWEEN_WORDS = "[/\\-.,()\\s;:?\"]+";
    private static final int AREA = 4;
    private static final int LONGEST_WORDS = 2_000;

    /** As it is entered, numbers and addresses in the form in which they are kept. */
    static ContactRow of(ContactDraft.Row row, String personTitle, OfficialEmail emails) {
        Published typed = row.published();
        Published kept = new Published(
                PhoneNumber.clean(typed.phone()),
                typed.mobileAgreed(),
                PhoneNumber.clean(typed.fax()),
                typed.noFax(),
                typed.email().strip(),
                typed.emailRequestedOn(),
                typed.address().strip());
        String name = PersonName.clean(row.name());
        String title = row.title().strip();
        boolean official = emails.judge(kept.email()) == OfficialEmail.Verdict.OFFICIAL;
        return new ContactRow(
                row.postCode(),
                row.part(),
                title,
                row.vacant(),
                name,
                row.personId(),
                personTitle,
                kept,
                new Internal(
                        row.internal().mobile().strip(), row.internal().note().strip()),
                official,
                words(title + " " + name, kept, official),
                null,
                "");
    }

    private static String words(String text, Published published, boolean official) {
        String phone = shownPhone(published);
        String digits = phone.replace(" ", "");
        String local = digits.length() > AREA ? digits.substring(AREA) : "";
        String all = SearchText.of(String.join(
                        " ",
                        text,
                        phone,
                        digits,
                        local,
                        published.noFax() ? "" : published.fax(),
                        official ? published.email() : ""))
                .replaceAll(BETWEEN_WORDS, " ");
        return " " + all.substring(0, Math.min(all.length(), LONGEST_WORDS - 1));
    }

    /** A mobile number is only shown where the person agrees. */
    private static String shownPhone(Published published) {
        return PhoneNumber.of(published.phone())
                .filter(number -> !number.mobile() || published.mobileAgreed())
                .map(PhoneNumber::text)
                .orElse("");
    }

    ContactRow compared(@Nullable Boolean found, String reason) {
        return new ContactRow(
                postCode,
                part,
                title,
                vacant,
                name,
                personId,
                personTitle,
                published,
                internal,
                emailOfficial,
                searchWords,
                found,
                reason);
    }

    /** Whether it tells of the same post as another, whoever holds it. */
    boolean isSamePost(ContactRow other) {
        return postCode == null ? other.postCode == null && title.equals(other.title) : postCode.equals(other.postCode);
    }

    boolean hasGmail() {
        return published.email().toLowerCase(Locale.ROOT).contains("@gmail.");
    }

    /** Whether somebody is there, but no official mailbox, and one was asked for. */
    boolean waits() {
        return !vacant && !emailOfficial && published.emailRequestedOn() != null;
    }

    ContactDraft.Row draft() {
        return new ContactDraft.Row(postCode, part, title, vacant, name, personId, published, internal);
    }

    /** What everybody may read of it. */
    ContactFacts.Row facts() {
        return new ContactFacts.Row(
                postCode,
                part,
                title,
                vacant,
                vacant ? "" : name,
                shownPhone(published),
                published.noFax() ? "" : published.fax(),
                published.noFax(),
                emailOfficial ? published.email() : "",
                emailOfficial ? null : published.emailRequestedOn(),
                published.address(),
                matched,
                mismatch);
    }
}
