package vn.tiendo.consolidation.reported;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.report.figure.Figure;

/**
 * What one unit told in one figure when the figures were fixed.
 *
 * @param group position of the smallest group of the unit
 * @param unit its short name as it was then
 * @param addresseeId of the unit's work on the directive, with its report
 * @param obligationCode of the obligation of which it tells
 * @param title of that obligation
 * @param partOf code of the count that it is a part of; empty for none
 * @param said null if the unit has not reported; empty if it left it blank, which is another thing than zero
 * @param known what the system knew; null if it knew nothing
 * @param why explanation of the unit; empty for none
 */
public record FigureLine(
        int group,
        UUID unitId,
        String unit,
        UUID addresseeId,
        UUID assignmentId,
        UUID obligationId,
        String obligationCode,
        String title,
        WorkKind workKind,
        String code,
        Figure.Kind kind,
        String partOf,
        @Nullable String said,
        @Nullable String known,
        String why) {

    private static final String NUMBER = "\\d{1,18}";

    /** Whether the unit has told it. */
    public boolean isReported() {
        return said != null && !said.isEmpty();
    }

    /** Whether the unit says something else than the system; what the system does not know cannot differ. */
    public boolean differs() {
        return isReported() && known != null && !known.equals(said);
    }

    /** What it adds to the sum; null for what is no count and for what nobody told. */
    public @Nullable Long amount() {
        return kind == Figure.Kind.COUNT && said != null && said.matches(NUMBER) ? Long.valueOf(said) : null;
    }
}
