package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.shared.ui.DueText;

/** Says of a supplementary report which one it supplements, and why. */
class SupplementNote extends Paragraph {

    SupplementNote(ConsolidationFacts.Supplement supplement, DueText words) {
        setText(getTranslation(
                "consolidation.supplement.told",
                supplement.reference(),
                words.day(supplement.dated()),
                supplement.reason()));
        addClassName("pre");
    }
}
