package vn.tiendo.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.HoursService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar.Hours;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;

/** Four hours: when work begins, pauses, goes on and ends. */
class HoursPanel extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final transient HoursService service;
    private final @Nullable UUID unitId;
    private final long version;
    private final transient Runnable saved;
    private final ChangePreview preview;
    private final FormPanel form = new FormPanel();
    private final Map<String, TimePicker> fields = new LinkedHashMap<>();

    HoursPanel(HoursService service, DueText words, @Nullable UUID unitId, Runnable saved) {
        this.service = service;
        this.unitId = unitId;
        this.saved = saved;
        preview = new ChangePreview(words);
        HoursService.UnitHours now = service.of(unitId);
        version = now.version();
        form.content(new Paragraph(getTranslation(
                unitId == null
                        ? "calendar.hours.common"
                        : now.own() ? "calendar.hours.own" : "calendar.hours.inherited")));
        Div row = new Div(
                hour("opening", now.hours().opening()),
                hour("noon-from", now.hours().noonFrom()),
                hour("noon-to", now.hours().noonTo()),
                hour("closing", now.hours().closing()));
        row.addClassNames("row", "fields");
        form.content(row);
        form.primary(getTranslation("calendar.preview"), () -> preview(read()));
        if (unitId != null && now.own()) {
            form.action(getTranslation("calendar.hours.inherit"), () -> preview(null));
        }
        addClassName("calendar-hours");
        add(form, preview);
    }

    private TimePicker hour(String name, LocalTime value) {
        TimePicker field = new TimePicker(getTranslation("calendar.hours." + name));
        field.setStep(STEP);
        field.setValue(value);
        fields.put(name, field);
        form.bind(name, field);
        return field;
    }

    private Hours read() {
        Map<String, String> missing = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field.isEmpty()) {
                missing.put(name, "calendar.problem.hour-missing");
            }
        });
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new Hours(
                fields.get("opening").getValue(),
                fields.get("noon-from").getValue(),
                fields.get("noon-to").getValue(),
                fields.get("closing").getValue());
    }

    private void preview(@Nullable Hours hours) {
        String change = hours == null
                ? getTranslation("calendar.hours.inherit")
                : getTranslation(
                        "calendar.hours.line",
                        hours.opening().toString(),
                        hours.noonFrom().toString(),
                        hours.noonTo().toString(),
                        hours.closing().toString());
        preview.show(List.of(change), service.preview(unitId, hours), () -> {
            service.apply(unitId, hours, version);
            Toasts.done(getTranslation("calendar.saved"));
            saved.run();
        });
    }
}
