package vn.tiendo.directive.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** A deadline as the document words it: phrase, date, and how "trước ngày" is read. */
class DueFields extends Div {

    private final Select<Deadline.Phrase> phrase = new Select<>();
    private final VietnameseDatePicker date;
    private final Select<Deadline.Reading> reading = new Select<>();

    DueFields(String dateLabel, FormPanel form, String name) {
        addClassNames("row", "fields");
        phrase.setLabel(getTranslation("directive.due.phrase"));
        phrase.setItems(Deadline.Phrase.values());
        phrase.setItemLabelGenerator(value -> getTranslation("Deadline.Phrase." + value));
        phrase.setValue(Deadline.Phrase.BEFORE);
        date = new VietnameseDatePicker(dateLabel);
        reading.setLabel(getTranslation("directive.due.reading"));
        reading.setItems(Deadline.Reading.values());
        reading.setItemLabelGenerator(value -> getTranslation("Deadline.Reading." + value));
        reading.setValue(Deadline.Reading.STRICT);
        phrase.addValueChangeListener(change -> reading.setVisible(change.getValue() == Deadline.Phrase.BEFORE));
        form.bind(name, date);
        add(phrase, date, reading);
    }

    /** Says that it may be left empty. */
    void optional(String hint) {
        date.setHelperText(hint);
    }

    void show(DirectiveDraft.@Nullable DueDraft due) {
        if (due != null) {
            phrase.setValue(due.phrase());
            date.setValue(due.date());
            reading.setValue(due.reading());
        }
    }

    DirectiveDraft.@Nullable DueDraft read() {
        LocalDate day = date.getValue();
        return day == null ? null : new DirectiveDraft.DueDraft(phrase.getValue(), day, reading.getValue());
    }
}
