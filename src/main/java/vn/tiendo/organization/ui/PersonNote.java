package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a room above knows of people that matters to whoever chooses one of them, e.g. that they are away. */
public interface PersonNote {

    /** Where it stands among the others. */
    int order();

    /** A short sentence by person, none for most; one statement however many people there are. */
    Map<UUID, String> of(Collection<UUID> people, Component page);
}
