package vn.tiendo.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.shared.OfficeTime;

/**
 * How far a unit's contacts are, counted over the posts that are not vacant.
 *
 * @param official have an official mailbox
 * @param waiting have asked for one
 * @param unofficial have another one and have not asked
 * @param onlyGmail whether those are all of one well-known provider
 */
public record ContactSummary(
        int total,
        int official,
        int waiting,
        int unofficial,
        boolean onlyGmail,
        @Nullable LocalDate confirmedOn) {

    static final PaperTexts WORDS = new PaperTexts("contact");

    static ContactSummary of(List<ContactRow> rows, @Nullable LocalDate confirmedOn) {
        List<ContactRow> held = rows.stream().filter(row -> !row.vacant()).toList();
        List<String> wrong = held.stream()
                .filter(row -> !row.emailOfficial() && !row.waits())
                .map(row -> row.published().email().toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty())
                .toList();
        return new ContactSummary(
                held.size(),
                count(held.stream().filter(ContactRow::emailOfficial).count()),
                count(held.stream().filter(ContactRow::waits).count()),
                wrong.size(),
                wrong.stream().allMatch(email -> email.contains("@gmail.")),
                confirmedOn);
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    /** As the cell of the matrix shows it. */
    public String line() {
        if (unofficial > 0) {
            return WORDS.text(onlyGmail ? "line.gmail" : "line.unofficial", unofficial);
        }
        if (confirmedOn != null && waiting == 0) {
            return WORDS.text("line.confirmed", total, OfficeTime.day(confirmedOn));
        }
        return WORDS.text(waiting > 0 ? "line.waiting" : "line.progress", official, total, waiting);
    }
}
