package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A strip that a room puts above every page, below the header. */
public interface FrameBar {

    /** @return nothing where it has nothing to say */
    Optional<Component> bar();
}
