package vn.tiendo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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
    private static final String NONE = "–";

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

    /**
     * Enters an authority, or changes one that is known.
     *
     * @return as it is stored now
     * @throws IssuingAuthority.AuthorityChanged if somebody else changed it since it was read
     * @throws InvalidInput if it is entered as a new one and known already
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public IssuingAuthority register(IssuingAuthority authority) {
        new TextLimits()
                .atMost(MAX_LINE, "line1", authority.line1())
                .atMost(MAX_LINE, "line2", authority.line2())
                .atMost(MAX_LINE, "place", authority.placeName())
                .atMost(MAX_SYMBOL, "symbol", authority.symbol())
                .require();
        AuthorityEntry entry = authorities.findById(authority.unitId()).orElse(null);
        if (entry == null) {
            return added(authority);
        }
        if (authority.version() == null) {
            throw alreadyKnown();
        }
        IssuingAuthority before = entry.authority();
        entry.change(authority);
        String changes = changes(before, entry.authority());
        if (changes.isEmpty()) {
            return before;
        }
        IssuingAuthority after = authorities.saveAndFlush(entry).authority();
        tell(after, changes);
        return after;
    }

    private IssuingAuthority added(IssuingAuthority authority) {
        try {
            IssuingAuthority added =
                    authorities.saveAndFlush(new AuthorityEntry(authority)).authority();
            tell(added, String.join(", ", words(added)));
            return added;
        } catch (DataIntegrityViolationException somebodyElseDid) {
            throw alreadyKnown();
        }
    }

    private static InvalidInput alreadyKnown() {
        return new InvalidInput("unit", "register.authority.known");
    }

    private void tell(IssuingAuthority authority, String note) {
        audit.record(stream(authority.unitId()), authority.unitId(), "register.authority", Map.of("note", note));
    }

    /** E.g. "Tu Mơ Rông → Đăk Hà; UBND → UBND-TH". */
    private String changes(IssuingAuthority before, IssuingAuthority after) {
        List<String> old = words(before);
        List<String> now = words(after);
        return IntStream.range(0, old.size())
                .filter(i -> !old.get(i).equals(now.get(i)))
                .mapToObj(i -> old.get(i) + " → " + now.get(i))
                .collect(Collectors.joining("; "));
    }

    private List<String> words(IssuingAuthority authority) {
        return List.of(
                office(authority.officeUnitId()),
                Objects.requireNonNullElse(authority.draftingClass(), NONE),
                authority.line1(),
                authority.line2(),
                authority.placeName(),
                authority.symbol());
    }

    private String office(UUID unitId) {
        UnitRef unit = organization.units(Set.of(unitId)).get(unitId);
        return unit == null ? NONE : unit.name();
    }

    @Transactional(readOnly = true)
    public int lastNumber(UUID authorityId, int year) {
        return books.lastNumber(new NumberBook.Key(authorityId, year)).orElse(0);
    }

    /** Numbers used on paper before this year's first document here: the next one follows. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public void startAfter(UUID authorityId, int year, int lastNumber) {
        if (lastNumber > MAX_NUMBER) {
            throw new InvalidInput("lastNumber", "register.number-too-large");
        }
        NumberBook book = book(authorityId, year);
        int before = book.lastNumber();
        if (lastNumber < before) {
            throw new InvalidInput("lastNumber", "register.number-goes-back");
        }
        book.startAfter(lastNumber);
        audit.record(
                stream(authorityId),
                authorityId,
                "register.start",
                Map.of(
                        "year", Integer.toString(year),
                        "number", Integer.toString(lastNumber),
                        "note", year + ": " + before + " → " + lastNumber));
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
     * @throws InvalidInput if it is larger than any that an office uses, the date is neither today nor the next working day
     *     (Decree 30/2020, article 18.1), or the unit has no register because it is no issuing authority
     */
    public void take(UUID authorityId, Numbering numbering, Outgoing outgoing) {
        requireAuthority(authorityId);
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

    /**
     * Takes the number that comes next, for what goes out together with a document that has just been numbered.
     *
     * @param outgoing what the number is for, once it is known
     */
    public Numbering takeNext(UUID authorityId, LocalDate date, IntFunction<Outgoing> outgoing) {
        requireAuthority(authorityId);
        int number = book(authorityId, date.getYear()).next();
        Numbering next = new Numbering(number, date);
        take(authorityId, next, outgoing.apply(number));
        return next;
    }

    /** Nobody could read what was entered for another unit. */
    private void requireAuthority(UUID unitId) {
        if (!authorities.existsById(unitId)) {
            throw new InvalidInput("number", "register.problem.no-authority");
        }
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
