package vn.tiendo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.shared.WorkingCalendar;

/** Issuing authorities and their yearly number books. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class RegisterService {

    /** No office writes so many documents in a year; who types a greater number has typed something else. */
    public static final int MAX_NUMBER = 99_999;

    private static final int MAX_LINE = 200;
    private static final int MAX_SYMBOL = 60;

    private final AuthorityEntries authorities;
    private final NumberBooks books;
    private final OrganizationService organization;
    private final AuditService audit;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RegisterService(
            AuthorityEntries authorities,
            NumberBooks books,
            OrganizationService organization,
            AuditService audit,
            WorkingCalendar calendar,
            Clock clock) {
        this.authorities = authorities;
        this.books = books;
        this.organization = organization;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<IssuingAuthority> authorities() {
        return authorities.findAll().stream().map(AuthorityEntry::authority).toList();
    }

    /** The authority for which a unit drafts: the unit itself, or the one above it, if units of its class draft for that. */
    @Transactional(readOnly = true)
    public Optional<IssuingAuthority> authorityDraftedFor(UUID unitId) {
        UnitRef unit = organization.unit(unitId);
        return authorities().stream()
                .filter(authority -> authority.unitId().equals(unitId)
                        || (unit.unitClass().equals(authority.draftingClass())
                                && organization
                                        .livingUnits(authority.unitId(), authority.draftingClass())
                                        .contains(unit)))
                .findFirst();
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
     * Takes a number; the book is locked until commit, so that two clerks never get the same.
     *
     * @throws NumberTaken if it is not the next one or later
     * @throws InvalidInput if it is larger than any that an office uses, or the date is neither today nor the next working
     *     day (Decree 30/2020, article 18.1)
     */
    public void take(UUID authorityId, Numbering numbering) {
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
    }

    private NumberBook book(UUID authorityId, int year) {
        NumberBook.Key key = new NumberBook.Key(authorityId, year);
        return books.lock(key).orElseGet(() -> books.save(new NumberBook(key)));
    }

    private static String stream(UUID authorityId) {
        return "authority:" + authorityId;
    }
}
