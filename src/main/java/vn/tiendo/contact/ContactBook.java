package vn.tiendo.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
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
import vn.tiendo.contact.directory.DirectoryUnit;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchQuery;
import vn.tiendo.shared.VietnameseOrder;

/** What there is of contacts: a unit's lists for those who have to do with them, the directory for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class ContactBook {

    /**
     * A unit with how far its contacts are.
     *
     * @param asked whether a directive of the reader's side asks the unit for them
     * @param due by when; null without a time
     */
    public record Row(
            UnitRef unit,
            Optional<ContactFacts> confirmed,
            Optional<ContactFacts> underWay,
            boolean asked,
            @Nullable LocalDate due) {

        /** How far, for a list of many. */
        public enum State {
            NONE,
            UNDER_WAY,
            CONFIRMED
        }

        public State state() {
            return confirmed.isPresent() ? State.CONFIRMED : underWay.isPresent() ? State.UNDER_WAY : State.NONE;
        }
    }

    /**
     * Something that a unit's contacts lack.
     *
     * @param about the post or the person
     * @param why in words, of another room; else empty
     */
    public record OpenPoint(Kind kind, String about, String why) {

        /** What is lacking. */
        public enum Kind {
            GMAIL_MAILBOX,
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
    private final CarriedWorkService work;
    private final ObjectProvider<MailboxNeeds> needs;

    ContactBook(
            ContactLists lists,
            ContactReader reader,
            DirectoryReader entries,
            OrganizationService organization,
            ContactOverseers overseers,
            CarriedWorkService work,
            ObjectProvider<MailboxNeeds> needs) {
        this.lists = lists;
        this.reader = reader;
        this.entries = entries;
        this.organization = organization;
        this.overseers = overseers;
        this.work = work;
        this.needs = needs;
    }

    /** @throws NotFound if the person may not read it */
    public ContactFacts facts(UUID listId) {
        return facts(reader.readable(listId));
    }

    /** Outside the unit nobody reads what its leader has not approved. */
    private ContactFacts facts(ContactList list) {
        return facts(list, reader.sight());
    }

    private static ContactFacts facts(ContactList list, Set<UUID> sight) {
        return list.stage().approved() || sight.contains(list.unitId())
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
        Set<UUID> sight = reader.sight();
        boolean whole = sight.contains(unit.id()) || reader.isAsking(unit.id());
        List<ContactFacts> readable = lists.findByUnitIdOrderByCreatedAtDescIdDesc(unit.id()).stream()
                .filter(list -> whole || reader.mayRead(list))
                .map(list -> facts(list, sight))
                .toList();
        if (readable.isEmpty() && !whole) {
            throw new NotFound();
        }
        return readable;
    }

    /**
     * The person's own units, those whose lists come to the person's office, and all that a directive of his side asks; what
     * has no list yet first. As many statements for many as for one, but for each hundred lists.
     */
    public List<Row> rows() {
        Set<UUID> sight = reader.sight();
        Map<UUID, CarriedWorkService.AskedUnit> asked = work.askedUnits(WorkKind.CONTACT).stream()
                .collect(Collectors.toMap(CarriedWorkService.AskedUnit::unitId, Function.identity()));
        Set<UUID> shown =
                sight.stream().filter(reader.startable()::contains).collect(Collectors.toCollection(HashSet::new));
        shown.addAll(lists.unitsOverseenBy(sight.isEmpty() ? Set.of(Actor.currentPerson()) : sight));
        shown.addAll(asked.keySet());
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ContactFacts>> living = lists.livingOf(shown).stream()
                .map(list -> facts(list, sight))
                .collect(Collectors.groupingBy(ContactFacts::unitId));
        return organization.units(shown).values().stream()
                .map(unit -> row(unit, living.getOrDefault(unit.id(), List.of()), asked.get(unit.id())))
                .sorted(Comparator.comparing(Row::asked)
                        .reversed()
                        .thenComparing(Row::state)
                        .thenComparing(row -> row.unit().shortName(), VietnameseOrder.TEXT))
                .toList();
    }

    /** How a unit's contacts stand, for its own people. @throws NotFound to others */
    public Row row(UUID unitId) {
        if (!reader.isInside(unitId)) {
            throw new NotFound();
        }
        return row(
                organization.unit(unitId),
                lists.livingOf(Set.of(unitId)).stream().map(ContactList::facts).toList(),
                null);
    }

    private static Row row(UnitRef unit, List<ContactFacts> some, CarriedWorkService.@Nullable AskedUnit asked) {
        Instant ends = asked == null ? null : asked.ends();
        return new Row(
                unit,
                some.stream().filter(ContactFacts::current).findFirst(),
                some.stream().filter(list -> list.stage().open()).findFirst(),
                asked != null,
                ends == null ? null : LocalDate.ofInstant(ends, OfficeTime.ZONE));
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

    /** Which posts lack something, for everybody who may read the list; what is entered there, nobody outside reads. */
    public List<OpenPoint> openPoints(UUID unitId) {
        List<OpenPoint> points = new ArrayList<>();
        reader.living(unitId)
                .filter(reader::mayRead)
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
        if (row.published().email().isEmpty()) {
            return Optional.of(OpenPoint.Kind.NO_MAILBOX);
        }
        return Optional.of(row.hasGmail() ? OpenPoint.Kind.GMAIL_MAILBOX : OpenPoint.Kind.UNOFFICIAL_MAILBOX);
    }

    /** What stands in the directory, searched over names, posts, units, numbers and mailboxes. Two statements. */
    public DirectoryPage directory(DirectoryQuery query, int offset, int limit) {
        return entries.page(query, offset, limit);
    }

    /** All of it, one by one. One statement. */
    public void eachEntry(DirectoryQuery query, Consumer<DirectoryEntry> entry) {
        entries.each(query, entry);
    }

    /** The first that are found over the whole office. One statement. */
    public List<DirectoryEntry> find(SearchQuery text, int limit) {
        return entries.find(text, limit);
    }

    /** Units that stand in the directory, by their names. One statement. */
    public List<DirectoryUnit> directoryUnits(String text, int offset, int limit) {
        return entries.units(SearchQuery.of(text), offset, limit);
    }

    /** A unit by which the directory is narrowed. */
    public Optional<DirectoryUnit> directoryUnit(String code) {
        return organization.unitByCode(code).map(unit -> new DirectoryUnit(unit.code(), unit.name()));
    }

    /** @throws NotFound if it stands there no more */
    public DirectoryEntry entry(UUID listId, int position) {
        return entries.entry(listId, position).orElseThrow(NotFound::new);
    }
}
