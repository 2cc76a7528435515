package vn.tiendo.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigureValue;

/**
 * A figure in a report, beside what the system knew when the report was written.
 *
 * @param partOf code of the count that it is a part of; empty for none
 * @param systemValue null while the system knew nothing, which is another thing than zero
 * @param typedValue what the unit says; empty if it leaves it blank
 * @param explanation why it is blank or another one than the system's
 * @param path of the page with what the system counted; empty for none
 */
@Embeddable
public record ReportFigure(
        UUID assignmentId,
        String code,
        @Enumerated(EnumType.STRING) Figure.Kind kind,
        String partOf,
        @Nullable String systemValue,
        String typedValue,
        String explanation,
        String path) {

    static final int LONGEST_VALUE = 300;
    static final int LONGEST_EXPLANATION = 1_000;

    /** As it opens: with what the system knows, else with what the unit reported before, else with why there is nothing. */
    static ReportFigure prefilled(UUID assignmentId, Figure figure, FigureValue known, String before) {
        boolean isKnown = !known.value().isEmpty();
        return new ReportFigure(
                assignmentId,
                figure.code(),
                figure.kind(),
                figure.partOf(),
                isKnown ? known.value() : null,
                isKnown ? known.value() : before,
                isKnown || !before.isEmpty() ? "" : known.lacking(),
                known.path());
    }

    /** As its author has written it. */
    public ReportFigure written(String typed, String why) {
        return new ReportFigure(assignmentId, code, kind, partOf, systemValue, clean(kind, typed), why.strip(), path);
    }

    /** A number is the same with noughts before it. */
    private static String clean(Figure.Kind kind, String typed) {
        String text = typed.strip();
        return kind == Figure.Kind.COUNT && text.matches("0+\\d+") ? text.replaceFirst("^0+(?=\\d)", "") : text;
    }

    /** What the system knows now; what its author has left as it was goes with it. */
    ReportFigure refreshed(ReportFigure fresh) {
        boolean isLeft = typedValue.equals(Objects.requireNonNullElse(systemValue, ""));
        boolean isSame = Objects.equals(systemValue, fresh.systemValue);
        return new ReportFigure(
                assignmentId,
                code,
                fresh.kind,
                fresh.partOf,
                fresh.systemValue,
                isLeft && !isSame ? fresh.typedValue : typedValue,
                isLeft && !isSame ? fresh.explanation : explanation,
                fresh.path);
    }

    /** What is known now laid over what there was; of what was accepted, the figures stay. */
    static List<ReportFigure> refreshed(List<ReportFigure> before, List<ReportFigure> known, Set<UUID> accepted) {
        Stream<ReportFigure> kept = before.stream().filter(figure -> accepted.contains(figure.assignmentId));
        Stream<ReportFigure> fresh = known.stream()
                .filter(figure -> !accepted.contains(figure.assignmentId))
                .map(figure -> before.stream()
                        .filter(figure::isOf)
                        .findFirst()
                        .map(there -> there.refreshed(figure))
                        .orElse(figure));
        return Stream.concat(kept, fresh).toList();
    }

    /** What was typed laid over what there was; of what was accepted, the figures stay. */
    static List<ReportFigure> written(List<ReportFigure> before, List<ReportDraft.Item> typed, Set<UUID> accepted) {
        List<ReportFigure> entered =
                typed.stream().flatMap(item -> item.figures().stream()).toList();
        return before.stream()
                .map(figure -> accepted.contains(figure.assignmentId)
                        ? figure
                        : entered.stream()
                                .filter(figure::isOf)
                                .findFirst()
                                .map(each -> figure.written(each.typedValue, each.explanation))
                                .orElse(figure))
                .toList();
    }

    /** Whether both tell of the same. */
    public boolean isOf(ReportFigure other) {
        return assignmentId.equals(other.assignmentId) && code.equals(other.code);
    }

    public boolean isBlank() {
        return typedValue.isBlank();
    }

    /** Whether the unit says something else than the system; what the system does not know cannot differ. */
    public boolean differs() {
        return !isBlank() && systemValue != null && !systemValue.equals(typedValue);
    }

    /** Name of its field in the form. */
    public String field() {
        return "figure-" + assignmentId + "-" + code;
    }

    /** Name of the field in which it is explained. */
    public String whyField() {
        return "figure-why-" + assignmentId + "-" + code;
    }
}
