package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.contact.ContactDraft.Internal;
import vn.tiendo.contact.ContactDraft.Published;
import vn.tiendo.contact.ContactDraft.Row;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.email.OfficialEmail;

/** Each rule of DOMAIN 5.5 with the message that a user sees. */
class ContactRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);
    private static final UUID HERE = UUID.randomUUID();
    private static final OfficialEmail EMAILS = new OfficialEmail(List.of("gov.vn"));
    private static final ContactPost HEAD =
            new ContactPost("BI_THU", ContactPart.PARTY, "Bí thư Đảng ủy", "COMMUNE", true, 1, true, 0);

    private String name = "A Byen";
    private String title = "Bí thư Đảng ủy";
    private boolean vacant;
    private @Nullable UUID person = HERE;
    private Published published = published("0260 3123 456", false, "", true, "a@kontum.gov.vn", null, "Thôn 1");

    @Test
    void acceptsAProperContact() {
        assertThatCode(() -> require(List.of(row()), List.of(HEAD))).doesNotThrowAnyException();
    }

    @Test
    void wantsEveryRequiredPostOfTheCatalogue() {
        assertThat(problems(List.of(new Row(
                        null, ContactPart.DIVISION, "Văn phòng", false, name, null, published, Internal.NOTHING))))
                .containsExactly(Map.entry("rows", "contact.problem.post-missing"));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> require(List.of(), List.of()))
                        .problems())
                .containsExactly(Map.entry("rows", "contact.problem.none"));
    }

    @Test
    void asksNothingButThePostOfAVacantOne() {
        vacant = true;
        name = "";
        published = Published.NOTHING;
        assertThatCode(() -> require(List.of(row()), List.of(HEAD))).doesNotThrowAnyException();
        title = " ";
        assertThat(problem("title")).isEqualTo("contact.problem.title-missing");
    }

    @Test
    void wantsWholeNamesOfPeopleWhoAreThere() {
        name = " ";
        assertThat(problem("name")).isEqualTo("contact.problem.name-missing");
        name = "Byen";
        assertThat(problem("name")).isEqualTo("contact.problem.name-short");
        for (String typed : List.of("=HYPERLINK(\"http://x\") Byen", "+A Byen", "A Byen 2", "A <b>Byen", "- Byen")) {
            name = typed;
            assertThat(problem("name")).as(typed).isEqualTo("contact.problem.name-form");
        }
        for (String typed : List.of("K'Brông Y-Thúy", "H’Hen Niê", "Ng. Văn A", "Y Thúy")) {
            name = typed;
            assertThat(all()).as(typed).isEmpty();
        }
        name = "A Byen";
        person = UUID.randomUUID();
        assertThat(problem("person")).isEqualTo("contact.problem.not-here");
    }

    @Test
    void wantsTheOfficesTelephone() {
        phone("", false);
        assertThat(problem("phone")).isEqualTo("contact.problem.phone-missing");
        phone("3123456", false);
        assertThat(problem("phone")).isEqualTo("contact.problem.phone-form");
        phone("0912 345 678", false);
        assertThat(problem("phone")).isEqualTo("contact.problem.phone-mobile");
        phone("0912 345 678", true);
        assertThat(all()).isEmpty();
    }

    @Test
    void wantsAFaxOrThatThereIsNone() {
        assertThat(Row.of(null, ContactPart.DIVISION, "").published().noFax())
                .as("nobody has said so")
                .isFalse();
        published = published("0260 3123 456", false, "", false, "a@kontum.gov.vn", null, "Thôn 1");
        assertThat(problem("fax")).isEqualTo("contact.problem.fax-missing");
        published = published("0260 3123 456", false, "0912345678", false, "a@kontum.gov.vn", null, "Thôn 1");
        assertThat(problem("fax")).isEqualTo("contact.problem.fax-form");
        published = published("0260 3123 456", false, "02603 123 457", false, "a@kontum.gov.vn", null, "Thôn 1");
        assertThat(all()).isEmpty();
    }

    @Test
    void refusesEveryMailboxThatIsNoOfficialOneAndSaysWhy() {
        Map.of(
                        "", "contact.problem.email-missing",
                        "a@gmail.com", "contact.problem.email.free_provider",
                        "a@gmaiI.com", "contact.problem.email.like_free_provider",
                        "a@kontum.gov.vn.com", "contact.problem.email.like_official",
                        "a@example.org", "contact.problem.email.not_listed",
                        "a.kontum.gov.vn", "contact.problem.email.malformed",
                        "ủy@kontum.gov.vn", "contact.problem.email.not_ascii")
                .forEach((email, message) -> {
                    email(email, null);
                    assertThat(problem("email")).as(email).isEqualTo(message);
                });
        email("ten.gmail@kontum.gov.vn", null);
        assertThat(all()).as("judged by the domain").isEmpty();
    }

    @Test
    void acceptsThatOneWasAskedForButNotInTheFuture() {
        email("a@gmail.com", TODAY);
        assertThat(all()).isEmpty();
        email("", TODAY);
        assertThat(all()).isEmpty();
        email("a.kontum.gov.vn", TODAY);
        assertThat(problem("email")).as("no address at all").isEqualTo("contact.problem.email.malformed");
        email("ủy@kontum.gov.vn", TODAY);
        assertThat(problem("email")).isEqualTo("contact.problem.email.not_ascii");
        email("", TODAY.plusDays(1));
        assertThat(problem("emailRequestedOn")).isEqualTo("contact.problem.requested-future");
    }

    @Test
    void wantsTheAddress() {
        published = published("0260 3123 456", false, "", true, "a@kontum.gov.vn", null, " ");
        assertThat(problem("address")).isEqualTo("contact.problem.address-missing");
    }

    @Test
    void letsNoPostAndNoAddressBecomeAFormula() {
        for (String typed :
                List.of("=1+1", "+84", "-2", "@x", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", "Thôn\u0007 1")) {
            published = published("0260 3123 456", false, "", true, "a@kontum.gov.vn", null, typed);
            title = typed;
            assertThat(problem("address")).as(typed).isEqualTo("contact.problem.address-form");
            assertThat(problem("title")).as(typed).isEqualTo("contact.problem.title-form");
        }
    }

    @Test
    void cutsNothingThatIsTooLong() {
        name = "A ".repeat(101);
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> ContactRules.requireFitting(new ContactDraft(0, List.of(row()))))
                        .problems())
                .containsExactly(Map.entry("row-0-name", "form.too-long"));
    }

    private void phone(String number, boolean agreed) {
        published = published(number, agreed, "", true, "a@kontum.gov.vn", null, "Thôn 1");
    }

    private void email(String email, @Nullable LocalDate requested) {
        published = published("0260 3123 456", false, "", true, email, requested, "Thôn 1");
    }

    private static Published published(
            String phone,
            boolean agreed,
            String fax,
            boolean noFax,
            String email,
            @Nullable LocalDate requested,
            String address) {
        return new Published(phone, agreed, fax, noFax, email, requested, address);
    }

    private Row row() {
        return new Row("BI_THU", ContactPart.PARTY, title, vacant, name, person, published, Internal.NOTHING);
    }

    private @Nullable String problem(String field) {
        return all().get("row-0-" + field);
    }

    private Map<String, String> all() {
        return problems(List.of(row()));
    }

    private static Map<String, String> problems(List<Row> rows) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> require(rows, List.of(HEAD)));
        return refusal == null ? Map.of() : refusal.problems();
    }

    private static void require(List<Row> rows, List<ContactPost> posts) {
        ContactRules.requireComplete(new ContactDraft(0, rows), posts, Set.of(HERE), EMAILS, TODAY);
    }
}
