package vn.tiendo.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import vn.tiendo.legal.InstrumentService;
import vn.tiendo.legal.LegalInstrument;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** One instrument: what it is, and when and by what it ended. */
@Route(LegalLinks.INSTRUMENTS + "/:slug")
@RolesAllowed("ADMIN")
class InstrumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InstrumentService instruments;
    private String title = "";

    InstrumentView(InstrumentService instruments) {
        this.instruments = instruments;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("slug").orElseThrow(NotFound::new));
    }

    private void show(String slug) {
        LegalInstrument instrument = instruments.instrument(slug);
        title = getTranslation("legal.name." + instrument.kind(), instrument.code(), instrument.title());
        removeAll();
        add(
                new PageHeader(title, ListPlace.back(LegalLinks.INSTRUMENTS, getTranslation("legal.back"))),
                facts(instrument),
                new H2(getTranslation("legal.end")),
                end(instrument));
    }

    private FormPanel facts(LegalInstrument instrument) {
        FormPanel form = new FormPanel();
        InstrumentFields fields = new InstrumentFields(form);
        fields.show(instrument);
        form.primary(getTranslation("legal.change.action"), () -> {
            LegalInstrument now = fields.read();
            instruments.change(instrument, now);
            Toasts.done(getTranslation("legal.changed", now.code()));
            if (now.slug().equals(instrument.slug())) {
                show(now.slug());
            } else {
                getUI().ifPresent(ui -> ui.navigate(LegalLinks.instrument(now)));
            }
        });
        return form;
    }

    private FormPanel end(LegalInstrument instrument) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("legal.end.text")));
        VietnameseDatePicker from = form.field(
                "endedFrom",
                new VietnameseDatePicker(getTranslation("form.required", getTranslation("legal.ended-from"))));
        from.setHelperText(getTranslation("legal.ended-from.hint"));
        from.setValue(instrument.endedFrom());
        TextField successor = form.field("successor", new TextField(getTranslation("legal.successor")));
        successor.setHelperText(getTranslation("legal.successor.hint"));
        successor.setMaxLength(LegalInstrument.MAX_CODE);
        successor.setValue(Objects.requireNonNullElse(instrument.replacedBy(), ""));
        form.primary(getTranslation("legal.end.action"), () -> {
            instruments.end(instrument, from.getValue(), successor.getValue());
            Toasts.done(getTranslation("legal.ended", instrument.code()));
            show(instrument.slug());
        });
        if (instrument.validTo() != null) {
            form.action(getTranslation("legal.revive.action"), () -> {
                instruments.revive(instrument);
                Toasts.done(getTranslation("legal.revived", instrument.code()));
                show(instrument.slug());
            });
        }
        return form;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
