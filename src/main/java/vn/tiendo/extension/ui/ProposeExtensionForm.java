package vn.tiendo.extension.ui;

import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.ui.DueText;

/** The following officer says what he would give, and why. */
@org.springframework.stereotype.Component
class ProposeExtensionForm extends OpinionStep {

    ProposeExtensionForm(ExtensionService extensions, OpinionForms forms, DueText words) {
        super("propose-extension", "extension.bulk.propose", extensions, forms, words, extensions::propose);
    }
}
