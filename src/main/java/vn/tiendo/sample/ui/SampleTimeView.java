package vn.tiendo.sample.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.sample.SampleTime;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Moves the sample's time to a day; outside the sample there is no such page. */
@Route("gio-mau")
@PermitAll
class SampleTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MORNING = 8;

    private final transient ObjectProvider<SampleTime> time;
    private final transient DueText words;

    SampleTimeView(ObjectProvider<SampleTime> time, DueText words) {
        this.time = time;
        this.words = words;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SampleTime sample = time.getIfAvailable();
        if (sample == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(sample);
        }
    }

    private void show(SampleTime sample) {
        removeAll();
        FormPanel form = new FormPanel();
        VietnameseDatePicker day = form.field("day", new VietnameseDatePicker(getTranslation("sample.date")));
        day.setHelperText(getTranslation("sample.date.hint"));
        form.primary(getTranslation("sample.go"), () -> {
            LocalDate date = day.getValue();
            if (date == null || !date.isAfter(words.today())) {
                throw new InvalidInput("day", "sample.problem.date");
            }
            Instant reached = sample.moveTo(
                    date.atTime(MORNING, 0).atZone(OfficeTime.ZONE).toInstant());
            Toasts.done(getTranslation("sample.reached", words.time(reached)));
            getUI().ifPresent(ui -> ui.navigate(""));
        });
        add(new PageHeader(getPageTitle()), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sample.move");
    }
}
