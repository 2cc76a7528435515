package vn.tiendo.contact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.check.PhoneNumber;
import vn.tiendo.contact.check.Words;
import vn.tiendo.contact.post.ContactPost;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.Problems;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WebAddress;
import vn.tiendo.shared.email.OfficialEmail;

/** What a list must have (DOMAIN 5.5); each problem names the field that it is about. */
final class ContactRules {

    private static final String ROWS = "rows";
    private static final Set<OfficialEmail.Verdict> NO_ADDRESS =
            EnumSet.of(OfficialEmail.Verdict.MALFORMED, OfficialEmail.Verdict.NOT_ASCII);

    private final Problems problems = new Problems();
    private final Set<UUID> here;
    private final OfficialEmail emails;
    private final LocalDate today;
    private String label = "";

    private ContactRules(Set<UUID> here, OfficialEmail emails, LocalDate today) {
        this.here = here;
        this.emails = emails;
        this.today = today;
    }

    /** @throws InvalidInput with every text that is longer than what is kept */
    static void requireFitting(ContactDraft draft) {
        if (draft.rows().size() > ContactDraft.MOST_ROWS) {
            throw new InvalidInput(ROWS, "contact.problem.many", ContactDraft.MOST_ROWS);
        }
        TextLimits limits = new TextLimits();
        for (int at = 0; at < draft.rows().size(); at++) {
            ContactDraft.Row row = draft.rows().get(at);
            ContactDraft.Published published = row.published();
            limits.atMost(ContactDraft.LONGEST_TITLE, ContactDraft.field(at, "title"), row.title())
                    .atMost(ContactDraft.LONGEST_NAME, ContactDraft.field(at, "name"), row.name())
                    .atMost(ContactDraft.LONGEST_NUMBER, ContactDraft.field(at, "phone"), published.phone())
                    .atMost(ContactDraft.LONGEST_NUMBER, ContactDraft.field(at, "fax"), published.fax())
                    .atMost(ContactDraft.LONGEST_EMAIL, ContactDraft.field(at, "email"), published.email())
                    .atMost(ContactDraft.LONGEST_ADDRESS, ContactDraft.field(at, "address"), published.address())
                    .atMost(
                            ContactDraft.LONGEST_NUMBER,
                            ContactDraft.field(at, "mobile"),
                            row.internal().mobile())
                    .atMost(
                            ContactDraft.LONGEST_NOTE,
                            ContactDraft.field(at, "note"),
                            row.internal().note());
        }
        limits.require();
    }

    /**
     * Whether it can be put before the leader.
     *
     * @param posts of the catalogue for this unit
     * @param here who works in the unit
     * @throws InvalidInput with everything that is missing or cannot be
     */
    static void requireComplete(
            ContactDraft draft, List<ContactPost> posts, Set<UUID> here, OfficialEmail emails, LocalDate today) {
        ContactRules rules = new ContactRules(here, emails, today);
        rules.posts(draft.rows(), posts);
        for (int at = 0; at < draft.rows().size(); at++) {
            rules.row(at, draft.rows().get(at));
        }
        rules.problems.require();
    }

