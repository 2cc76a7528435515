package vn.tiendo.execution.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.ProgressService;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;

/** The tables of a directive as a file, one row for each thing that a unit owes, so that it can be filtered and sorted there. */
@org.springframework.stereotype.Component
class MatrixSheet {

    private final ProgressService progress;
    private final ExportOffers offers;

    MatrixSheet(ProgressService progress, ExportOffers offers) {
        this.progress = progress;
        this.offers = offers;
    }

    Component of(DirectiveFacts directive) {
        return offers.offer(words -> list(directive, words));
    }

    private ListSheet list(DirectiveFacts directive, SheetWords words) {
        List<Matrix> matrices = progress.matrices(directive.id()).stream()
                .filter(matrix -> !matrix.instructions())
                .toList();
        int rows = matrices.stream()
                .flatMap(matrix -> matrix.rows().stream())
                .mapToInt(MatrixSheet::count)
                .sum();
        return words.list(
                words.text("execution.sheet.title"),
                List.of(directive.label()),
                List.of(
                        words.column("execution.sheet.class", MIDDLE),
                        words.column("execution.matrix.unit", MIDDLE),
                        words.column("execution.sheet.unit-state", MIDDLE),
                        words.column("execution.matrix.received", MIDDLE),
                        words.column("execution.matrix.assigned", MIDDLE),
                        words.column("execution.sheet.code", NARROW),
                        words.column("execution.sheet.obligation", WIDE),
                        words.column("execution.sheet.state", MIDDLE),
                        words.column("execution.sheet.due", NARROW),
                        words.column("execution.sheet.arrived", MIDDLE),
                        words.column("execution.sheet.progress", WIDE)),
                rows,
                row -> matrices.forEach(matrix ->
                        matrix.rows().forEach(unit -> cells(matrix, unit, words).forEach(row))));
    }

    /** A unit that owes nothing has a row all the same. */
    private static int count(Matrix.Row row) {
        return Math.max(
                1, (int) row.cells().stream().filter(cell -> cell != null).count());
    }

    private static List<List<@Nullable Object>> cells(Matrix matrix, Matrix.Row row, SheetWords words) {
        List<@Nullable Object> unit = Arrays.asList(
                matrix.label(),
                row.unit(),
                words.text("ExecutionState." + row.state()),
                row.receivedAt(),
                row.assignedAt());
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int n = 0; n < row.cells().size(); n++) {
            Matrix.Cell cell = row.cells().get(n);
            if (cell != null) {
                Matrix.Column column = matrix.columns().get(n);
                List<@Nullable Object> line = new ArrayList<>(unit);
                line.addAll(Arrays.asList(
                        column.code(),
                        column.title(),
                        words.text("ExecutionState." + cell.state()),
                        words.day(cell.lastWorkingMoment()),
                        cell.arrivedAt(),
                        cell.progress()));
                lines.add(line);
            }
        }
        return lines.isEmpty() ? List.of(unit) : lines;
    }
}
