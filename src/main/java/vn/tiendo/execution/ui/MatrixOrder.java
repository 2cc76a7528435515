package vn.tiendo.execution.ui;

import java.util.Comparator;
import java.util.Objects;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.shared.ui.DueText;

/** In which order the units of a matrix stand. */
enum MatrixOrder {
    /** most things overdue, then who has not received, who has not assigned, who has most left to do */
    WORST("kem-nhat"),
    NAME("ten"),
    /** as the document was handed out to them */
    ISSUE("ban-hanh");

    private final String slug;

    MatrixOrder(String slug) {
        this.slug = slug;
    }

    /** As it stands in the address. */
    String slug() {
        return slug;
    }

    Comparator<Matrix.Row> rows(DueText words) {
        Comparator<Matrix.Row> byName = Comparator.comparing(Matrix.Row::unit, VietnameseOrder.TEXT);
        return switch (this) {
            case WORST ->
                Comparator.comparing((Matrix.Row row) -> !row.state().counts())
                        .thenComparing(row -> -overdue(row, words))
                        .thenComparing(row -> row.receivedAt() != null)
                        .thenComparing(row -> row.assignedAt() != null)
                        .thenComparing(row -> -owed(row))
                        .thenComparing(byName);
            case NAME -> byName;
            case ISSUE -> // ids grow in the order in which they were given
                Comparator.comparing((Matrix.Row row) -> row.addresseeId().toString())
                        .thenComparing(byName);
        };
    }

    private static long owed(Matrix.Row row) {
        return row.cells().stream()
                .filter(Objects::nonNull)
                .filter(Matrix.Cell::owed)
                .count();
    }

    /** What the table itself shows as overdue. */
    private static long overdue(Matrix.Row row, DueText words) {
        return row.cells().stream()
                .filter(Objects::nonNull)
                .filter(cell -> cell.owed() && cell.legalEnd() != null && cell.lastWorkingMoment() != null)
                .filter(cell -> words.of(cell.legalEnd(), cell.lastWorkingMoment()) == DueText.Timeliness.OVERDUE)
                .count();
    }
}
