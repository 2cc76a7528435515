package vn.tiendo.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.contact.check.Warnings;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;

/** The service tasks of {@code contact-update}. */
@Component
public class ContactSteps {

    private final ContactLists lists;
    private final ContactReader reader;
    private final ContactChains chains;
    private final OrganizationService organization;
    private final Clock clock;
    private final int months;

    /** @param months for how many months a confirmation holds */
    ContactSteps(
            ContactLists lists,
            ContactReader reader,
            ContactChains chains,
            OrganizationService organization,
            Clock clock,
            @Value("${tiendo.contact.valid-for-months:6}") int months) {
        this.lists = lists;
        this.reader = reader;
        this.chains = chains;
        this.organization = organization;
        this.clock = clock;
        this.months = months;
    }

    /** What the leader should look at; and the assignments that ask for it show how far it is. */
    public void check(String contactListId) {
        ContactList list = list(contactListId);
        list.warn(Warnings.of(list.rows().stream()
                .map(row -> new Warnings.Line(
                        row.title(),
                        row.vacant(),
                        row.waits(),
                        row.vacant() ? "" : row.published().email()))
                .toList()));
        chains.progress(list);
    }

    /** From today on it is the unit's list, the one before ends on the same day. */
    public void confirm(String contactListId) {
        ContactList list = list(contactListId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        reader.confirmed(list.unitId()).ifPresent(before -> before.endOn(today));
        list.confirm(today, today.plusMonths(months));
        list.showInDirectory(
                VietnameseOrder.key(organization.unit(list.unitId()).shortName()));
        lists.flush();
        chains.confirmed(list);
    }

    private ContactList list(String id) {
        return reader.list(UUID.fromString(id));
    }
}
