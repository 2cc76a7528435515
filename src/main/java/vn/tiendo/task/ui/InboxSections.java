package vn.tiendo.task.ui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;

/** Puts each step where its time belongs; steps move by themselves as days go by. */
@Component
class InboxSections {

    private final Clock clock;

    InboxSections(Clock clock) {
        this.clock = clock;
    }

    Map<InboxSection, List<TaskRow>> split(List<TaskRow> rows) {
        return split(rows, Map.of());
    }

    /** @param aside until when the person has put steps aside; what is late or due today does not wait for that */
    Map<InboxSection, List<TaskRow>> split(List<TaskRow> rows, Map<String, LocalDate> aside) {
        Instant now = clock.instant();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> section(row, aside.get(row.id()), now), TreeMap::new, Collectors.toList()));
    }

    private static InboxSection section(TaskRow row, @Nullable LocalDate aside, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        if (aside == null || (row.due() != null && !row.due().lastWorkingDay().isAfter(today))) {
            return section(row, now);
        }
        return aside.isAfter(today) ? InboxSection.PUT_ASIDE : InboxSection.CALLED_BACK;
    }

    private static InboxSection section(TaskRow row, Instant now) {
        return switch (row.part()) {
            case WAITING -> InboxSection.WAITING;
            case CO_ORDINATING -> InboxSection.CO_ORDINATING;
            case MINE -> byTime(row.due(), now);
        };
    }

    private static InboxSection byTime(@Nullable Deadline due, Instant now) {
        if (due == null) {
            return InboxSection.LATER;
        }
        if (!due.keeps(now)) {
            return InboxSection.OVERDUE;
        }
        LocalDate today = LocalDate.ofInstant(now, OfficeTime.ZONE);
        LocalDate lastDay = due.lastWorkingDay();
        if (!lastDay.isAfter(today)) {
            return InboxSection.TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return lastDay.isAfter(sunday) ? InboxSection.LATER : InboxSection.THIS_WEEK;
    }
}
