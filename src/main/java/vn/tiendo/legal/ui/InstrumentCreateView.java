package vn.tiendo.legal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.legal.InstrumentService;
import vn.tiendo.legal.LegalInstrument;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;

/** Adds an instrument; its own page then takes how it ended. */
@Route(LegalLinks.ADD)
@RolesAllowed("ADMIN")
class InstrumentCreateView extends Div implements HasDynamicTitle {

    InstrumentCreateView(InstrumentService instruments) {
        addClassName("page");
        FormPanel form = new FormPanel();
        InstrumentFields fields = new InstrumentFields(form);
        form.primary(getTranslation("legal.add.action"), () -> {
            LegalInstrument instrument = fields.read();
            instruments.add(instrument);
            Toasts.done(getTranslation("legal.added", instrument.code()));
            getUI().ifPresent(ui -> ui.navigate(LegalLinks.instrument(instrument)));
        });
        add(new PageHeader(getPageTitle(), ListPlace.back(LegalLinks.INSTRUMENTS, getTranslation("legal.back"))), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("legal.add");
    }
}
