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
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter.Which;

/** The numbers of a drawing in words, each a link to what it counts; changes in place, so that nobody loses the line he reads. */
class StepTable extends Div {

    private static final String NONE = "–";

    private final Chosen chosen;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** @param names of the steps by their ids, in the order of the flow */
    StepTable(Chosen chosen, Map<String, String> names) {
        this.chosen = chosen;
        addClassName("step-table");
        NativeTable table = new NativeTable();
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
        names.forEach((step, name) -> {
            Line line = new Line(step, name);
            lines.put(step, line);
            table.getBody().add(line);
        });
        add(table);
    }

    /** A step that nobody has come to has no count. */
    void update(Map<String, StepCount> counts) {
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
            link.setText(Integer.toString(number));
            link.getElement().setAttribute("aria-label", getTranslation(key, number, step));
        }
    }
}
