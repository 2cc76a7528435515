package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter.Which;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.task.ui.DrawingCanvas;
import vn.tiendo.workflow.ProcessModel;

/** One version of a process with its numbers: on the drawing, and in words beside it. */
class LiveProcess extends Div {

    private static final int DEGREES = 4;

    private final Chosen chosen;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final DrawingCanvas canvas = new DrawingCanvas(getTranslation("drawing.text"));
    private final StepTable table;

    LiveProcess(Chosen chosen, ProcessModel model, List<StepCount> counts, Translations texts) {
        this.chosen = chosen;
        addClassName("live-process");
        model.steps().forEach(step -> names.put(step.id(), name(step.id(), step.name(), texts)));
        table = new StepTable(chosen, names, step -> getTranslation("drawing.step.gone", name(step, step, texts)));
        Div drawn = new Div(explanation(), legend(), canvas);
        drawn.addClassName("live-drawing");
        add(drawn, table);
        Map<String, StepCount> own = own(counts);
        table.update(own);
        canvas.draw(model.drawing(), Set.of(), Set.of(), notes(own), () -> {});
    }

    private static String name(String step, String otherwise, Translations texts) {
        return texts.find(step + ".title", UI.getCurrent().getLocale()).orElse(otherwise);
    }

    void update(List<StepCount> counts) {
        Map<String, StepCount> own = own(counts);
        table.update(own);
        canvas.mark(notes(own));
    }

    private Map<String, StepCount> own(List<StepCount> counts) {
        return counts.stream().filter(chosen::includes).collect(Collectors.toMap(StepCount::step, Function.identity()));
    }

    private Paragraph explanation() {
        Paragraph words = new Paragraph(getTranslation(
                chosen.reading() == Reading.COUNTS ? "drawing.explained.counts" : "drawing.explained.medians"));
        words.addClassName("muted");
        return words;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        if (chosen.reading() == Reading.COUNTS) {
            legend.add(sign("legend-running", "drawing.legend.running"), sign("legend-late", "drawing.legend.late"));
        } else {
            for (int degree = 1; degree <= DEGREES; degree++) {
                legend.add(sign("legend-heat-" + degree, "drawing.legend.heat-" + degree));
            }
        }
        return legend;
    }

    private Span sign(String css, String key) {
        Span sign = new Span(getTranslation(key));
        sign.addClassName(css);
        return sign;
    }

    private List<DrawingCanvas.Note> notes(Map<String, StepCount> counts) {
        Function<StepCount, Optional<DrawingCanvas.Note>> note =
                chosen.reading() == Reading.COUNTS ? this::running : this::median;
        return names.keySet().stream()
                .filter(counts::containsKey)
                .flatMap(step -> note.apply(counts.get(step)).stream())
                .toList();
    }

    private Optional<DrawingCanvas.Note> running(StepCount count) {
        if (count.running() == 0) {
            return Optional.empty();
        }
        String name = names.getOrDefault(count.step(), "");
        List<DrawingCanvas.Label> labels = new ArrayList<>();
        labels.add(new DrawingCanvas.Label(
                getTranslation("shared.number", count.running()),
                "drawing-running",
                getTranslation("drawing.link.running", count.running(), name),
                chosen.steps(count.step(), Which.RUNNING)));
        if (count.late() > 0) {
            labels.add(new DrawingCanvas.Label(
                    "! " + getTranslation("shared.number", count.late()),
                    "drawing-late",
                    getTranslation("drawing.link.late", count.late(), name),
                    chosen.steps(count.step(), Which.LATE)));
        }
        return Optional.of(
                new DrawingCanvas.Note(count.step(), count.late() > 0 ? "step-late" : "step-running", false, labels));
    }

    private Optional<DrawingCanvas.Note> median(StepCount count) {
        Duration median = count.median();
        if (median == null) {
            return Optional.empty();
        }
        String words = DurationText.of(median, this);
        DrawingCanvas.Label label = new DrawingCanvas.Label(
                words,
                "drawing-median",
                getTranslation("drawing.median", words, count.done()),
                chosen.steps(count.step(), Which.DONE));
        return Optional.of(new DrawingCanvas.Note(
                count.step(), "step-heat-" + DurationText.degree(median), false, List.of(label)));
    }
}
