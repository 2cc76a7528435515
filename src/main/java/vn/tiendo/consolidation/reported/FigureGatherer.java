package vn.tiendo.consolidation.reported;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportFigure;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigureSource;

/** Puts together what the units told in figures; who has not told what is asked of him has a line as well. */
@Component
public class FigureGatherer {

    private final ObjectProvider<FigureSource> sources;
    private final FigureGroups groups;
    private final Clock clock;

    FigureGatherer(ObjectProvider<FigureSource> sources, FigureGroups groups, Clock clock) {
        this.sources = sources;
        this.groups = groups;
        this.clock = clock;
    }

    /** A unit with the report that it has sent. */
    public record Unit(AddresseeFacts facts, String name, Optional<ReportFacts> report) {}

    /** @param units by name */
    public ReportedFigures gather(DirectiveFacts directive, List<Unit> units) {
        FigureGroups.Divided divided =
                groups.divide(units.stream().map(unit -> unit.facts().unitId()).toList());
        List<Unit> inTree = units.stream()
                .sorted(Comparator.comparingInt(
                        unit -> divided.of().get(unit.facts().unitId())))
                .toList();
        List<FigureSource> asking = sources.orderedStream().toList();
        Instant now = clock.instant();
        Map<UUID, DirectiveFacts.ObligationFacts> obligations = new LinkedHashMap<>();
        directive.allObligations().forEach(obligation -> obligations.put(obligation.id(), obligation));
        Map<UUID, List<FigureLine>> lines = new LinkedHashMap<>();
        obligations.keySet().forEach(id -> lines.put(id, new ArrayList<>()));
        for (Unit unit : inTree) {
            asked(unit, now)
                    .filter(work -> obligations.containsKey(work.obligationId()))
                    .forEach(work -> asking.stream()
                            .filter(source -> source.kind() == work.workKind())
                            .flatMap(source -> source.catalogue().stream())
                            .map(figure -> line(unit, divided, work, obligations.get(work.obligationId()), figure))
                            .forEach(lines.get(work.obligationId())::add));
        }
        return new ReportedFigures(
                divided.groups(), lines.values().stream().flatMap(List::stream).toList());
    }

    /** Of which assignments the unit tells figures: the first of each kind, as in its report. */
    private static Stream<AssignmentFacts> asked(Unit unit, Instant now) {
        Map<WorkKind, AssignmentFacts> first = new LinkedHashMap<>();
        unit.facts().reported().stream()
                .filter(work -> !work.workKind().carriedByProcess())
                .forEach(work -> first.putIfAbsent(work.workKind(), work));
        return first.values().stream().filter(work -> Standing.of(work, now).isPresent());
    }

    private static FigureLine line(
            Unit unit,
            FigureGroups.Divided divided,
            AssignmentFacts work,
            DirectiveFacts.ObligationFacts obligation,
            Figure figure) {
        Optional<ReportFigure> told = unit.report().stream()
                .flatMap(report -> report.lines().stream())
                .filter(line -> line.assignmentId().equals(work.id()))
                .flatMap(line -> line.figures().stream())
                .filter(each -> each.code().equals(figure.code()))
                .findFirst();
        return new FigureLine(
                divided.of().get(unit.facts().unitId()),
                unit.facts().unitId(),
                unit.name(),
                unit.facts().id(),
                work.id(),
                obligation.id(),
                obligation.code(),
                obligation.title(),
                work.workKind(),
                figure.code(),
                figure.kind(),
                figure.partOf(),
                said(unit, told),
                told.map(ReportFigure::systemValue).orElse(null),
                told.map(ReportFigure::explanation).orElse(""));
    }

    private static @Nullable String said(Unit unit, Optional<ReportFigure> told) {
        return unit.report().isEmpty()
                ? null
                : told.map(figure -> figure.typedValue().strip()).orElse("");
    }
}
