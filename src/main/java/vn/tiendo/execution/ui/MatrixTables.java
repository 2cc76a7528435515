package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.tiendo.bulk.ui.BulkButton;
import vn.tiendo.bulk.ui.BulkChoice;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.MoreButton;

/** The matrices of a directive in an order that the reader chooses; the order stands in the address of the page. */
class MatrixTables extends Div implements AfterNavigationObserver {

    private static final String ORDER = "xep";

    /** Draws one table. */
    @FunctionalInterface
    interface Painter {

        /**
         * @param rows those that are shown
         * @param offer lets a row be chosen, with its first cell
         */
        Component paint(Matrix matrix, List<Matrix.Row> rows, BiConsumer<Matrix.Row, NativeTableHeaderCell> offer);
    }

    private final transient List<Matrix> matrices;
    private final transient Painter painter;
    private final transient DueText words;
    private final transient BulkPanels panels;
    private final Select<MatrixOrder> order = new Select<>();
    private final Div tools = new Div(order);
    private final Div tables = new Div();
    private final Div bulkPlace = new Div();
    private final BulkChoice<Matrix.Row> choice;
    private int shown = MoreButton.STEP;

    /** @param acts what the reader may do with several units at once */
    MatrixTables(
            UUID directive,
            List<Matrix> matrices,
            Painter painter,
            DueText words,
            List<UnitBulk> acts,
            BulkPanels panels) {
        this.matrices = matrices;
        this.painter = painter;
        this.words = words;
        this.panels = panels;
        choice = new BulkChoice<>(
                "bulk.units", row -> row.unitId().toString(), chosen -> buttons(directive, acts, chosen), this::draw);
        order.setLabel(getTranslation("execution.matrix.order"));
        order.setItems(MatrixOrder.values());
        order.setItemLabelGenerator(each -> getTranslation("MatrixOrder." + each));
        order.setValue(MatrixOrder.WORST);
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw();
                keep(change.getValue());
            }
        });
        tools.addClassNames("row", "matrix-tools");
        if (!acts.isEmpty()) {
            tools.add(choice.toggle());
        }
        add(tools, bulkPlace, tables, choice);
        draw();
    }

    private List<BulkButton> buttons(UUID directive, List<UnitBulk> acts, List<Matrix.Row> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : acts.stream()
                        .map(act -> new BulkButton(
                                act.name(this),
                                () -> open(panels.open(act.open(directive, chosen, this), this::closed))))
                        .toList();
    }

    private void open(BulkPanel panel) {
        List.of(tools, tables, choice).forEach(part -> part.setVisible(false));
        bulkPlace.add(panel);
    }

    /** The tables as they were left, with what is not done still chosen: a row may stand for several units. */
    private void closed(Set<String> undone) {
        bulkPlace.removeAll();
        List.of(tools, tables).forEach(part -> part.setVisible(true));
        choice.turn(!undone.isEmpty());
        choice.keep(matrices.stream()
                .flatMap(matrix -> matrix.rows().stream())
                .map(row -> row.unitId().toString())
                .filter(unit -> undone.stream().anyMatch(id -> id.contains(unit)))
                .toList());
    }

    /** Only now it is known at which address the page is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        MatrixOrder asked = asked(event.getLocation().getQueryParameters());
        if (asked != order.getValue()) {
            order.setValue(asked);
            draw();
        }
    }

    private void draw() {
        tables.removeAll();
        choice.begin();
        for (Matrix matrix : matrices) {
            List<Matrix.Row> rows = matrix.rows().stream()
                    .sorted(order.getValue().rows(words))
                    .limit(shown)
                    .toList();
            tables.add(
                    painter.paint(matrix, rows, (row, cell) -> choice.offer(row, cell, row.unit())),
                    new MoreButton(matrix.rows().size() - rows.size(), this::showMore));
        }
    }

    /** What is chosen stays so. */
    private void showMore() {
        List<String> chosen = choice.chosen();
        shown += MoreButton.STEP;
        draw();
        choice.keep(chosen);
    }

    private static MatrixOrder asked(QueryParameters query) {
        String slug = query.getSingleParameter(ORDER).orElse("");
        return Arrays.stream(MatrixOrder.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElse(MatrixOrder.WORST);
    }

    private static void keep(MatrixOrder chosen) {
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        Map<String, List<String>> query =
                new HashMap<>(here.getQueryParameters().getParameters());
        query.remove(ORDER);
        if (chosen != MatrixOrder.WORST) {
            query.put(ORDER, List.of(chosen.slug()));
        }
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), new QueryParameters(query)));
    }
}
