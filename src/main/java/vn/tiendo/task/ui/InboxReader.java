package vn.tiendo.task.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;

/** Reads one's list as it is shown, and as it leaves in a file. */
@Component
class InboxReader {

    /** So many are looked through for a filter, and as many leave at most. */
    static final int MOST = 1_000;

    /**
     * What is found.
     *
     * @param rows as many as were asked for
     * @param more whether there are others behind them
     * @param days until when steps are put aside
     */
    record Found(
            Map<InboxSection, List<TaskRow>> sections, List<TaskRow> rows, boolean more, Map<String, LocalDate> days) {

        int count() {
            return sections.values().stream().mapToInt(List::size).sum();
        }
    }

    private final TaskListService tasks;
    private final InboxSections sections;
    private final PutAside aside;

    InboxReader(TaskListService tasks, InboxSections sections, PutAside aside) {
        this.tasks = tasks;
        this.sections = sections;
        this.aside = aside;
    }

    /** @param title of a step in the language of the reader */
    Found read(InboxFilter filter, int shown, Function<TaskRow, String> title) {
        List<TaskRow> rows = tasks.inbox(shown + 1);
        boolean more = rows.size() > shown;
        List<TaskRow> visible = more ? rows.subList(0, shown) : rows;
        Map<InboxSection, List<TaskRow>> bySection = new EnumMap<>(InboxSection.class);
        Map<String, LocalDate> days = aside.days();
        bySection.putAll(filter.of(sections.split(aside.withAllOf(visible, days), days), title));
        return new Found(bySection, rows, more, days);
    }
}
