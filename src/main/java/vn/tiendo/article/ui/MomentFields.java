package vn.tiendo.article.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A day and an hour. */
class MomentFields {

    private final VietnameseDatePicker day;
    private final TimePicker hour;

    MomentFields(FormPanel form, String dayLabel, String hourLabel, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, OfficeTime.ZONE);
        day = new VietnameseDatePicker(form.getTranslation("form.required", form.getTranslation(dayLabel)));
        hour = new TimePicker(form.getTranslation("form.required", form.getTranslation(hourLabel)));
        hour.setLocale(Locale.UK); // with two digits, as every other hour
        day.setValue(local.toLocalDate());
        hour.setValue(local.toLocalTime().withSecond(0).withNano(0));
        form.bind("at", day);
        Div row = new Div(day, hour);
        row.addClassName("row");
        form.content(row);
    }

    /** Null while one of them is empty. */
    @Nullable
    Instant read() {
        return day.getValue() == null || hour.getValue() == null
                ? null
                : day.getValue().atTime(hour.getValue()).atZone(OfficeTime.ZONE).toInstant();
    }
}
