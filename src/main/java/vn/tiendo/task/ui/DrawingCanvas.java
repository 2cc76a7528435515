package vn.tiendo.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows the drawing of a process with notes at its elements; what it shows must stand beside it as text, too. */
public class DrawingCanvas extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingCanvas.class);
    private static final String MODULE = "return import(new URL('process-drawing.js', document.baseURI))";
    private static final String DRAW = MODULE + ".then(module => module.draw(this, $0, $1, $2, $3))";
    private static final String MARK = MODULE + ".then(module => module.mark(this, $0))";

    /**
     * What stands at one element.
     *
     * @param css how the element itself looks; empty as always
     * @param below whether the labels stand at its lower edge
     */
    public record Note(String element, String css, boolean below, List<Label> labels) {}

    /**
     * A few letters at an element.
     *
     * @param title the same in words
     * @param link where it leads; null nowhere
     */
    public record Label(
            String text, String css, String title, @Nullable String link) {}

    private final Div canvas = new Div();
    private final Paragraph problem = new Paragraph();

    /** @param text what stands there for those who do not see it, and where they find the same in words */
    public DrawingCanvas(String text) {
        canvas.addClassName("drawing");
        canvas.getElement().setAttribute("role", "img");
        canvas.getElement().setAttribute("aria-label", text);
        canvas.getElement().setAttribute("lang", "vi");
        Div scroll = new Div(canvas);
        scroll.addClassName("drawing-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("aria-label", getTranslation("process.drawing.scroll"));
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "status");
        add(problem, scroll);
    }

    /**
     * Fetches the library, at the first drawing of the page, and draws.
     *
     * @param model BPMN with its layout
     * @param failed told when it could not be shown: a lost network, usually
     */
    public void draw(
            String model, Collection<String> passed, Collection<String> current, List<Note> notes, Runnable failed) {
        problem.setVisible(false);
        canvas.getElement()
                .executeJs(DRAW, model, array(passed), array(current), array(notes))
                .then(done -> {}, error -> {
                    LOG.warn("A drawing could not be shown: {}", error);
                    problem.setText(getTranslation("process.drawing.failed"));
                    problem.setVisible(true);
                    failed.run();
                });
    }

    /** Puts these notes in place of those that are there. */
    public void mark(List<Note> notes) {
        canvas.getElement().executeJs(MARK, array(notes));
    }

    private static ArrayNode array(Collection<String> elements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        elements.stream().sorted().forEach(array::add);
        return array;
    }

    private static ArrayNode array(List<Note> notes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Note note : notes) {
            ObjectNode each = array.addObject()
                    .put("element", note.element())
                    .put("css", note.css())
                    .put("below", note.below());
            ArrayNode labels = each.putArray("labels");
            note.labels()
                    .forEach(label -> labels.addObject()
                            .put("text", label.text())
                            .put("css", label.css())
                            .put("title", label.title())
                            .put("link", label.link()));
        }
        return array;
    }
}
