package vn.tiendo.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.register.IncomingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** The register of incoming documents on paper. */
@Route(RegisterLinks.INCOMING + RegisterLinks.PRINT)
@RolesAllowed("USER")
class IncomingPrintView extends BookPrintView<IncomingEntry> {

    IncomingPrintView(IncomingBook book, DueText words) {
        super(book, words);
    }
}
