package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.task.TaskRow;

/** What can be done with several rows of one's list, by the rooms whose steps they are. */
@org.springframework.stereotype.Component
class InboxBulk {

    private final List<StepBulk> acts;
    private final BulkPanels panels;

    InboxBulk(List<StepBulk> acts, BulkPanels panels) {
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(StepBulk::order)).toList();
        this.panels = panels;
    }

    /**
     * The buttons for what is chosen.
     *
     * @param opened shows the panel in place of the list
     * @param closed takes the ids of what is not done
     */
    List<Button> buttons(
            List<TaskRow> chosen, Component page, Consumer<BulkPanel> opened, Consumer<Set<String>> closed) {
        return chosen.isEmpty()
                ? List.of()
                : acts.stream()
                        .filter(act -> act.offers(chosen))
                        .map(act -> new Button(
                                act.name(page), click -> opened.accept(panels.open(act.open(chosen, page), closed))))
                        .toList();
    }
}
