package vn.tiendo.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tiendo.register.IncomingEntry;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.DueText;

/** "Sổ văn bản đến". */
@Route(RegisterLinks.INCOMING)
@RolesAllowed("USER")
class IncomingView extends BookView<IncomingEntry> {

    IncomingView(IncomingBook book, DueText words) {
        super(book, words);
    }
}
