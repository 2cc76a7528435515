package vn.tiendo.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.organization.entry.EntryProblem;
import vn.tiendo.organization.entry.UnitBook;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.organization.store.UnitShelf;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.Refused;

/** Makes, changes and ends units, each on its day; what was stays readable, what is to come waits for its day. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class UnitAdminService {

    /** Somebody else changed the unit since the page was opened. */
    public static class UnitChanged extends Refused {}

    /** What becomes of a unit's work when it ends. */
    public enum Ending {
        MERGE,
        SPLIT,
        ABOLISH
    }

    /** A unit as it was or will be, from a day on. */
    public record UnitState(LocalDate from, UnitEntry entry, boolean coming) {}

    private final UnitWriter writer;
    private final Units units;
    private final UnitShelf shelf;
    private final AuditService audit;
    private final Clock clock;

    UnitAdminService(UnitWriter writer, Units units, UnitShelf shelf, AuditService audit, Clock clock) {
        this.writer = writer;
        this.units = units;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every unit, and the rules by which entries are judged. Four statements. */
    @Transactional(readOnly = true)
    public UnitBook book() {
        return shelf.book(today());
    }

    /** The same, while no other administrator changes anything until the caller's transaction ends. */
    public UnitBook bookToChange() {
        shelf.takeTurn();
        return shelf.book(today());
    }

    /** The unit's other states, latest first. */
    @Transactional(readOnly = true)
    public List<UnitState> history(String code) {
        UnitEntry now = standing(shelf.book(today()), code);
        UUID id = id(code);
        LocalDate present = units.stateFrom(id);
        return shelf.of(id).stream()
                .filter(state -> !state.entry().equals(now) || !state.from().equals(present))
                .map(state ->
                        new UnitState(state.from(), state.entry(), state.from().isAfter(present)))
                .toList();
    }

    /** Adds a unit. @throws vn.tiendo.shared.InvalidInput on whatever is wrong with it */
    public void create(UnitEntry unit) {
        UnitBook book = bookToChange();
        if (book.standing(unit.code()).isPresent()) {
            EntryProblem.refuse("code", EntryProblem.CODE_TAKEN);
        }
        EntryProblem.refuse(book.over(List.of(unit)).problems(unit));
        writer.write(List.of(unit), List.of(), today(), Map.of());
    }

    /**
     * From this day on the unit is as entered; first and last day stay as they are.
     *
     * @param seen the unit as the page showed it
     * @param day may lie ahead: the unit then changes on that day
     */
    public void change(UnitEntry seen, UnitEntry unit, LocalDate day) {
        UnitBook book = bookToChange();
        UnitEntry now = standing(book, unit.code());
        if (!now.equals(seen)) {
            throw new UnitChanged();
        }
        if (now.equals(unit)) {
            return;
        }
        EntryProblem.refuse(book.over(List.of(unit)).problems(unit));
        UUID id = id(unit.code());
        EntryProblem wrong = wrongDay(id, now, day);
        if (wrong != null) {
            EntryProblem.refuse("day", wrong);
        }
        apply(id, unit, now, day);
    }

    /** Takes back what was ordered for a day to come. */
    public void withdraw(String code, LocalDate day) {
        shelf.takeTurn();
        UUID id = id(code);
        if (!shelf.forget(id, day)) {
            throw new NotFound();
        }
        record(id, "organization.unit-withdrawn", Map.of("subject", OfficeTime.day(day)));
    }

    /**
     * Ends a unit, with the posts and roles in it; units below go to another one on the day after.
     *
     * @param childrenTo code of the unit to which those below go; may be missing if there are none
     */
    public void end(
            UnitEntry seen,
            LocalDate lastDay,
            Ending kind,
            Collection<String> successors,
            @Nullable String childrenTo) {
        UnitBook book = bookToChange();
        UnitEntry now = standing(book, seen.code());
        if (!now.equals(seen)) {
            throw new UnitChanged();
        }
        UUID id = id(now.code());
        List<UnitEntry> children = book.livingBelow(now, lastDay);
        if (!children.isEmpty() && childrenTo == null) {
            EntryProblem.refuse("childrenTo", EntryProblem.CHILDREN_REMAIN);
        }
        List<UnitEntry> moved =
                children.stream().map(child -> child.below(childrenTo)).toList();
        List<UnitEntry> changed = new ArrayList<>(moved);
        changed.add(now.until(lastDay));
        UnitBook after = book.over(changed);
        EntryProblem.refuse(after.problems(now.until(lastDay)));
        for (UnitEntry child : moved) {
            if (!after.problems(child).isEmpty()) {
                EntryProblem.refuse("childrenTo", EntryProblem.CHILDREN_WRONG_PARENT);
            }
        }
        Map<String, UUID> ids = shelf.ids();
        List<UUID> heirs = successors.stream().map(code -> heir(ids, now, code)).toList();
        for (UnitEntry child : moved) {
            UUID childId = ids.get(UnitEntry.key(child.code()));
            LocalDate since = units.stateFrom(childId);
            LocalDate day = lastDay.plusDays(1);
            apply(childId, child, standing(book, child.code()), day.isBefore(since) ? since : day);
        }
        writer.write(List.of(), List.of(now.until(lastDay)), today(), Map.of());
        shelf.succeed(id, heirs, lastDay.plusDays(1), kind.name());
    }

    private static UUID heir(Map<String, UUID> ids, UnitEntry ending, String code) {
        UUID heir = ids.get(UnitEntry.key(code));
        if (heir == null || UnitEntry.key(code).equals(UnitEntry.key(ending.code()))) {
            EntryProblem.refuse("successors", EntryProblem.SUCCESSOR_UNKNOWN);
        }
        return Objects.requireNonNull(heir);
    }

    /**
     * Adds units and changes others as of today, all of them or none, with a handful of statements.
     *
     * @param source where they come from, for the record
     * @param written is told how many more are written
     */
    public void bring(List<UnitEntry> fresh, List<UnitEntry> changed, String source, IntConsumer written) {
        List<UnitEntry> all = new ArrayList<>(fresh);
        all.addAll(changed);
        UnitBook book = bookToChange().over(all);
        all.forEach(unit -> EntryProblem.refuse(book.problems(unit)));
        writer.write(fresh, changed, today(), Map.of("subject", source), written);
    }

    /** Lets come to be what was ordered for today or before; called again and again, it does nothing more. */
    @PreAuthorize("permitAll()")
    public int turn() {
        LocalDate today = today();
        List<UnitShelf.State> due = shelf.due(today);
        if (due.isEmpty()) {
            return 0;
        }
        shelf.takeTurn();
        for (UnitShelf.State state : shelf.due(today)) {
            shelf.forget(state.unitId(), state.from());
            writer.become(Map.of(state.unitId(), state.entry()), state.from());
        }
        return due.size();
    }

    private void apply(UUID id, UnitEntry unit, UnitEntry now, LocalDate day) {
        Map<String, String> detail = Map.of("subject", OfficeTime.day(day), "note", now.difference(unit));
        if (day.isAfter(today())) {
            shelf.await(id, day, unit, unit.parentCode() == null ? null : id(unit.parentCode()));
            record(id, "organization.unit-ordered", detail);
        } else {
            writer.become(Map.of(id, unit), day);
            record(id, "organization.unit-changed", detail);
        }
    }

    private @Nullable EntryProblem wrongDay(UUID id, UnitEntry now, LocalDate day) {
        if (day.isBefore(now.from())) {
            return EntryProblem.DAY_BEFORE_UNIT;
        }
        if (now.to() != null && day.isAfter(now.to())) {
            return EntryProblem.DAY_AFTER_UNIT;
        }
        return day.isBefore(units.stateFrom(id)) ? EntryProblem.DAY_BEFORE_LAST_CHANGE : null;
    }

    private void record(UUID id, String act, Map<String, String> detail) {
        audit.record("unit:" + id, id, act, detail);
    }

    private static UnitEntry standing(UnitBook book, String code) {
        return book.standing(code).orElseThrow(NotFound::new);
    }

    private UUID id(String code) {
        return units.refByCode(code).map(UnitRef::id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
