package vn.tiendo.calendar.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.CalendarChange;
import vn.tiendo.calendar.CalendarDay;
import vn.tiendo.calendar.CalendarYear;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** One day, new or known, as a change that is first shown. */
class DayForm extends FormPanel {

    private final VietnameseDatePicker day;
    private final TextField name;
    private final Select<CalendarDay.Kind> kind = new Select<>();
    private final Select<CalendarDay.Status> status = new Select<>();
    private final TextField source;
    private final @Nullable CalendarDay known;

    /** @param known the day that is changed; null for a new one */
    DayForm(CalendarYear year, @Nullable CalendarDay known, Consumer<CalendarChange> preview) {
        this.known = known;
        day = field("day", new VietnameseDatePicker(getTranslation("calendar.day")));
        name = field("name", new TextField(getTranslation("calendar.name")));
        name.setHelperText(getTranslation("calendar.name.hint"));
        name.setMaxLength(CalendarDay.MAX_NAME);
        kind.setLabel(getTranslation("calendar.kind"));
        kind.setItems(CalendarDay.Kind.values());
        kind.setItemLabelGenerator(value -> getTranslation("CalendarDay.Kind." + value));
        field("kind", kind);
        status.setLabel(getTranslation("calendar.status"));
        status.setItems(CalendarDay.Status.values());
        status.setItemLabelGenerator(value -> getTranslation("CalendarDay.Status." + value));
        field("status", status);
        source = field("source", new TextField(getTranslation("calendar.source")));
        source.setHelperText(getTranslation("calendar.source.hint"));
        source.setMaxLength(CalendarDay.MAX_SOURCE);
        kind.setValue(known == null ? CalendarDay.Kind.OFF : known.kind());
        status.setValue(known == null ? CalendarDay.Status.PROVISIONAL : known.status());
        if (known != null) {
            day.setValue(known.day());
            name.setValue(known.name());
            source.setValue(known.source());
        }
        primary(getTranslation("calendar.preview"), () -> preview.accept(change(year)));
    }

    private CalendarChange change(CalendarYear year) {
        CalendarDay typed =
                CalendarDay.of(day.getValue(), name.getValue(), kind.getValue(), status.getValue(), source.getValue());
        boolean sameDay = known != null && known.day().equals(typed.day());
        if (!sameDay && year.on(typed.day()).isPresent()) {
            throw new InvalidInput("day", "calendar.problem.day-known", typed.day());
        }
        if (typed.day().getYear() != year.year()) {
            throw new InvalidInput(
                    Map.of("day", "calendar.problem.other-year"),
                    Map.of("day", List.of(Integer.toString(year.year()))));
        }
        Set<java.time.LocalDate> dropped = new HashSet<>();
        if (known != null && !sameDay) {
            dropped.add(known.day());
        }
        return new CalendarChange(List.of(typed), dropped);
    }
}
