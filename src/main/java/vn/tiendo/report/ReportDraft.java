package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Refused;

/**
 * A report as its author writes it.
 *
 * @param remarks difficulties and their causes
 * @param proposals what the unit asks for, and of whom
 */
public record ReportDraft(int version, String remarks, String proposals, List<Item> items) {

    /** Somebody else has saved the report in between. */
    public static class ReportChanged extends Refused {}

    /** The same text, whatever was saved meanwhile. */
    ReportDraft at(int newVersion) {
        return new ReportDraft(newVersion, remarks, proposals, items);
    }

    /** With what was accepted of another one. */
    ReportDraft withSettledOf(ReportDraft other) {
        Map<UUID, Item> settled =
                other.items.stream().filter(Item::settled).collect(Collectors.toMap(Item::assignmentId, item -> item));
        return new ReportDraft(
                version,
                remarks,
                proposals,
                items.stream()
                        .map(item -> settled.getOrDefault(item.assignmentId(), item))
                        .toList());
    }

    /**
     * One assignment: what was achieved, or why it is unfinished and by when it will be.
     *
     * @param own the obligation to report, answered by the report itself
     * @param settled accepted in an earlier round; shown, no longer edited
     * @param figures what is counted of it, none where the system counts nothing
     */
    public record Item(
            UUID assignmentId,
            boolean own,
            boolean finished,
            boolean settled,
            String text,
            String reason,
            @Nullable LocalDate promisedOn,
            List<ReportFigure> figures) {

        public Item withText(String newText) {
            return new Item(assignmentId, own, finished, settled, newText, reason, promisedOn, figures);
        }

        public Item withFigures(List<ReportFigure> written) {
            return new Item(assignmentId, own, finished, settled, text, reason, promisedOn, written);
        }
    }
}
