package vn.tiendo.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.register.OutgoingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** "Sổ văn bản đi". */
@Route(RegisterLinks.OUTGOING)
@RolesAllowed("USER")
class OutgoingView extends BookView<OutgoingEntry> {

    OutgoingView(OutgoingBook book, DueText words) {
        super(book, words);
    }
}
