package vn.tiendo.sample.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import vn.tiendo.sample.SampleCampaign;
import vn.tiendo.sample.SampleReset;
import vn.tiendo.sample.SampleTime;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FrameBar;
import vn.tiendo.shared.ui.Toasts;

/** Says that what is seen is a sample, tells its time, and moves it forward. */
@org.springframework.stereotype.Component
@Profile("sample")
class SampleTimeBar implements FrameBar {

    private final SampleTime time;
    private final SampleCampaign campaign;
    private final ApplicationEventPublisher events;
    private final DueText words;
    private final Clock clock;

    SampleTimeBar(
            SampleTime time, SampleCampaign campaign, ApplicationEventPublisher events, DueText words, Clock clock) {
        this.time = time;
        this.campaign = campaign;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Component> bar() {
        Div bar = new Div();
        bar.addClassNames("bar", "sample-bar");
        bar.getElement().setAttribute("role", "note");
        bar.add(new Span(bar.getTranslation("sample.bar", words.time(clock.instant()))), menu(bar));
        return Optional.of(bar);
    }

    private Component menu(Component page) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.SMALL);
        MenuItem move = menu.addItem(page.getTranslation("sample.move"));
        move.getSubMenu().addItem(page.getTranslation("sample.hour"), click -> forward(page, Duration.ofHours(1)));
        move.getSubMenu().addItem(page.getTranslation("sample.day"), click -> forward(page, Duration.ofDays(1)));
        move.getSubMenu()
                .addItem(
                        page.getTranslation("sample.to-date"),
                        click -> UI.getCurrent().navigate(SampleTimeView.class));
        if (campaign.playable()) {
            move.getSubMenu().addItem(page.getTranslation("sample.play"), click -> {
                campaign.play();
                reached(page, clock.instant());
            });
        }
        move.getSubMenu().addItem(page.getTranslation("sample.reset"), click -> askForReset(page));
        return menu;
    }

    private void forward(Component page, Duration step) {
        reached(page, time.moveTo(clock.instant().plus(step)));
    }

    private void reached(Component page, Instant moment) {
        Toasts.done(page.getTranslation("sample.reached", words.time(moment)));
        page.getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }

    private void askForReset(Component page) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(page.getTranslation("sample.reset"));
        dialog.setText(page.getTranslation("sample.reset.text"));
        dialog.setConfirmText(page.getTranslation("sample.reset.confirm"));
        dialog.setCancelable(true);
        dialog.setCancelText(page.getTranslation("sample.cancel"));
        dialog.addConfirmListener(confirmed -> {
            page.getUI().ifPresent(ui -> ui.getPage().addJavaScript("sample-reset.js"));
            events.publishEvent(new SampleReset());
        });
        dialog.open();
    }
}
