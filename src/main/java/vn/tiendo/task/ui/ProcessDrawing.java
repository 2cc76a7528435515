package vn.tiendo.task.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.tiendo.workflow.ProcessCourse;

/** The drawing of a process with the way of one instance on it; fetched when it is opened, since most readers need only the list. */
class ProcessDrawing extends Details {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDrawing.class);
    private static final String DRAW = "return import(new URL('process-drawing.js', document.baseURI))"
            + ".then(module => module.draw(this, $0, $1, $2))";

    private final transient ProcessCourse course;
    private final transient Supplier<String> drawing;
    private final Div canvas = new Div();
    private final Paragraph problem = new Paragraph();
    private boolean drawn;

    /** @param part name of the part of the way that it shows; empty for the whole */
    ProcessDrawing(ProcessCourse course, String part, Supplier<String> drawing) {
        this.course = course;
        this.drawing = drawing;
        addClassName("process-drawing");
        setSummaryText(
                part.isEmpty() ? getTranslation("process.drawing") : getTranslation("process.drawing.part", part));
        canvas.addClassName("drawing");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", getTranslation("process.drawing.text"));
        canvas.getElement().setAttribute("lang", "vi");
        Div scroll = new Div(canvas);
        scroll.addClassName("drawing-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("aria-label", getTranslation("process.drawing.scroll"));
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "status");
        add(legend(), problem, scroll);
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

    private void draw() {
        drawn = true;
        problem.setVisible(false);
        canvas.getElement()
                .executeJs(DRAW, drawing.get(), array(course.passed()), array(course.current()))
                .then(done -> {}, this::failed);
    }

    /** A lost network, usually: closing and opening again tries again. */
    private void failed(String error) {
        LOG.warn("The drawing of {} could not be shown: {}", course.processId(), error);
        drawn = false;
        problem.setText(getTranslation("process.drawing.failed"));
        problem.setVisible(true);
    }

    private static ArrayNode array(Iterable<String> elements) {
        List<String> sorted = new ArrayList<>();
        elements.forEach(sorted::add);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sorted.stream().sorted().forEach(array::add);
        return array;
    }
}
