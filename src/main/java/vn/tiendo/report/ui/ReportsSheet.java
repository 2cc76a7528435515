package vn.tiendo.report.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.list.ReportBook;
import vn.tiendo.report.list.ReportSummary;

/** The list of reports as a file: all that are found, also those for which the screen has no room. */
@org.springframework.stereotype.Component
class ReportsSheet {

    private final ReportBook reports;
    private final ExportOffers offers;

    ReportsSheet(ReportBook reports, ExportOffers offers) {
        this.reports = reports;
        this.offers = offers;
    }

    Component of(@Nullable ReportState state) {
        return offers.offer(words -> list(state, words));
    }

    private ListSheet list(@Nullable ReportState state, SheetWords words) {
        return words.list(
                words.text("report.list.title"),
                state == null ? List.of() : List.of(words.chosen("report.state", words.text("ReportState." + state))),
                List.of(
                        words.column("report.sheet.unit", MIDDLE),
                        words.column("report.sheet.number", MIDDLE),
                        words.column("report.state", MIDDLE),
                        words.column("report.sheet.round", NARROW),
                        words.column("report.sheet.sent", MIDDLE),
                        words.column("report.sheet.reference", MIDDLE),
                        words.column("report.sheet.subject", WIDE)),
                ListSheet.UNKNOWN,
                Slice.all(
                        (@Nullable Integer asked) -> {
                            int from = Objects.requireNonNullElse(asked, 0);
                            return Slice.at(from, reports.list(state, from, Slice.SIZE));
                        },
                        report -> cells(report, words)));
    }

    private static List<@Nullable Object> cells(ReportSummary report, SheetWords words) {
        return Arrays.asList(
                report.unit(),
                report.number().isBlank() ? words.text("report.list.no-number") : report.number(),
                words.text("ReportState." + report.state()),
                report.round(),
                report.sentAt(),
                report.reference(),
                report.subject());
    }
}
