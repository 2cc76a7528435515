package vn.tiendo.task.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import vn.tiendo.workflow.ProcessCourse;

/** The drawing of a process with the way of one instance on it; fetched when it is opened, since most readers need only the list. */
class ProcessDrawing extends Details {

    private final transient ProcessCourse course;
    private final transient List<DrawingCanvas.Note> notes;
    private final transient Supplier<String> drawing;
    private final DrawingCanvas canvas = new DrawingCanvas(getTranslation("process.drawing.text"));
    private boolean drawn;

    /**
     * @param notes when the instance was where
     * @param part name of the part of the way that it shows; empty for the whole
     */
    ProcessDrawing(ProcessCourse course, List<DrawingCanvas.Note> notes, String part, Supplier<String> drawing) {
        this.course = course;
        this.notes = notes;
        this.drawing = drawing;
        addClassName("process-drawing");
        setSummaryText(
                part.isEmpty() ? getTranslation("process.drawing") : getTranslation("process.drawing.part", part));
        add(legend(), canvas);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !drawn) {
                draw();
            }
        });
    }

    private Div legend() {
        Span passed = new Span(getTranslation("ProcessCourse.Position.PASSED"));
        passed.addClassName("legend-passed");
        Span current = new Span(getTranslation("ProcessCourse.Position.CURRENT"));
        current.addClassName("legend-current");
        Div legend = new Div(passed, current);
        legend.addClassName("legend");
        return legend;
    }

    /** Closing and opening again tries again. */
    private void draw() {
        drawn = true;
        canvas.draw(drawing.get(), course.passed(), course.current(), notes, () -> drawn = false);
    }
}
