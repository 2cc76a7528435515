package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.shared.ui.DueText;

/** The matrices of a directive in an order that the reader chooses; the order stands in the address of the page. */
class MatrixTables extends Div implements AfterNavigationObserver {

    private static final String ORDER = "xep";

    private final transient List<Matrix> matrices;
    private final transient Function<Matrix, Component> painter;
    private final transient DueText words;
    private final Select<MatrixOrder> order = new Select<>();
    private final Div tables = new Div();

    MatrixTables(List<Matrix> matrices, Function<Matrix, Component> painter, DueText words) {
        this.matrices = matrices;
        this.painter = painter;
        this.words = words;
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
        Div tools = new Div(order);
        tools.addClassNames("row", "matrix-tools");
        add(tools, tables);
        draw();
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
        matrices.forEach(matrix -> tables.add(painter.apply(sorted(matrix))));
    }

    private Matrix sorted(Matrix matrix) {
        return new Matrix(
                matrix.recipientId(),
                matrix.label(),
                matrix.instructions(),
                matrix.columns(),
                matrix.rows().stream().sorted(order.getValue().rows(words)).toList());
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
