package vn.tiendo.overview.ui;

import static vn.tiendo.overview.ui.QuickReport.WORDS;
import static vn.tiendo.overview.ui.QuickReport.number;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.shared.OfficeTime;

/** The leader's page on one sheet of paper, with the numbers of the screen; whoever has it made stands below it. */
@Component
class OverviewPaper {

    /** More have no room on one sheet; the sentence above the table counts all. */
    static final int DIRECTIVES = 3;

    private static final int SUBJECT = 26;
    private static final List<Integer> WIDTHS = List.of(33, 9, 9, 9, 10, 11, 9, 10);
    private static final String NONE = "–";

    private final OverviewService service;
    private final QuickReport form;
    private final Clock clock;

    OverviewPaper(OverviewService service, QuickReport form, Clock clock) {
        this.service = service;
        this.form = form;
        this.clock = clock;
    }

    /** The lines above everything that is printed for this reader. */
    List<String> authority() {
        return QuickReport.lines(form.ours());
    }

    PaperFile file() {
        Instant at = clock.instant();
        return QuickReport.file(WORDS.text("file-name"), at, document(service.overview(), at));
    }

    private OfficialDocument document(Overview now, Instant at) {
        return form.document(
                form.ours().orElseThrow(),
                WORDS.text(
                        "subject",
                        QuickReport.HOUR.format(at),
                        QuickReport.DAY.format(LocalDate.ofInstant(at, OfficeTime.ZONE))),
                at,
                body(now));
    }

    private List<Block> body(Overview now) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(WORDS.text(
                "sum",
                number(now.directives().size()),
                number(now.count(UnitGroup.ALL)),
                number(now.count(UnitGroup.DONE)),
                number(now.count(UnitGroup.OVERDUE)),
                number(now.count(UnitGroup.AT_RISK)),
                number(now.decisions().size()))));
        if (now.directives().isEmpty()) {
            return body;
        }
        body.add(new Block.Heading(WORDS.text("directives")));
        body.add(new Block.Grid(
                List.of(WORDS.text("directives.head").split(";")),
                now.directives().stream()
                        .limit(DIRECTIVES)
                        .map(OverviewPaper::row)
                        .toList(),
                WIDTHS));
        if (now.directives().size() > DIRECTIVES) {
            body.add(new Block.Text(
                    WORDS.text("directives.more", number(now.directives().size() - DIRECTIVES))));
        }
        units(body, now.count(UnitGroup.OVERDUE));
        return body;
    }

    private static List<String> row(RunningDirective directive) {
        RunningDirective.Head head = directive.head();
        String rate = directive.counts().rate().isEmpty()
                ? NONE
                : WORDS.text("percent", number(directive.counts().rate().getAsInt()));
        return Stream.of(
                        Stream.of(WORDS.text(
                                head.due() == null ? "directive.no-end" : "directive",
                                head.reference(),
                                shortened(head.subject()),
                                head.due() == null
                                        ? ""
                                        : QuickReport.DAY.format(head.due().lastWorkingDay()))),
                        RankingTable.CELLS.stream().map(cell -> number(directive.count(cell))),
                        Stream.of(rate))
                .flatMap(cells -> cells)
                .toList();
    }

    private void units(List<Block> body, int late) {
        List<RankedUnit> worst = service.units(UnitGroup.OVERDUE, null, null, Integer.MAX_VALUE).rows().stream()
                .sorted(RankedUnit.MOST_OVERDUE)
                .toList();
        if (!worst.isEmpty()) {
            body.add(new Block.Text(QuickReport.late(late, worst)));
        }
    }

    private static String shortened(String subject) {
        if (subject.length() <= SUBJECT) {
            return subject;
        }
        String cut = subject.substring(0, SUBJECT);
        return cut.substring(0, Math.max(1, cut.lastIndexOf(' '))) + "…";
    }
}
