package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter;
import vn.tiendo.drawing.StepFilter.Which;

/** By which step of which process, and how far it is; what is chosen stands in the address. */
class StepFilters extends Div {

    private final UUID directiveId;
    private final Select<StepFilter> step = new Select<>();
    private final Select<Which> which = new Select<>();

    StepFilters(UUID directiveId, StepFilter filter, List<StepCount> counts) {
        this.directiveId = directiveId;
        addClassNames("row", "step-filters");
        StepFilter chosen = filter.with(Which.RUNNING);
        List<StepFilter> steps = new ArrayList<>(counts.stream()
                .filter(count -> filter.which().of(count) > 0)
                .map(count -> new StepFilter(count.processId(), count.version(), count.step(), Which.RUNNING))
                .toList());
        boolean named = !chosen.equals(StepFilter.ALL) && counts.stream().anyMatch(chosen::includes);
        if (named && !steps.contains(chosen)) {
            steps.add(chosen);
        }
        step.setLabel(getTranslation("drawing.filter.step"));
        step.setItems(steps);
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption(getTranslation("drawing.filter.every"));
        step.setItemLabelGenerator(each -> label(each, steps));
        step.setValue(named ? chosen : null);
        which.setLabel(getTranslation("drawing.filter.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(each -> getTranslation("StepFilter.Which." + each));
        which.setValue(filter.which());
        step.addValueChangeListener(change -> changed(change.isFromClient()));
        which.addValueChangeListener(change -> changed(change.isFromClient()));
        add(step, which);
    }

    /** The version is named where a step is there in several. */
    private String label(@Nullable StepFilter each, List<StepFilter> steps) {
        if (each == null) {
            return getTranslation("drawing.filter.every");
        }
        String process = getTranslation("drawing.process." + each.processId());
        String name = each.step().isEmpty()
                ? process
                : getTranslation("drawing.filter.label", getTranslation(each.step() + ".title"), process);
        long versions = steps.stream()
                .filter(other ->
                        other.step().equals(each.step()) && other.processId().equals(each.processId()))
                .count();
        return versions > 1
                ? getTranslation(
                        "drawing.filter.label",
                        name,
                        getTranslation("drawing.version", Integer.toString(each.version())))
                : name;
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            StepFilter chosen = step.getValue() == null ? StepFilter.ALL : step.getValue();
            UI.getCurrent()
                    .navigate(
                            DrawingLinks.steps(directiveId),
                            QueryParameters.simple(DrawingLinks.query(chosen.with(which.getValue()))));
        }
    }
}
