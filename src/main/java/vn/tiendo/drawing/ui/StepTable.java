package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter.Which;

/** The numbers of a drawing in words, each a link to what it counts; changes in place, so that nobody loses the line he reads. */
class StepTable extends Div {

    private static final String NONE = "–";

    private final Chosen chosen;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final NativeTable table = new NativeTable();
    private final transient UnaryOperator<String> others;

    /**
     * @param names of the steps by their ids, in the order of the flow
     * @param others names steps that were counted and are not in the drawing
     */
    StepTable(Chosen chosen, Map<String, String> names, UnaryOperator<String> others) {
        this.chosen = chosen;
        this.others = others;
        addClassName("step-table");
        table.setCaptionText(getTranslation("drawing.table"));
        NativeTableRow header = new NativeTableRow();
        List.of(
                        "drawing.column.step",
                        "drawing.column.running",
                        "drawing.column.late",
                        "drawing.column.done",
                        "drawing.column.median")
                .forEach(key -> header.add(column(getTranslation(key))));
        table.getHead().add(header);
        names.forEach(this::add);
        add(table);
    }

    private void add(String step, String name) {
        Line line = new Line(step, name);
        lines.put(step, line);
        table.getBody().add(line);
    }

    /** A step that nobody has come to has no count; what was counted has a row, so that the rows add up. */
    void update(Map<String, StepCount> counts) {
        counts.keySet().stream()
                .filter(step -> !lines.containsKey(step))
                .sorted()
                .toList()
                .forEach(step -> add(step, others.apply(step)));
        lines.forEach((step, line) -> line.update(
                counts.getOrDefault(step, new StepCount(chosen.processId(), chosen.version(), step, 0, 0, 0, null))));
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** One step. */
    private final class Line extends NativeTableRow {

        private final Number running;
        private final Number late;
        private final Number done;
        private final NativeTableCell median = new NativeTableCell();

        Line(String step, String name) {
            running = new Number(chosen.steps(step, Which.RUNNING), "drawing.link.running", name);
            late = new Number(chosen.steps(step, Which.LATE), "drawing.link.late", name);
            late.addClassName("late");
            NativeTableHeaderCell title = new NativeTableHeaderCell(name);
            title.getElement().setAttribute("scope", "row");
            done = new Number(chosen.steps(step, Which.DONE), "drawing.link.done", name);
            add(title, running, late, done, median);
        }

        void update(StepCount count) {
            running.show(count.running());
            late.show(count.late());
            median.setText(count.median() == null ? NONE : DurationText.of(count.median(), this));
            done.show(count.done());
        }
    }

    /** A number that leads to what it counts; nothing does not. */
    private static final class Number extends NativeTableCell {

        private final Anchor link;
        private final String key;
        private final String step;

        Number(String path, String key, String step) {
            this.link = new Anchor(path);
            this.key = key;
            this.step = step;
        }

        void show(int number) {
            if (number == 0) {
                setText(NONE);
                return;
            }
            if (link.getParent().isEmpty()) {
                setText("");
                add(link);
            }
            link.setText(getTranslation("shared.number", number));
            link.getElement().setAttribute("aria-label", getTranslation(key, number, step));
        }
    }
}
