package vn.tiendo.legal.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.legal.LegalInstrument;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The fields of an instrument, new or known; how it ended is told elsewhere. */
class InstrumentFields {

    private final TextField code;
    private final Select<LegalInstrument.Kind> kind = new Select<>();
    private final TextField title;
    private final VietnameseDatePicker validFrom;
    private final TextArea note;

    InstrumentFields(FormPanel form) {
        code = form.field("code", new TextField(required(form, "legal.code")));
        code.setHelperText(form.getTranslation("legal.code.hint"));
        code.setMaxLength(LegalInstrument.MAX_CODE);
        kind.setLabel(required(form, "legal.kind"));
        kind.setItems(LegalInstrument.Kind.values());
        kind.setItemLabelGenerator(value -> form.getTranslation("LegalInstrument.Kind." + value));
        kind.setValue(LegalInstrument.Kind.DECREE);
        form.field("kind", kind);
        title = form.field("title", new TextField(required(form, "legal.subject")));
        title.setHelperText(form.getTranslation("legal.subject.hint"));
        title.setMaxLength(LegalInstrument.MAX_TITLE);
        validFrom = form.field("validFrom", new VietnameseDatePicker(form.getTranslation("legal.valid-from")));
        validFrom.setHelperText(form.getTranslation("legal.valid-from.hint"));
        note = form.field("note", new TextArea(form.getTranslation("legal.note")));
        note.setMaxLength(LegalInstrument.MAX_NOTE);
    }

    void show(LegalInstrument instrument) {
        code.setValue(instrument.code());
        kind.setValue(instrument.kind());
        title.setValue(instrument.title());
        validFrom.setValue(instrument.validFrom());
        note.setValue(instrument.note());
    }

    LegalInstrument read() {
        return LegalInstrument.of(
                code.getValue(), kind.getValue(), title.getValue(), validFrom.getValue(), note.getValue());
    }

    private static String required(FormPanel form, String key) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }
}
