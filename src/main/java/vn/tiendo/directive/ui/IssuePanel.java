package vn.tiendo.directive.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;

/** What another room shows of a directive before it is issued: to the drafter, and to those who approve and sign. */
public interface IssuePanel {

    Optional<Component> panel(DirectiveFacts directive);

    /**
     * The draft was saved while the panel is on the page.
     *
     * @param panel what {@link #panel} gave
     */
    default void saved(Component panel, UUID directiveId) {}
}
