package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
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

/** By which step of which process, and whether only what is overdue; what is chosen stands in the address. */
class RunningFilters extends Div {

    private final UUID directiveId;
    private final Select<StepFilter> step = new Select<>();
    private final Checkbox late = new Checkbox();

    RunningFilters(UUID directiveId, StepFilter filter, List<StepCount> counts) {
        this.directiveId = directiveId;
        addClassNames("row", "inbox-filters");
        StepFilter chosen = filter.onlyLate(false);
        List<StepFilter> steps = new ArrayList<>(counts.stream()
                .filter(count -> count.running() > 0)
                .map(count -> new StepFilter(count.processId(), count.version(), count.step(), false))
                .toList());
        if (!chosen.equals(StepFilter.ALL) && !steps.contains(chosen)) {
            steps.add(chosen);
        }
        step.setLabel(getTranslation("drawing.filter.step"));
        step.setItems(steps);
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption(getTranslation("drawing.filter.every"));
        step.setItemLabelGenerator(each -> label(each, steps));
        step.setValue(chosen.equals(StepFilter.ALL) ? null : chosen);
        late.setLabel(getTranslation("drawing.filter.late"));
        late.setValue(filter.late());
        step.addValueChangeListener(change -> changed(change.isFromClient()));
        late.addValueChangeListener(change -> changed(change.isFromClient()));
        add(step, late);
    }

    /** The version is named where a step runs in several. */
    private String label(@Nullable StepFilter each, List<StepFilter> steps) {
        if (each == null) {
            return getTranslation("drawing.filter.every");
        }
        String process = each.processId().isEmpty() ? "" : getTranslation("drawing.process." + each.processId());
        String name = each.step().isEmpty()
                ? process
                : getTranslation("drawing.filter.label", getTranslation(each.step() + ".title"), process);
        boolean several = steps.stream()
                        .filter(other -> other.step().equals(each.step())
                                && other.processId().equals(each.processId()))
                        .count()
                > 1;
        return several
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
                            QueryParameters.simple(DrawingLinks.query(chosen.onlyLate(late.getValue()))));
        }
    }
}
