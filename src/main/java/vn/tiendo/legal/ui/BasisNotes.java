package vn.tiendo.legal.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.legal.LegalBasisService;
import vn.tiendo.shared.ui.DueText;

/** Makes the notes that stand beside cited bases. */
@Component
public class BasisNotes {

    private final LegalBasisService bases;
    private final DueText words;

    BasisNotes(LegalBasisService bases, DueText words) {
        this.bases = bases;
        this.words = words;
    }

    /** One that says nothing yet. */
    public BasisNote note() {
        return new BasisNote(bases, words);
    }
}
