package vn.tiendo.calendar.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.calendar.HoursService;
import vn.tiendo.shared.ui.DueText;

/** Makes the form for the working hours of a unit, or of everybody. */
@Component
public class HoursPanels {

    private final HoursService hours;
    private final DueText words;

    HoursPanels(HoursService hours, DueText words) {
        this.hours = hours;
        this.words = words;
    }

    /**
     * The hours as they are and what changing them does; for administrators.
     *
     * @param unitId null for the common hours
     * @param saved is run after a change, to show the page anew
     */
    public com.vaadin.flow.component.Component panel(@Nullable UUID unitId, Runnable saved) {
        return new HoursPanel(hours, words, unitId, saved);
    }
}
