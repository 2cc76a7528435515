package vn.tiendo.register;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/**
 * Reads the registers of outgoing and incoming documents: one's own units', an authority's for the clerk and the heads of
 * its office, and those that one keeps as the clerk of a unit above; whoever stands in for somebody reads the same.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class BookService {

    private static final Comparator<UnitRef> BY_NAME = Comparator.comparing(UnitRef::name, VietnameseOrder.TEXT);

    /** Who asks: the units to which one belongs, and the roles that one has there. */
    private record Reader(Set<UUID> units, Set<Mandate> mandates) {

        boolean holds(UUID unit, Role role) {
            return mandates.contains(new Mandate(unit, role));
        }
    }

    private final BookReader lines;
    private final AuthorityEntries authorities;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;

    BookService(
            BookReader lines,
            AuthorityEntries authorities,
            OrganizationService organization,
            SubstitutionService substitutions) {
        this.lines = lines;
        this.authorities = authorities;
        this.organization = organization;
        this.substitutions = substitutions;
    }

    /** The authorities whose outgoing documents the person may read: those to which one belongs first, then by name. */
    public List<UnitRef> outgoingBooks() {
        Reader me = reader();
        return named(authoritiesOf(me), me);
    }

    /**
     * The units whose incoming documents the person may read: those to which one belongs first, then those that one serves as
     * a clerk, by name.
     */
    public List<UnitRef> incomingBooks() {
        Reader me = reader();
        return named(receiversOf(me), me);
    }

    private Reader reader() {
        UUID me = Actor.currentPerson();
        return new Reader(substitutions.sight(me), substitutions.reach(me).allMandates());
    }

    private Set<UUID> authoritiesOf(Reader me) {
        return authorities.findAll().stream()
                .map(AuthorityEntry::authority)
                .filter(authority -> me.units().contains(authority.unitId())
                        || me.holds(authority.officeUnitId(), Role.CLERK)
                        || me.holds(authority.officeUnitId(), Role.HEAD))
                .map(IssuingAuthority::unitId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> receiversOf(Reader me) {
        Set<UUID> readable = new HashSet<>(me.units());
        if (me.mandates().stream().anyMatch(mandate -> mandate.role() == Role.CLERK)) {
            readable.addAll(authoritiesOf(me));
            organization.servingUnits(lines.receivers(), Role.CLERK).forEach((unit, server) -> {
                if (me.holds(server, Role.CLERK)) {
                    readable.add(unit);
                }
            });
        }
        return readable;
    }

    private List<UnitRef> named(Set<UUID> units, Reader me) {
        return organization.units(units).values().stream()
                .sorted(Comparator.comparing((UnitRef unit) -> !me.units().contains(unit.id()))
                        .thenComparing(BY_NAME))
                .toList();
    }

    private void requireOutgoing(UUID unitId) {
        if (!authoritiesOf(reader()).contains(unitId)) {
            throw new NotFound();
        }
    }

    private void requireIncoming(UUID unitId) {
        if (!receiversOf(reader()).contains(unitId)) {
            throw new NotFound();
        }
    }

    /** The years that a register has, the newest first. */
    public List<Integer> outgoingYears(UUID unitId) {
        requireOutgoing(unitId);
        return lines.outgoingYears(unitId);
    }

    /** The years that a register has, the newest first. */
    public List<Integer> incomingYears(UUID unitId) {
        requireIncoming(unitId);
        return lines.incomingYears(unitId);
    }

    /**
     * A page of outgoing documents, the last number first.
     *
     * @param after the last line of the page before; null for the first page
     * @throws NotFound if the register is not the person's to read
     */
    public List<OutgoingEntry> outgoing(BookQuery query, @Nullable OutgoingEntry after, int limit) {
        requireOutgoing(query.unitId());
        return lines.outgoing(query, below(after), limit);
    }

    /** The same of incoming documents. */
    public List<IncomingEntry> incoming(BookQuery query, @Nullable IncomingEntry after, int limit) {
        requireIncoming(query.unitId());
        return lines.incoming(query, below(after), limit);
    }

    /** Everything that is asked for, in the order of the numbers, each line handed over while it is read. */
    public void eachOutgoing(BookQuery query, Consumer<OutgoingEntry> each) {
        requireOutgoing(query.unitId());
        lines.eachOutgoing(query, each);
    }

    /** The same of incoming documents. */
    public void eachIncoming(BookQuery query, Consumer<IncomingEntry> each) {
        requireIncoming(query.unitId());
        lines.eachIncoming(query, each);
    }

    /** From which number to which, and how many. */
    public BookSpan outgoingSpan(BookQuery query) {
        requireOutgoing(query.unitId());
        return lines.outgoingSpan(query);
    }

    /** The same of incoming documents. */
    public BookSpan incomingSpan(BookQuery query) {
        requireIncoming(query.unitId());
        return lines.incomingSpan(query);
    }

    private static int below(@Nullable BookEntry after) {
        return after == null ? Integer.MAX_VALUE : after.number();
    }
}
