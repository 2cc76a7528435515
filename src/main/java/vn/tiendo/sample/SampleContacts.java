package vn.tiendo.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;

/** What people of the sample's story do about their units' contacts, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleContacts {

    private final ContactService contacts;
    private final ContactBook book;
    private final OrganizationService organization;
    private final SampleTickets tickets;
    private final Clock clock;

    SampleContacts(
            ContactService contacts,
            ContactBook book,
            OrganizationService organization,
            SampleTickets tickets,
            Clock clock) {
        this.contacts = contacts;
        this.book = book;
        this.organization = organization;
        this.tickets = tickets;
        this.clock = clock;
    }

    Map<String, Consumer<Line>> acts() {
        return Map.of(
                "contact-save", this::save,
                "contact-submit", this::submit,
                "contact-approve", line -> contacts.approve(ticket("approve-contacts", line), ReviewDecision.approve()),
                "contact-publish", this::publish,
                "contact-compare", this::compare);
    }

    private void save(Line line) {
        UUID list = contacts.start(unit(line));
        contacts.save(list, filled(list, line.unit()));
    }

    private void submit(Line line) {
        UUID list = contacts.start(unit(line));
        contacts.submit(tickets.of("collect-contacts", list), filled(list, line.unit()));
    }

    /** Facts: link of the page. */
    private void publish(Line line) {
        contacts.publish(
                ticket("publish-contacts", line), line.fact(0), LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
    }

    /** Every row is as it is on the page. */
    private void compare(Line line) {
        List<ContactDraft.Tick> ticks = book.facts(newest(line)).rows().stream()
                .map(row -> new ContactDraft.Tick(true, ""))
                .toList();
        contacts.compare(ticket("compare-contacts", line), ticks);
    }

    private ContactDraft filled(UUID list, String unit) {
        ContactDraft empty = book.draft(list);
        Map<String, List<String>> known = SampleLines.of("sample/contacts-2022.txt").stream()
                .filter(each -> each.getFirst().equals(unit))
                .collect(Collectors.toMap(each -> each.get(1), Function.identity()));
        return new ContactDraft(
                empty.version(),
                empty.rows().stream().map(row -> entered(row, known)).toList());
    }

    /** Columns: unit, post, name, login of who has an account, telephone, mailbox, seat; a post without a line is vacant. */
    private ContactDraft.Row entered(ContactDraft.Row row, Map<String, List<String>> known) {
        List<String> line = known.get(row.postCode());
        if (line == null) {
            return new ContactDraft.Row(
                    row.postCode(),
                    row.part(),
                    row.title(),
                    true,
                    "",
                    null,
                    ContactDraft.Published.NOTHING,
                    ContactDraft.Internal.NOTHING);
        }
        return new ContactDraft.Row(
                row.postCode(),
                row.part(),
                row.title(),
                false,
                line.get(2),
                organization.personByLogin(line.get(3)).map(PersonRef::id).orElse(null),
                new ContactDraft.Published(line.get(4), false, "", true, line.get(5), null, line.get(6)),
                ContactDraft.Internal.NOTHING);
    }

    private TaskTicket ticket(String step, Line line) {
        return tickets.of(step, newest(line));
    }

    private UUID newest(Line line) {
        return book.history(line.unit()).getFirst().id();
    }

    private UUID unit(Line line) {
        return organization.unitByCode(line.unit()).orElseThrow().id();
    }
}
