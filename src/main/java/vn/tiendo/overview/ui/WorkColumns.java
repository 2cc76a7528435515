package vn.tiendo.overview.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.overview.WorkAtUnit;

/** An assignment that a number counts, as a row of a file. */
public final class WorkColumns {

    private WorkColumns() {}

    public static List<Sheet.Column> of(SheetWords words) {
        return List.of(
                words.column("overview.unit", MIDDLE),
                words.column("overview.filter.directive", MIDDLE),
                words.column("overview.sheet.code", NARROW),
                words.column("overview.sheet.work", WIDE),
                words.column("overview.sheet.state", MIDDLE),
                words.column("overview.sheet.due", NARROW),
                words.column("overview.sheet.arrived", MIDDLE),
                words.column("overview.sheet.progress", WIDE));
    }

    public static List<@Nullable Object> cells(WorkAtUnit work, SheetWords words) {
        return Arrays.asList(
                work.unit(),
                work.reference(),
                work.code(),
                work.title(),
                words.text("ExecutionState." + work.state()),
                words.day(work.dueMoment()),
                work.arrivedAt(),
                work.progress());
    }
}
