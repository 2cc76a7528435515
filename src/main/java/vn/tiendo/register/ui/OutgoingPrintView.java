package vn.tiendo.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.register.OutgoingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** The register of outgoing documents on paper. */
@Route(RegisterLinks.OUTGOING + RegisterLinks.PRINT)
@RolesAllowed("USER")
class OutgoingPrintView extends BookPrintView<OutgoingEntry> {

    OutgoingPrintView(OutgoingBook book, DueText words) {
        super(book, words);
    }
}
