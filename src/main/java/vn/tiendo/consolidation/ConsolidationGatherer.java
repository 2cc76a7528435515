package vn.tiendo.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.Changes;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.reported.FigureGatherer;
import vn.tiendo.consolidation.reported.FigureWords;
import vn.tiendo.consolidation.reported.ReportedFigures;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.VietnameseOrder;

/** Counts what the units have done and gathers what they have written, at one moment. */
@Component
class ConsolidationGatherer {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeTime.ZONE);

    private static final int MOST_SAID = 300;

    private final PaperTexts words = new PaperTexts("consolidation");
    private final AddresseeService addressees;
    private final ReportService reports;
    private final OrganizationService organization;
    private final FigureGatherer figures;
    private final Clock clock;

    ConsolidationGatherer(
            AddresseeService addressees,
            ReportService reports,
            OrganizationService organization,
            FigureGatherer figures,
            Clock clock) {
        this.addressees = addressees;
        this.reports = reports;
        this.organization = organization;
        this.figures = figures;
        this.clock = clock;
    }

    /** The units that count, by name, each with what became of it. */
    List<UnitInWork> units(UUID directiveId) {
        List<AddresseeFacts> counting = addressees.all(directiveId).stream()
                .filter(unit -> unit.state() != ExecutionState.NOT_APPLICABLE)
                .toList();
        Map<UUID, UnitRef> names =
                organization.units(counting.stream().map(AddresseeFacts::unitId).toList());
        Map<UUID, ReportFacts> sent = reports.sent(directiveId);
        return counting.stream()
                .map(unit -> new UnitInWork(
                        unit,
                        names.get(unit.unitId()).shortName(),
                        UnitOutcome.of(unit),
                        Optional.ofNullable(sent.get(unit.id()))))
                .sorted(Comparator.comparing(UnitInWork::name, VietnameseOrder.TEXT))
                .toList();
    }

    /** Until the transaction ends no report comes, goes or is judged: what is counted is what is read. */
    void hold(UUID directiveId) {
        reports.holdAllOn(directiveId);
    }

    Gathered gather(DirectiveFacts directive) {
        List<UnitInWork> units = units(directive.id());
        Instant now = clock.instant();
        List<DirectiveFacts.ObligationFacts> obligations = directive.allObligations().stream()
                .filter(obligation -> !obligation.workKind().endsWithDirective())
                .toList();
        List<WorkLine> lines = obligations.stream()
                .flatMap(obligation -> units.stream().flatMap(unit -> unit.lines(obligation, now)))
                .toList();
        ReportedFigures told = figures.gather(
                directive,
                units.stream()
                        .map(unit -> new FigureGatherer.Unit(unit.facts(), unit.name(), unit.report()))
                        .toList());
        return new Gathered(
                summary(directive, units),
                gathered(units, ReportFacts::remarks),
                gathered(units, ReportFacts::proposals),
                obligations.stream()
                        .map(obligation -> item(obligation, lines, told))
                        .toList(),
                units.stream()
                        .map(unit -> new ConsolidationFacts.Unit(
                                unit.facts().unitId(),
                                unit.name(),
                                unit.outcome(),
                                unit.report().map(Changes::fingerprint).orElse("")))
                        .toList(),
                lines,
                told);
    }

    /** What the history keeps of the moment: the officer's own note, and who was missing. */
    String closing(String note, List<String> missing) {
        String named = missing.isEmpty() ? "" : words.text("not-in", String.join(", ", missing));
        return Stream.of(note.strip(), named).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String summary(DirectiveFacts directive, List<UnitInWork> units) {
        Map<UnitOutcome, Long> counts =
                units.stream().collect(Collectors.groupingBy(UnitInWork::outcome, Collectors.counting()));
        Stream<Object> facts = Stream.of(
                MOMENT.format(clock.instant()),
                units.stream()
                        .filter(unit -> unit.outcome() != UnitOutcome.NO_REPORT)
                        .count(),
                units.size(),
                directive.reference());
        Stream<Object> byOutcome = Stream.of(UnitOutcome.values()).map(outcome -> counts.getOrDefault(outcome, 0L));
        String text = words.text("summary", Stream.concat(facts, byOutcome).toArray());
        List<String> missing = units.stream()
                .filter(unit -> unit.outcome() == UnitOutcome.NO_REPORT)
                .map(UnitInWork::name)
                .toList();
        if (missing.isEmpty()) {
            return text;
        }
        return text + "\n"
                + (missing.size() > MOST_SAID
                        ? words.text("missing.many", missing.size())
                        : words.text("missing", String.join(", ", missing)));
    }

    private String gathered(List<UnitInWork> units, Function<ReportFacts, String> text) {
        List<String> all = units.stream()
                .flatMap(unit -> unit.report().stream()
                        .map(text)
                        .filter(said -> !said.isBlank())
                        .map(said -> words.text("line.remarks", unit.name(), oneLine(said))))
                .toList();
        Stream<String> more =
                all.size() <= MOST_SAID ? Stream.empty() : Stream.of(words.text("line.more", all.size() - MOST_SAID));
        return Stream.concat(all.stream().limit(MOST_SAID), more).collect(Collectors.joining("\n"));
    }

    private ConsolidationFacts.Item item(
            DirectiveFacts.ObligationFacts obligation, List<WorkLine> all, ReportedFigures told) {
        List<WorkLine> lines = all.stream()
                .filter(line -> line.obligationId().equals(obligation.id()))
                .toList();
        return new ConsolidationFacts.Item(
                obligation.id(),
                obligation.code(),
                obligation.title(),
                lines.size(),
                (int) lines.stream().filter(line -> line.standing().done()).count(),
                (int) lines.stream()
                        .filter(line -> line.standing() == Standing.AWAITING)
                        .count(),
                Stream.concat(FigureWords.sentence(obligation.id(), told).stream(), said(lines))
                        .collect(Collectors.joining("\n")));
    }

    /** Of more units than anybody reads one by one only how many; the annexes have them all. */
    private Stream<String> said(List<WorkLine> lines) {
        if (lines.size() <= MOST_SAID) {
            return lines.stream().map(this::line);
        }
        return Stream.of(words.text(
                "line.many",
                lines.size(),
                lines.stream().filter(line -> line.standing().done()).count(),
                lines.stream()
                        .filter(line -> line.standing() == Standing.AWAITING)
                        .count(),
                lines.stream().filter(line -> line.reference().isEmpty()).count()));
    }

    private String line(WorkLine line) {
        if (line.reference().isEmpty()) {
            return words.text("line.no-report", line.unit());
        }
        return line.reason().isEmpty()
                ? words.text("line", line.unit(), oneLine(line.result()))
                : words.text("line.unfinished", line.unit(), oneLine(line.reason()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** A unit with its name, its outcome and the report that it has sent. */
    record UnitInWork(AddresseeFacts facts, String name, UnitOutcome outcome, Optional<ReportFacts> report) {

        boolean sentBack() {
            return facts.state() == ExecutionState.SENT_BACK;
        }

        /** What is expected of it for an obligation, as it stands at a moment, and what its report says of that. */
        Stream<WorkLine> lines(DirectiveFacts.ObligationFacts obligation, Instant at) {
            return facts.assignments().stream()
                    .filter(work -> Objects.equals(work.obligationId(), obligation.id()))
                    .flatMap(work -> Standing.of(work, at).stream()
                            .map(standing -> WorkLine.of(
                                    work, standing, name, obligation.code(), obligation.title(), said(work.id()), at)));
        }

        private WorkLine.Said said(UUID assignmentId) {
            return report.flatMap(sent -> sent.lines().stream()
                            .filter(line -> line.assignmentId().equals(assignmentId))
                            .findFirst()
                            .map(line -> new WorkLine.Said(
                                    line.text(), sent.number(), line.finished() ? "" : line.reason())))
                    .orElse(WorkLine.Said.NOTHING);
        }
    }
}
