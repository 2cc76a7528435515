package vn.tiendo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.WorkingCalendar;

/** Issuing authorities and their yearly number books. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class RegisterService {

    /** No office writes so many documents in a year; who types a greater number has typed something else. */
    public static final int MAX_NUMBER = 99_999;

    private static final Comparator<IssuingAuthority> IN_ORDER = Comparator.comparing(
                    (IssuingAuthority authority) -> authority.draftingClass() == null)
            .thenComparing(IssuingAuthority::line2, VietnameseOrder.TEXT)
            .thenComparing(IssuingAuthority::unitId);

    private static final int MAX_LINE = 200;
    private static final int MAX_SYMBOL = 60;

    private final AuthorityEntries authorities;
    private final NumberBooks books;
    private final BookWriter writer;
    private final OrganizationService organization;
    private final AuditService audit;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RegisterService(
            AuthorityEntries authorities,
            NumberBooks books,
            BookWriter writer,
            OrganizationService organization,
            AuditService audit,
            WorkingCalendar calendar,
            Clock clock) {
        this.authorities = authorities;
        this.books = books;
        this.writer = writer;
        this.organization = organization;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those for which directives are drafted first, then by the name on paper. */
    @Transactional(readOnly = true)
    public List<IssuingAuthority> authorities() {
        return authorities.findAll().stream()
                .map(AuthorityEntry::authority)
                .sorted(IN_ORDER)
                .toList();
    }

    /** The unit as an authority in whose name documents go out, if it is one. */
    @Transactional(readOnly = true)
    public Optional<IssuingAuthority> authority(UUID unitId) {
        return authorities.findById(unitId).map(AuthorityEntry::authority);
    }

    /**
     * The authority for which a unit drafts directives: the unit itself, or the one above it, if units of its class draft for
     * that; none for whom no class of units drafts any.
     */
    @Transactional(readOnly = true)
    public Optional<IssuingAuthority> authorityDraftedFor(UUID unitId) {
        UnitRef unit = organization.unit(unitId);
        return authorities().stream()
                .filter(authority -> drafts(unit, authority.unitId(), authority.draftingClass()))
                .findFirst();
    }

    private boolean drafts(UnitRef unit, UUID authorityId, @Nullable String draftingClass) {
        return draftingClass != null
                && (unit.id().equals(authorityId)
                        || (unit.unitClass().equals(draftingClass)
                                && organization
                                        .livingUnits(authorityId, draftingClass)
                                        .contains(unit)));
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public void register(IssuingAuthority authority) {
        new TextLimits()
                .atMost(MAX_LINE, "line1", authority.line1())
                .atMost(MAX_LINE, "line2", authority.line2())
                .atMost(MAX_LINE, "place", authority.placeName())
                .atMost(MAX_SYMBOL, "symbol", authority.symbol())
                .require();
        authorities
                .findById(authority.unitId())
                .ifPresentOrElse(entry -> entry.take(authority), () -> authorities.save(new AuthorityEntry(authority)));
        audit.record(stream(authority.unitId()), authority.unitId(), "register.authority", Map.of());
    }

    @Transactional(readOnly = true)
    public int lastNumber(UUID authorityId, int year) {
        return books.findById(new NumberBook.Key(authorityId, year))
                .map(NumberBook::lastNumber)
                .orElse(0);
    }

    /** Numbers used on paper before this year's first document here: the next one follows. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public void startAfter(UUID authorityId, int year, int lastNumber) {
        if (lastNumber < lastNumber(authorityId, year)) {
            throw new InvalidInput("lastNumber", "register.number-goes-back");
        }
        if (lastNumber > MAX_NUMBER) {
            throw new InvalidInput("lastNumber", "register.number-too-large");
        }
        book(authorityId, year).startAfter(lastNumber);
        audit.record(
                stream(authorityId),
                authorityId,
                "register.start",
                Map.of("year", Integer.toString(year), "number", Integer.toString(lastNumber)));
    }

    /** The number that comes next; proposed, not yet taken. */
    @Transactional(readOnly = true)
    public int proposed(UUID authorityId, int year) {
        return Math.addExact(lastNumber(authorityId, year), 1);
    }

    /**
     * Takes a number and enters in the register what it is for; the book is locked until commit, so that two clerks never
     * get the same.
     *
     * @throws NumberTaken if it is not the next one or later
     * @throws InvalidInput if it is larger than any that an office uses, or the date is neither today nor the next working
     *     day (Decree 30/2020, article 18.1)
     */
    public void take(UUID authorityId, Numbering numbering, Outgoing outgoing) {
        if (numbering.number() > MAX_NUMBER) {
            throw new InvalidInput("number", "register.number-too-large");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (numbering.date().isBefore(today) || numbering.date().isAfter(calendar.plusWorkingDays(today, 1))) {
            throw new InvalidInput("date", "register.problem.date");
        }
        NumberBook book = book(authorityId, numbering.date().getYear());
        if (numbering.number() < book.next()) {
            throw new NumberTaken(numbering.number(), numbering.date().getYear());
        }
        book.used(numbering.number());
        writer.enter(authorityId, numbering, outgoing);
    }

    private NumberBook book(UUID authorityId, int year) {
        NumberBook.Key key = new NumberBook.Key(authorityId, year);
        return books.lock(key).orElseGet(() -> {
            writer.openNumbers(authorityId, year);
            return books.lock(key).orElseThrow();
        });
    }

    private static String stream(UUID authorityId) {
        return "authority:" + authorityId;
    }
}
