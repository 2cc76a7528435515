package vn.tiendo.task.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.task.TaskRow;

/** One's list as a file, section by section. */
@org.springframework.stereotype.Component
class InboxSheet {

    private final InboxReader reader;
    private final ExportOffers offers;

    InboxSheet(InboxReader reader, ExportOffers offers) {
        this.reader = reader;
        this.offers = offers;
    }

    Component of(InboxFilter filter) {
        return offers.offer(words -> list(filter, words));
    }

    private ListSheet list(InboxFilter filter, SheetWords words) {
        InboxReader.Found found = reader.read(filter, InboxReader.MOST, row -> words.text(row.step() + ".title"));
        return words.list(
                words.text("task.inbox.title"),
                head(filter, found, words),
                List.of(
                        words.column("task.sheet.section", MIDDLE),
                        words.column("task.sheet.step", MIDDLE),
                        words.column("task.sheet.subject", WIDE),
                        words.column("task.sheet.reference", MIDDLE),
                        words.column("task.sheet.due", NARROW),
                        words.column("task.sheet.holder", MIDDLE),
                        words.column("task.sheet.aside", NARROW)),
                found.count(),
                row -> found.sections()
                        .forEach((section, rows) ->
                                rows.forEach(each -> row.accept(cells(section, each, found, words)))));
    }

    private static List<String> head(InboxFilter filter, InboxReader.Found found, SheetWords words) {
        List<String> lines = filter(filter, words);
        if (found.more()) {
            lines.add(words.text("task.sheet.first", InboxReader.MOST));
        }
        return lines;
    }

    private static List<String> filter(InboxFilter filter, SheetWords words) {
        List<String> lines = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            lines.add(words.chosen("task.filter.words", filter.words()));
        }
        if (filter.section() != null) {
            lines.add(words.chosen("task.filter.section", words.text("InboxSection." + filter.section())));
        }
        if (filter.toDecide()) {
            lines.add(words.text("task.filter.to-decide"));
        }
        if (filter.directive() != null) {
            lines.add(words.text("task.filter.of-directive"));
        }
        return lines;
    }

    private static List<@Nullable Object> cells(
            InboxSection section, TaskRow row, InboxReader.Found found, SheetWords words) {
        String queued = words.text(row.inQueue() ? "task.in-queue" : "task.held-by-nobody");
        return Arrays.asList(
                words.text("InboxSection." + section),
                words.text(row.step() + ".title"),
                row.subject(),
                row.about().shown(words.text("task.no-number")),
                words.day(row.due()),
                row.assigneeName() == null ? queued : row.assigneeName(),
                found.days().get(row.id()));
    }
}
