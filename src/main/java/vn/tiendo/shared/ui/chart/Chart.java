package vn.tiendo.shared.ui.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Numbers drawn, with the table that says and links the same: for the keyboard, for who does not see the drawing, for paper. */
public class Chart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Chart.class);
    private static final String DRAW =
            "return import(new URL('chart.js', document.baseURI)).then(module => module.draw(this, $0))";

    /** In rem: room for one bar, for its axis; the height of lines. */
    private static final double BAR = 2.1;

    private static final double AXIS = 3;
    private static final double LINES = 16;

    private final Div canvas = new Div();
    private final Paragraph problem = new Paragraph();
    private transient ChartData data;

    public Chart(ChartData data) {
        this.data = data;
        addClassName("chart");
        canvas.addClassName("chart-canvas");
        canvas.getElement().setAttribute("role", "img");
        problem.getElement().setAttribute("role", "status");
        fill();
    }

    /** The same place shows other numbers. */
    public void show(ChartData changed) {
        if (!changed.equals(data)) {
            data = changed;
            fill();
            draw();
        }
    }

    private void fill() {
        problem.setVisible(false);
        canvas.getElement().setAttribute("aria-label", getTranslation("chart.label", data.title()));
        canvas.setHeight(height() + "rem");
        NativeDetails table = new NativeDetails(getTranslation("chart.table"), table());
        getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .forEach(before -> table.setOpen(before.isOpen()));
        removeAll();
        add(legend(), canvas, problem, table);
    }

    private double height() {
        return switch (data.kind()) {
            case LINES -> LINES;
            case PARTS -> AXIS + BAR * data.categories().size();
            case BARS -> AXIS + BAR * data.categories().size() * data.series().size();
        };
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        draw();
    }

    private void draw() {
        canvas.getElement().executeJs(DRAW, json()).then(done -> {}, error -> {
            LOG.warn("A chart could not be shown: {}", error);
            problem.setText(getTranslation("chart.failed"));
            problem.setVisible(true);
        });
    }

    /** Not where there is one series only: its name is the title. */
    private Component legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("chart-legend");
        for (ChartData.Series one : data.series()) {
            Span swatch = new Span();
            swatch.addClassNames(
                    "chart-swatch",
                    one.look().name().toLowerCase(Locale.ROOT),
                    data.kind() == ChartData.Kind.LINES ? "as-line" : "as-bar");
            swatch.getStyle().set("--swatch", "var(" + one.color() + ")");
            legend.add(new ListItem(swatch, new Text(one.name())));
        }
        legend.setVisible(data.series().size() > 1);
        return legend;
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.setCaptionText(data.title());
        NativeTableRow head = table.getHead().addRow();
        head.add(header(data.of(), "col"));
        data.series().forEach(one -> head.add(header(one.name(), "col")));
        for (int row = 0; row < data.categories().size(); row++) {
            NativeTableRow line = table.getBody().addRow();
            line.add(header(data.categories().get(row), "row"));
            for (ChartData.Series one : data.series()) {
                line.add(cell(one.points().get(row)));
            }
        }
        Div scroll = new Div(table);
        scroll.addClassName("chart-table");
        return scroll;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static NativeTableCell cell(ChartData.Point point) {
        NativeTableCell cell = new NativeTableCell();
        if (point.link() == null) {
            cell.setText(point.shown());
        } else {
            cell.add(new Anchor(point.link(), point.shown()));
        }
        return cell;
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("bars", data.kind() != ChartData.Kind.LINES)
                .put("stacked", data.kind() == ChartData.Kind.PARTS)
                .put("whole", data.whole());
        ArrayNode categories = json.putArray("categories");
        data.categories().forEach(categories::add);
        ArrayNode all = json.putArray("series");
        for (ChartData.Series one : data.series()) {
            ObjectNode series = all.addObject()
                    .put("name", one.name())
                    .put("color", one.color())
                    .put("look", one.look().name().toLowerCase(Locale.ROOT));
            ArrayNode values = series.putArray("values");
            ArrayNode shown = series.putArray("shown");
            ArrayNode links = series.putArray("links");
            for (ChartData.Point point : one.points()) {
                values.add(point.value());
                shown.add(point.shown());
                links.add(point.link());
            }
        }
        return json;
    }
}
