package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.reported.ReportedFigureService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.task.ui.NewTabLink;

/** What each unit answered to an obligation, with the ways to its report and to its evidence; read when it is opened. */
@org.springframework.stereotype.Component
class AnswerList {

    private static final int SHOWN = 100;

    private final ReportedFigureService answers;

    AnswerList(ReportedFigureService answers) {
        this.answers = answers;
    }

    Details of(ConsolidationFacts report, ConsolidationFacts.Item item) {
        Details details = new Details();
        details.setSummaryText(details.getTranslation("consolidation.answers", item.code(), item.expected()));
        details.addClassName("answers");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                show(report, item, details);
            }
        });
        return details;
    }

    private void show(ConsolidationFacts report, ConsolidationFacts.Item item, Details details) {
        List<WorkLine> lines = answers.answers(report.directiveId(), report.id(), item.obligationId(), SHOWN);
        if (lines.isEmpty()) {
            details.add(new Paragraph(details.getTranslation("consolidation.answers.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("answer-list");
        lines.forEach(line -> list.add(answer(line)));
        details.add(list);
        if (item.expected() > lines.size()) {
            details.add(new NewTabLink(
                    new WorkPlace(Counted.EXPECTED, null, item.obligationId(), report.sequence())
                            .address(report.directiveId()),
                    details.getTranslation("consolidation.answers.more", lines.size(), item.expected())));
        }
    }

    private static Component answer(WorkLine line) {
        ListItem item = new ListItem();
        Span unit = new Span(line.unit());
        unit.addClassName("name");
        String standing = item.getTranslation("Standing." + line.standing());
        Span state = new Span(
                line.daysLate() == 0 ? standing : item.getTranslation("consolidation.late", standing, line.daysLate()));
        state.addClassName("muted");
        String words = line.reason().isEmpty()
                ? line.result()
                : item.getTranslation("consolidation.answers.unfinished", line.reason());
        Div said = new Div(
                line.reference().isEmpty()
                        ? item.getTranslation("consolidation.no-report")
                        : item.getTranslation("consolidation.said", words, line.reference()));
        said.addClassName("pre");
        Div ways = new Div(
                new NewTabLink(
                        ExecutionLinks.addressee(line.addresseeId()),
                        item.getTranslation(
                                line.reference().isEmpty()
                                        ? "consolidation.answers.unit"
                                        : "consolidation.answers.report")),
                new NewTabLink(
                        ExecutionLinks.assignment(line.assignmentId()),
                        item.getTranslation("consolidation.answers.evidence")));
        ways.addClassName("ways");
        item.add(new Div(unit, new Span(" "), state), said, ways);
        return item;
    }
}
