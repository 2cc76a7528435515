package vn.tiendo.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.rollout.RolloutStatus;

/** "Đã giao 25/25", and what is parked with its cause. */
@org.springframework.stereotype.Component
class RolloutPanel implements DirectivePanel {

    private final RolloutService rollout;

    RolloutPanel(RolloutService rollout) {
        this.rollout = rollout;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        RolloutStatus status = rollout.status(directive.id());
        if (status.total() == 0) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("sheet");
        section.add(
                directive.recall() == null && status.running()
                        ? new RolloutProgress(rollout, directive.id(), status)
                        : new Paragraph(words(directive, status, section)));
        if (!status.parked().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("findings");
            status.parked().forEach(target -> {
                ListItem item = new ListItem(section.getTranslation(
                        "rollout.parked",
                        target.unit(),
                        section.getTranslation(target.cause() == null ? "rollout.cause.failed" : target.cause())));
                item.addClassName("warning");
                list.add(item);
            });
            section.add(list);
        }
        return Optional.of(section);
    }

    private static String words(DirectiveFacts directive, RolloutStatus status, Component page) {
        if (directive.recall() != null) {
            return page.getTranslation("rollout.withdrawn", status.withdrawn(), status.total());
        }
        return page.getTranslation("rollout.done", status.started(), status.total());
    }
}
