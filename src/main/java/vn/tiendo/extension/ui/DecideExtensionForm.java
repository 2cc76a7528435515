package vn.tiendo.extension.ui;

import vn.tiendo.extension.ExtensionService;
import vn.tiendo.shared.ui.DueText;

/** The leader who signed gives more time, or does not. */
@org.springframework.stereotype.Component
class DecideExtensionForm extends OpinionStep {

    DecideExtensionForm(ExtensionService extensions, OpinionForms forms, DueText words) {
        super("decide-extension", "extension.bulk.decide", extensions, forms, words, extensions::decide);
    }
}
