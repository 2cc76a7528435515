package vn.tiendo.overview.ui;

import static vn.tiendo.overview.ui.QuickReport.WORDS;
import static vn.tiendo.overview.ui.QuickReport.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.overview.DirectiveReportService.Report;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;

/** How one directive stands on one sheet of paper, with the numbers that its page shows. */
@Component
class DirectiveReportPaper {

    private static final List<Integer> WIDTHS = List.of(16, 17, 17, 17, 16, 17);

    private final QuickReport form;
    private final DueText words;

    DirectiveReportPaper(QuickReport form, DueText words) {
        this.form = form;
        this.words = words.in(Locale.of("vi"));
    }

    List<String> authority(DirectiveFacts directive) {
        return QuickReport.lines(form.of(directive.people().issuingUnitId()));
    }

    PaperFile file(DirectiveFacts directive, Report report) {
        return QuickReport.file(
                WORDS.text("report.file-name", directive.reference().replace('/', '-')),
                report.at(),
                document(directive, report));
    }

    private OfficialDocument document(DirectiveFacts directive, Report report) {
        LocalDate today = LocalDate.ofInstant(report.at(), OfficeTime.ZONE);
        String which = directive.issuedOn() == null
                ? WORDS.text("report.which.undated", directive.reference())
                : WORDS.text("report.which", directive.reference(), QuickReport.DAY.format(directive.issuedOn()));
        return form.document(
                form.of(directive.people().issuingUnitId()).orElseThrow(),
                WORDS.text(
                        "report.subject", which, QuickReport.HOUR.format(report.at()), QuickReport.DAY.format(today)),
                report.at(),
                body(directive, report));
    }

    private List<Block> body(DirectiveFacts directive, Report report) {
        Counts counts = report.counts();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(WORDS.text("report.about", directive.subject())));
        body.add(new Block.Text(due(report.head().due())));
        body.add(new Block.Text(WORDS.text(
                "report.units",
                number(report.count(UnitGroup.DONE)),
                number(report.count(UnitGroup.ALL)),
                number(report.count(UnitGroup.OVERDUE)))));
        body.add(new Block.Heading(WORDS.text("report.cells")));
        body.add(new Block.Grid(
                List.of(WORDS.text("report.cells.head").split(";")),
                List.of(RankingTable.CELLS.stream()
                        .map(cell -> number(cell.in(counts)))
                        .toList()),
                WIDTHS));
        body.add(new Block.Text(
                counts.rate().isEmpty()
                        ? WORDS.text("report.rate.none")
                        : WORDS.text(
                                "report.rate",
                                number(counts.inTime()),
                                number(counts.judged()),
                                number(counts.rate().getAsInt()))));
        late(body, report);
        body.add(new Block.Text(WORDS.text(
                report.decisions().isEmpty() ? "report.decisions.none" : "report.decisions",
                number(report.decisions().size()))));
        return body;
    }

    private String due(@Nullable Deadline due) {
        return due == null
                ? WORDS.text("report.no-due")
                : WORDS.text("report.due", words.fully(due), words.distance(due));
    }

    private static void late(List<Block> body, Report report) {
        int late = report.late().size();
        if (late == 0) {
            return;
        }
        String more = late > QuickReport.UNITS ? " " + WORDS.text("units.more", number(late - QuickReport.UNITS)) : "";
        body.add(new Block.Text(QuickReport.late(late, report.late()) + more));
    }
}
