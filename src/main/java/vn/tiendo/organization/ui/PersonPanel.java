package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What another room shows on the administrator's page of a person, above what changes posts and account. */
public interface PersonPanel {

    Optional<Component> panel(UUID person, String login);
}