    private void posts(List<ContactDraft.Row> rows, List<ContactPost> posts) {
        String missing = posts.stream()
                .filter(ContactPost::required)
                .filter(post -> rows.stream().noneMatch(row -> post.code().equals(row.postCode())))
                .map(ContactPost::title)
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            problems.add(ROWS, "contact.problem.post-missing", missing);
        } else if (rows.isEmpty()) {
            problems.add(ROWS, "contact.problem.none");
        }
    }

    private void row(int at, ContactDraft.Row row) {
        label = (at + 1) + ". " + row.title().strip();
        if (row.title().isBlank()) {
            add(at, "title", "contact.problem.title-missing");
        } else if (!Words.harmless(row.title())) {
            add(at, "title", "contact.problem.title-form");
        }
        if (row.vacant()) {
            return;
        }
        name(at, row);
        phone(at, row.published());
        fax(at, row.published());
        email(at, row.published());
        if (row.published().address().isBlank()) {
            add(at, "address", "contact.problem.address-missing");
        } else if (!Words.harmless(row.published().address())) {
            add(at, "address", "contact.problem.address-form");
        }
    }

    private void name(int at, ContactDraft.Row row) {
        String name = PersonName.clean(row.name());
        if (name.isEmpty()) {
            add(at, "name", "contact.problem.name-missing");
        } else if (!PersonName.isOne(name)) {
            add(at, "name", "contact.problem.name-form");
        } else if (!name.contains(" ")) {
            add(at, "name", "contact.problem.name-short");
        }
        if (row.personId() != null && !here.contains(row.personId())) {
            add(at, "person", "contact.problem.not-here");
        }
    }

    private void phone(int at, ContactDraft.Published published) {
        if (published.phone().isBlank()) {
            add(at, "phone", "contact.problem.phone-missing");
            return;
        }
        Optional<PhoneNumber> number = PhoneNumber.of(published.phone());
        if (number.isEmpty()) {
            add(at, "phone", "contact.problem.phone-form");
        } else if (number.get().mobile() && !published.mobileAgreed()) {
            add(at, "phone", "contact.problem.phone-mobile");
        }
    }

    private void fax(int at, ContactDraft.Published published) {
        if (published.noFax()) {
            return;
        }
        if (published.fax().isBlank()) {
            add(at, "fax", "contact.problem.fax-missing");
        } else if (PhoneNumber.of(published.fax())
                .filter(number -> !number.mobile())
                .isEmpty()) {
            add(at, "fax", "contact.problem.fax-form");
        }
    }

    /**
     * Another mailbox than an official one is kept, but goes no further until an official one was asked for; what is no
     * address at all is told in any case.
     */
    private void email(int at, ContactDraft.Published published) {
        String email = published.email().strip();
        LocalDate requested = published.emailRequestedOn();
        if (requested != null && requested.isAfter(today)) {
            add(at, "emailRequestedOn", "contact.problem.requested-future");
        }
        if (email.isEmpty()) {
            if (requested == null) {
                add(at, "email", "contact.problem.email-missing");
            }
            return;
        }
        OfficialEmail.Verdict verdict = emails.judge(email);
        if (requested == null ? verdict != OfficialEmail.Verdict.OFFICIAL : NO_ADDRESS.contains(verdict)) {
            add(at, "email", "contact.problem.email." + verdict.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Whether a list stands where it is said to.
     *
     * @param portal where the unit's portal is, if it is known
     * @param belongs whether the link leads to a page of it
     */
    static void requirePublished(
            String link, Optional<String> portal, boolean belongs, @Nullable LocalDate day, LocalDate today) {
        InvalidInput.requireAtMost(ContactDraft.LONGEST_LINK, "link", link);
        Problems problems = new Problems();
        if (link.isEmpty()) {
            problems.add("link", "contact.problem.link-missing");
        } else if (WebAddress.hasBlank(link)) {
            problems.add("link", "portal.problem.link-blank");
        } else if (!WebAddress.isOne(link)) {
            problems.add("link", "portal.problem.link-form");
        } else if (portal.isEmpty()) {
            problems.add("link", "contact.problem.portal-missing");
        } else if (!belongs) {
            problems.add("link", "contact.problem.link-elsewhere", portal.get());
        }
        if (day == null) {
            problems.add("day", "contact.problem.day-missing");
        } else if (day.isAfter(today)) {
            problems.add("day", "contact.problem.day-future");
        }
        problems.require();
    }

    /** @throws InvalidInput if a row is not looked at, or does not match and nobody says why */
    static void requireTicked(ContactList list, List<ContactDraft.Tick> ticks) {
        Problems problems = new Problems();
        for (int at = 0; at < Math.min(ticks.size(), list.rows().size()); at++) {
            ContactDraft.Tick tick = ticks.get(at);
            String title = list.rows().get(at).title();
            if (tick.matched() == null) {
                problems.add(ContactDraft.field(at, "matched"), "contact.problem.tick-missing", title);
            } else if (!tick.matched() && tick.reason().isBlank()) {
                problems.add(ContactDraft.field(at, "reason"), "contact.problem.reason-missing", title);
            } else if (tick.reason().length() > ContactDraft.LONGEST_MISMATCH) {
                problems.add(ContactDraft.field(at, "reason"), "form.too-long", ContactDraft.LONGEST_MISMATCH);
            }
        }
        problems.require();
    }

    /** What does not match, row by row. */
    static String reasons(ContactList list, List<ContactDraft.Tick> ticks) {
        String all = IntStream.range(0, Math.min(ticks.size(), list.rows().size()))
                .filter(at -> !Boolean.TRUE.equals(ticks.get(at).matched()))
                .mapToObj(at -> ContactSummary.WORDS.text(
                        "mismatch",
                        list.rows().get(at).title(),
                        ticks.get(at).reason().strip()))
                .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), ContactList.LONGEST_RETURN));
    }

    /** Told on top of the form too, where nothing but the words says which row it is. */
    private void add(int row, String field, String problem) {
        problems.add(ContactDraft.field(row, field), problem, label);
    }
}
