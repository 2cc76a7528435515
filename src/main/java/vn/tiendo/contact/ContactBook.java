package vn.tiendo.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.contact.directory.DirectoryEntry;
import vn.tiendo.contact.directory.DirectoryPage;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.contact.directory.DirectoryReader;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;

/** What there is of contacts: a unit's lists for those who have to do with them, the directory for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ContactBook {

    /** A unit with how far its contacts are. */
    public record Row(UnitRef unit, Optional<ContactFacts> confirmed, Optional<ContactFacts> underWay) {}

    /**
     * Something that a unit's contacts lack.
     *
     * @param about the post or the person
     * @param why in words, of another room; else empty
     */
    public record OpenPoint(Kind kind, String about, String why) {

        /** What is lacking. */
        public enum Kind {
            UNOFFICIAL_MAILBOX,
            NO_MAILBOX,
            WAITING_MAILBOX,
            VACANT,
            NEEDED_MAILBOX
        }
    }

    private final ContactLists lists;
    private final ContactReader reader;
    private final DirectoryReader entries;
    private final OrganizationService organization;
    private final ContactOverseers overseers;
    private final ObjectProvider<MailboxNeeds> needs;

    ContactBook(
            ContactLists lists,
            ContactReader reader,
            DirectoryReader entries,
            OrganizationService organization,
            ContactOverseers overseers,
            ObjectProvider<MailboxNeeds> needs) {
        this.lists = lists;
        this.reader = reader;
        this.entries = entries;
        this.organization = organization;
        this.overseers = overseers;
        this.needs = needs;
    }

    /** @throws NotFound if the person may not read it */
    public ContactFacts facts(UUID listId) {
        return facts(reader.readable(listId));
    }

    /** Outside the unit nobody reads what its leader has not approved. */
    private ContactFacts facts(ContactList list) {
        return list.stage().approved() || reader.isInside(list.unitId())
                ? list.facts()
                : list.facts().withoutRows();
    }

    /** All that is entered, with what is internal. @throws NotFound for everybody outside the unit */
    public ContactDraft draft(UUID listId) {
        ContactList list = reader.list(listId);
        if (!reader.isInside(list.unitId())) {
            throw new NotFound();
        }
        return list.draft();
    }

    /** All rounds of a unit that the person may read, newest first. @throws NotFound if there is no such unit, or none of it is for this person */
    public List<ContactFacts> history(String unitCode) {
        UnitRef unit = organization.unitByCode(unitCode).orElseThrow(NotFound::new);
        List<ContactFacts> readable = lists.findByUnitIdOrderByCreatedAtDescIdDesc(unit.id()).stream()
                .filter(reader::mayRead)
                .map(this::facts)
                .toList();
        if (readable.isEmpty() && !reader.isInside(unit.id())) {
            throw new NotFound();
        }
        return readable;
    }

    /** The person's own units, and those whose lists come to the person's office. */
    public List<Row> rows() {
        Set<UUID> sight = reader.sight();
        Set<UUID> shown = sight.stream().filter(reader::mayStart).collect(Collectors.toCollection(HashSet::new));
        shown.addAll(lists.unitsOverseenBy(sight.isEmpty() ? Set.of(Actor.currentPerson()) : sight));
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ContactFacts>> living =
                lists.livingOf(shown).stream().map(this::facts).collect(Collectors.groupingBy(ContactFacts::unitId));
        return organization.units(shown).values().stream()
                .map(unit -> row(unit, living.getOrDefault(unit.id(), List.of())))
                .sorted(Comparator.comparing(row -> row.unit().shortName(), VietnameseOrder.TEXT))
                .toList();
    }

    private static Row row(UnitRef unit, List<ContactFacts> some) {
        return new Row(
                unit,
                some.stream().filter(ContactFacts::current).findFirst(),
                some.stream().filter(list -> list.stage().open()).findFirst());
    }

    public boolean mayStart(UUID unitId) {
        return reader.mayStart(unitId);
    }

    /** Who of the unit can be chosen for a post, by rank. */
    public List<PersonRef> candidates(UUID unitId) {
        Set<UUID> here = reader.here(unitId);
        return organization.peopleOf(unitId).stream()
                .filter(person -> here.contains(person.id()))
                .toList();
    }

    /** The person's official mailbox, if there is one. */
    public Optional<String> mailbox(UUID personId) {
        return organization.mailbox(personId);
    }

    /** Which offices can compare a unit's list. */
    public List<UnitRef> overseers(UUID unitId) {
        return overseers.of(unitId);
    }

    /** What the unit's contacts still lack, the list's rows first. */
    public List<OpenPoint> openPoints(UUID unitId) {
        List<OpenPoint> points = new ArrayList<>();
        reader.living(unitId)
                .filter(list -> list.stage().approved() || reader.isInside(unitId))
                .map(ContactList::rows)
                .orElse(List.of())
                .forEach(row -> kind(row).ifPresent(kind -> points.add(new OpenPoint(kind, row.title(), ""))));
        if (reader.isInside(unitId)) {
            needs.orderedStream().forEach(need -> {
                Map<UUID, String> people = need.of(unitId);
                Map<UUID, PersonRef> names = organization.people(people.keySet());
                people.forEach((id, why) -> Optional.ofNullable(names.get(id))
                        .ifPresent(person ->
                                points.add(new OpenPoint(OpenPoint.Kind.NEEDED_MAILBOX, person.name(), why))));
            });
        }
        return points;
    }

    private static Optional<OpenPoint.Kind> kind(ContactRow row) {
        if (row.vacant()) {
            return Optional.of(OpenPoint.Kind.VACANT);
        }
        if (row.emailOfficial()) {
            return Optional.empty();
        }
        if (row.waits()) {
            return Optional.of(OpenPoint.Kind.WAITING_MAILBOX);
        }
        return Optional.of(
                row.published().email().isEmpty() ? OpenPoint.Kind.NO_MAILBOX : OpenPoint.Kind.UNOFFICIAL_MAILBOX);
    }

    /** What stands in the directory, searched over names, posts, units, numbers and mailboxes. Two statements. */
    public DirectoryPage directory(String text, @Nullable ContactPart part, int offset, int limit) {
        return entries.page(DirectoryQuery.of(text, part), offset, limit);
    }

    /** All of it, one by one. One statement. */
    public void eachEntry(String text, @Nullable ContactPart part, Consumer<DirectoryEntry> entry) {
        entries.each(DirectoryQuery.of(text, part), entry);
    }

    /** @throws NotFound if it stands there no more */
    public DirectoryEntry entry(UUID listId, int position) {
        return entries.entry(listId, position).orElseThrow(NotFound::new);
    }
}
