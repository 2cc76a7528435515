package vn.tiendo.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.OfficeTime;

/** The days of the calendar, year by year; whoever changes them sees first which open deadlines that moves. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class CalendarService {

    public static final int FIRST_YEAR = 2020;
    public static final int LAST_YEAR = 2050;

    private final CalendarStore store;
    private final Recount recount;
    private final AuditService audit;
    private final YearProposal proposal = new YearProposal(new StatutoryDays());

    CalendarService(CalendarStore store, Recount recount, AuditService audit) {
        this.store = store;
        this.recount = recount;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        return new CalendarYear(year, store.version(), store.year(year));
    }

    /** What a change would do to open deadlines; changes nothing. */
    @Transactional(readOnly = true)
    public List<Shift> preview(CalendarChange change) {
        return recount.preview(store.table().with(change));
    }

    /**
     * Writes the change and counts open deadlines again, all or nothing.
     *
     * @param version that was read with the year
     * @return what moved
     * @throws CalendarChanged if somebody changed the calendar since
     * @throws vn.tiendo.shared.InvalidInput if a day says nothing or the wrong thing
     */
    public List<Shift> apply(CalendarChange change, long version) {
        change.put().forEach(day -> CalendarDay.of(day.day(), day.name(), day.kind(), day.status(), day.source()));
        store.turn(version);
        List<Shift> shifts = recount.run(store.table().with(change));
        change.dropped().forEach(day -> {
            store.drop(day);
            tell("calendar.day-dropped", day, "");
        });
        change.put().forEach(day -> {
            store.put(day);
            tell("calendar.day-set." + day.kind(), day.day(), day.name() + " " + day.source());
        });
        return shifts;
    }

    /**
     * The days of a year that the law and the moon give and that are not entered yet; a holiday about which something is
     * decided already is left as it is.
     */
    @Transactional(readOnly = true)
    public CalendarChange proposal(int year) {
        List<CalendarDay> known = store.year(year);
        Set<LocalDate> entered = known.stream().map(CalendarDay::day).collect(Collectors.toCollection(HashSet::new));
        Set<String> decided = known.stream()
                .filter(day -> day.status() == CalendarDay.Status.OFFICIAL)
                .map(CalendarDay::name)
                .collect(Collectors.toSet());
        return new CalendarChange(
                proposal.of(year).stream()
                        .filter(day -> !entered.contains(day.day()) && !decided.contains(day.name()))
                        .toList(),
                Set.of());
    }

    private void tell(String act, LocalDate day, String note) {
        Map<String, String> detail = note.isBlank()
                ? Map.of("subject", OfficeTime.day(day))
                : Map.of("subject", OfficeTime.day(day), "note", note.strip());
        audit.record(new AuditEntry(Recount.STREAM, null, act, detail));
    }
}
