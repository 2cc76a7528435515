package vn.tiendo.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.audit.AuditEntry;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** Asks every room what a change does to its open deadlines, and has them counted again with it. */
@Component
class Recount {

    static final String STREAM = "calendar";

    private final List<OpenDeadlines> rooms;
    private final List<DeadlineHold> holds;
    private final HolidayCalendar calendar;
    private final AuditService audit;

    Recount(List<OpenDeadlines> rooms, List<DeadlineHold> holds, HolidayCalendar calendar, AuditService audit) {
        this.rooms = rooms;
        this.holds = holds;
        this.calendar = calendar;
        this.audit = audit;
    }

    List<Shift> preview(WorkingCalendar after) {
        List<Shift> shifts = new ArrayList<>();
        rooms.forEach(room -> shifts.addAll(room.preview(after)));
        List<UUID> ids = shifts.stream().map(Shift::directiveId).distinct().toList();
        Map<UUID, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            rooms.forEach(room -> names.putAll(room.names(ids)));
        }
        return shifts.stream()
                .map(shift -> shift.named(names.getOrDefault(shift.directiveId(), "")))
                .sorted(java.util.Comparator.comparing(Shift::directive).thenComparing(Shift::kind))
                .toList();
    }

    /**
     * In the transaction of the change, which is told in the history of every directive that it touches. Of an old deadline
     * everything was said before, or nothing will be.
     */
    List<Shift> run(WorkingCalendar after) {
        holds.forEach(DeadlineHold::hold);
        List<Shift> shifts = preview(after);
        rooms.forEach(room -> room.recompute(after));
        Map<UUID, String> moves = shifts.stream()
                .collect(Collectors.groupingBy(
                        Shift::directiveId,
                        Collectors.mapping(
                                Recount::move,
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(java.util.TreeSet::new),
                                        all -> String.join("; ", all)))));
        moves.forEach((directive, move) ->
                audit.record(new AuditEntry(STREAM, directive, "calendar.recounted", Map.of("note", move))));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                calendar.evict();
            }
        });
        return shifts;
    }

    private static String move(Shift shift) {
        return OfficeTime.day(shift.before().lastWorkingDay())
                + " → "
                + OfficeTime.day(shift.after().lastWorkingDay());
    }
}
