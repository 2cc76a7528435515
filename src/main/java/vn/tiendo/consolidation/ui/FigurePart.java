package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationLinks;
import vn.tiendo.consolidation.reported.FigureChoice;
import vn.tiendo.consolidation.reported.FigureLine;
import vn.tiendo.consolidation.reported.FigureSum;
import vn.tiendo.consolidation.reported.ReportedFigureService;
import vn.tiendo.consolidation.reported.ReportedFigureService.Counted;
import vn.tiendo.consolidation.reported.Told;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.shared.ui.DueText;

/** What the units told in figures: the sums by kind of work and by obligation, and the lines of the one that was chosen. */
@org.springframework.stereotype.Component
class FigurePart {

    private static final int SHOWN = 500;

    private final ReportedFigureService figures;
    private final DueText words;

    FigurePart(ReportedFigureService figures, DueText words) {
        this.figures = figures;
        this.words = words;
    }

    /** @return empty if no figures were kept */
    Optional<Component> tables(ConsolidationFacts report) {
        Counted counted = figures.counted(report.directiveId(), report.id());
        if (counted.cells().isEmpty()) {
            return Optional.empty();
        }
        Div part = new Div();
        part.add(
                new H2(part.getTranslation("consolidation.reported.title")),
                new Paragraph(part.getTranslation("consolidation.reported.text")));
        tables(part, FigureSum.all(counted.cells(), counted.groups()), report);
        Details details = new Details(part.getTranslation("consolidation.reported.by-obligation"));
        details.addClassName("sheet");
        details.addOpenedChangeListener(opened -> {
            if (details.getContent().findAny().isEmpty()) {
                byObligation(details, counted, report);
            }
        });
        part.add(details);
        return Optional.of(part);
    }

    private static void byObligation(Details details, Counted counted, ConsolidationFacts report) {
        for (FigureSum.Obligation obligation : FigureSum.obligations(counted.cells())) {
            Div box = new Div(new H3(details.getTranslation(
                    "consolidation.reported.obligation", obligation.code(), obligation.title())));
            List<FigureSum.Cell> own = counted.cells().stream()
                    .filter(cell -> cell.obligation().equals(obligation))
                    .toList();
            box.add(new FigureTable(
                    obligation.title(),
                    FigureSum.all(own, counted.groups()),
                    (sum, told) -> address(report, sum, told, obligation.id())));
            details.add(box);
        }
    }

    private static void tables(Div part, List<FigureSum> sums, ConsolidationFacts report) {
        List<WorkKind> kinds =
                sums.stream().map(sum -> sum.figure().workKind()).distinct().toList();
        for (WorkKind kind : kinds) {
            String name = part.getTranslation("WorkKind." + kind);
            part.add(
                    new H3(name),
                    new FigureTable(
                            name,
                            sums.stream()
                                    .filter(sum -> sum.figure().workKind() == kind)
                                    .toList(),
                            (sum, told) -> address(report, sum, told, null)));
        }
    }

    private static String address(ConsolidationFacts report, FigureSum sum, Told told, @Nullable UUID obligation) {
        return FigurePlace.address(
                page(report),
                new FigureChoice(
                        sum.figure().code(),
                        told,
                        obligation,
                        sum.group() == null ? null : sum.group().position()));
    }

    private static String page(ConsolidationFacts report) {
        return ConsolidationLinks.work(report.directiveId(), report.sequence());
    }

    /** The lines of a number. @return empty while none has been chosen */
    Optional<Component> chosen(ConsolidationFacts report, QueryParameters query) {
        return FigurePlace.of(query).map(choice -> chosen(report, choice));
    }

    private Component chosen(ConsolidationFacts report, FigureChoice choice) {
        Counted counted = figures.counted(report.directiveId(), report.id());
        List<FigureSum.Cell> own = counted.cells().stream()
                .filter(cell ->
                        choice.obligation() == null || cell.obligation().id().equals(choice.obligation()))
                .filter(cell -> cell.figure().code().equals(choice.code()))
                .toList();
        FigureSum sum = FigureSum.all(own, counted.groups()).stream()
                .filter(each -> Objects.equals(
                        each.group() == null ? null : each.group().position(), choice.group()))
                .findFirst()
                .orElse(null);
        Div box = new Div();
        box.addClassName("sheet");
        if (sum == null) {
            box.add(new Paragraph(box.getTranslation("consolidation.reported.nothing")));
            return box;
        }
        H2 title = new H2(title(sum, choice, own, box));
        title.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        figures.lines(report.directiveId(), report.id(), choice, SHOWN).forEach(line -> list.add(line(line, box)));
        box.add(title, list);
        long units = sum.number(choice.told() == Told.SUM ? Told.REPORTED : choice.told());
        if (units > SHOWN) {
            box.add(new Paragraph(box.getTranslation("consolidation.chosen.more", SHOWN, units)));
        }
        box.add(new Anchor(page(report), box.getTranslation("consolidation.chosen.close")));
        return box;
    }

    private static String title(FigureSum sum, FigureChoice choice, List<FigureSum.Cell> own, Component page) {
        String figure = page.getTranslation(Figure.label(choice.code()));
        String counted = choice.told() == Told.SUM
                ? page.getTranslation(
                        "consolidation.reported.chosen.sum",
                        figure,
                        Long.toString(sum.number(Told.SUM)),
                        sum.number(Told.REPORTED))
                : page.getTranslation(
                        "consolidation.reported.chosen",
                        figure,
                        page.getTranslation("Told." + choice.told()),
                        sum.number(choice.told()));
        Stream<String> where = Stream.of(
                        Optional.ofNullable(sum.group()).map(group -> FigureTable.name(group, page)),
                        Optional.ofNullable(choice.obligation())
                                .map(id -> own.getFirst().obligation())
                                .map(obligation -> page.getTranslation(
                                        "consolidation.reported.obligation", obligation.code(), obligation.title())))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(counted), where).collect(Collectors.joining(" · "));
    }

    private ListItem line(FigureLine line, Component page) {
        Anchor unit = new Anchor(ExecutionLinks.addressee(line.addresseeId()), line.unit());
        Span value = new Span(value(line, page));
        value.addClassName("figure-value");
        ListItem item = new ListItem(unit, new Span(": "), value);
        if (line.known() != null && line.said() != null) {
            Span known = new Span(page.getTranslation(
                    line.differs() ? "consolidation.reported.differs" : "consolidation.reported.known",
                    shown(line.kind(), line.known())));
            known.addClassName(line.differs() ? "warning" : "muted");
            item.add(new Span(" "), known);
        }
        if (!line.why().isBlank()) {
            item.add(new Paragraph(page.getTranslation("consolidation.reported.why", line.why())));
        }
        Anchor work = new Anchor(
                ExecutionLinks.assignment(line.assignmentId()),
                page.getTranslation("consolidation.reported.obligation", line.obligationCode(), line.title()));
        Div way = new Div(work);
        way.addClassName("muted");
        item.add(way);
        return item;
    }

    private String value(FigureLine line, Component page) {
        String said = line.said();
        if (said == null) {
            return page.getTranslation("UnitOutcome.NO_REPORT");
        }
        return said.isEmpty() ? page.getTranslation("Told.BLANK") : shown(line.kind(), said);
    }

    private String shown(Figure.Kind kind, String value) {
        return kind == Figure.Kind.DATE && value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? words.day(LocalDate.parse(value))
                : value;
    }
}
