package vn.tiendo.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.cockpit.CockpitService;
import vn.tiendo.cockpit.TrackedDirective;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.ui.HandOn;
import vn.tiendo.urging.ui.UrgeActs;

/** What can be done with several directives at once: by the services that do it with one, with the rights that these ask for. */
@org.springframework.stereotype.Component
class CockpitActs {

    private final CockpitService cockpit;
    private final UrgeActs urging;
    private final HandOn handOn;

    CockpitActs(CockpitService cockpit, UrgeActs urging, HandOn handOn) {
        this.cockpit = cockpit;
        this.urging = urging;
        this.handOn = handOn;
    }

    /** Urges every unit that has something overdue under them. */
    BulkAct urge(List<TrackedDirective> chosen, Component page) {
        return urging.under(
                chosen.stream()
                        .map(directive -> new BulkRow(
                                directive.id().toString(),
                                name(directive, page),
                                "",
                                DirectiveLinks.of(directive.id()),
                                directive.collecting() ? page.getTranslation("cockpit.urge.collecting") : null))
                        .toList(),
                page);
    }

    /** Gives what waits for the reader under them to a colleague. */
    BulkAct handOn(List<TrackedDirective> chosen, Component page) {
        List<TaskRow> steps = cockpit.waiting(chosen);
        Stream<BulkRow> mine = steps.stream()
                .map(step -> new BulkRow(
                        step.id(),
                        page.getTranslation(step.step() + ".title") + " – " + step.subject(),
                        step.reference(),
                        TaskLinks.task(step.id()),
                        null));
        Stream<BulkRow> none = chosen.stream()
                .filter(directive ->
                        steps.stream().noneMatch(step -> step.about().rootId().equals(directive.id())))
                .map(directive -> new BulkRow(
                        directive.id().toString(),
                        name(directive, page),
                        "",
                        DirectiveLinks.of(directive.id()),
                        page.getTranslation("cockpit.hand-on.none")));
        return handOn.of(Stream.concat(mine, none).toList(), page);
    }

    static String name(TrackedDirective directive, Component page) {
        return directive.reference().isEmpty() ? page.getTranslation("task.no-number") : directive.reference();
    }
}
