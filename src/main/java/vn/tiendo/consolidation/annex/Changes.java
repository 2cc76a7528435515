package vn.tiendo.consolidation.annex;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.execution.standing.Standing;
import vn.tiendo.report.ReportFacts;

/** What has changed with the units since a report, one sentence for each of them; that somebody is late by more days is no change. */
public final class Changes {

    private final PaperTexts words = new PaperTexts("consolidation");
    private final Map<UUID, Unit> before;
    private final Map<UUID, List<WorkLine>> linesBefore;
    private final Map<UUID, List<WorkLine>> linesNow;

    /**
     * A unit in a report.
     *
     * @param outcome what became of it, as the documents' words name it
     * @param said the fingerprint of its report; empty if it had sent none, or if that was not kept yet
     */
    public record Unit(UUID unitId, String name, String outcome, String said) {}

    private Changes(List<Unit> report, Collection<WorkLine> kept, Collection<WorkLine> now) {
        before = report.stream()
                .collect(Collectors.toMap(Unit::unitId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        linesBefore = kept.stream().collect(Collectors.groupingBy(WorkLine::unitId));
        linesNow = now.stream().collect(Collectors.groupingBy(WorkLine::unitId));
    }

    /**
     * @param report the units as they stood in the report
     * @param kept what that report's figures count
     * @param lines what the figures would count now
     */
    public static List<String> since(
            List<Unit> report, Collection<WorkLine> kept, List<Unit> now, Collection<WorkLine> lines) {
        Changes changes = new Changes(report, kept, lines);
        Set<UUID> there = now.stream().map(Unit::unitId).collect(Collectors.toSet());
        Stream<String> changed = now.stream().flatMap(unit -> changes.sentence(unit).stream());
        Stream<String> gone = report.stream()
                .filter(unit -> !there.contains(unit.unitId()))
                .map(unit -> changes.words.text("change", unit.name(), changes.words.text("change.gone")));
        return Stream.concat(changed, gone).toList();
    }

    /** What a unit's report says, in short: the same for the same words and figures; empty as long as it has sent none. */
    public static String fingerprint(ReportFacts report) {
        List<Object> said = new ArrayList<>(List.of(report.number(), report.remarks(), report.proposals()));
        for (ReportFacts.Line line : report.lines()) {
            said.add(line.assignmentId());
            said.add(line.finished());
            said.add(line.text());
            said.add(line.reason());
            line.figures().forEach(figure -> said.add(List.of(figure.code(), figure.typedValue())));
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> sentence(Unit unit) {
        Unit old = before.get(unit.unitId());
        List<String> parts = old == null
                ? List.of(words.text("change.new", word(unit)))
                : Stream.of(outcome(old, unit), standing(unit.unitId()), report(old, unit))
                        .flatMap(List::stream)
                        .toList();
        return parts.isEmpty() ? List.of() : List.of(words.text("change", unit.name(), String.join("; ", parts)));
    }

    private List<String> outcome(Unit old, Unit unit) {
        return old.outcome().equals(unit.outcome())
                ? List.of()
                : List.of(words.text("change.outcome", word(old), word(unit)));
    }

    private String word(Unit unit) {
        return words.text("outcome." + unit.outcome());
    }

    private List<String> standing(UUID unit) {
        List<WorkLine> old = linesBefore.getOrDefault(unit, List.of());
        List<WorkLine> now = linesNow.getOrDefault(unit, List.of());
        if (done(old) != done(now) || old.size() != now.size()) {
            return List.of(words.text("change.done", done(now), now.size(), done(old), old.size()));
        }
        Map<UUID, Standing> stood =
                old.stream().collect(Collectors.toMap(WorkLine::assignmentId, WorkLine::standing, (one, same) -> one));
        Set<String> codes = now.stream()
                .filter(line -> line.standing() != stood.get(line.assignmentId()))
                .map(WorkLine::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? List.of() : List.of(words.text("change.standing", String.join(", ", codes)));
    }

    private static long done(List<WorkLine> lines) {
        return lines.stream().filter(line -> line.standing().done()).count();
    }

    private List<String> report(Unit old, Unit unit) {
        List<WorkLine> linesThen = linesBefore.getOrDefault(unit.unitId(), List.of());
        List<WorkLine> lines = linesNow.getOrDefault(unit.unitId(), List.of());
        String then = reference(linesThen);
        String now = reference(lines);
        if (!then.equals(now)) {
            return List.of(
                    then.isEmpty() || now.isEmpty()
                            ? words.text(now.isEmpty() ? "change.report-gone" : "change.report-new", then + now)
                            : words.text("change.report-other", now, then));
        }
        boolean sameWords =
                old.said().isEmpty() ? said(linesThen).equals(said(lines)) : Objects.equals(old.said(), unit.said());
        return sameWords ? List.of() : List.of(words.text("change.words"));
    }

    private static String reference(List<WorkLine> lines) {
        return lines.stream()
                .map(WorkLine::reference)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Set<List<Object>> said(List<WorkLine> lines) {
        return lines.stream()
                .map(line -> List.<Object>of(line.assignmentId(), line.result(), line.reason()))
                .collect(Collectors.toSet());
    }
}
