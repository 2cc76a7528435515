package vn.tiendo.contact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.contact.check.ContactWarning.Kind;
import vn.tiendo.contact.check.Warnings.Line;

class WarningsTests {

    @Test
    void findsOneMailboxForSeveralPosts() {
        assertThat(Warnings.of(List.of(
                        line("Bí thư", "xa@kontum.gov.vn"),
                        line("Chủ tịch", "XA@kontum.gov.vn"),
                        line("Tư pháp", "tp@kontum.gov.vn"))))
                .containsExactly(
                        new ContactWarning(0, Kind.SHARED_MAILBOX, "Bí thư; Chủ tịch"),
                        new ContactWarning(1, Kind.SHARED_MAILBOX, "Bí thư; Chủ tịch"));
    }

    @Test
    void findsNumbersOfIdentityCardsInMailboxes() {
        assertThat(Warnings.of(List.of(
                        line("A", "062190001234@kontum.gov.vn"),
                        line("B", "thuan.a1234@kontum.gov.vn"),
                        line("C", "ubndxa2@kontum.gov.vn"),
                        line("D", "xa.2022@kontum.gov.vn"))))
                .extracting(ContactWarning::row, ContactWarning::kind)
                .containsExactly(tuple(0, Kind.PERSONAL_ID), tuple(1, Kind.PERSONAL_ID));
    }

    @Test
    void tellsOfVacantPostsAndOfMailboxesStillWaitedFor() {
        assertThat(Warnings.of(List.of(new Line("A", true, false, ""), new Line("B", false, true, ""))))
                .containsExactly(
                        new ContactWarning(0, Kind.VACANT, ""), new ContactWarning(1, Kind.WAITING_MAILBOX, ""));
    }

    private static Line line(String title, String mailbox) {
        return new Line(title, false, false, mailbox);
    }
}
