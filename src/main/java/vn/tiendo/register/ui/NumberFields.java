package vn.tiendo.register.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The clerk's number and date in a form, filled with what comes next in the book. */
public final class NumberFields {

    private final IntegerField number;
    private final VietnameseDatePicker date;

    public NumberFields(FormPanel form, Numbering proposed) {
        number = form.field("number", new IntegerField(form.getTranslation("register.number.field")));
        number.setValue(proposed.number());
        number.setHelperText(form.getTranslation("register.number.hint", Integer.toString(proposed.number())));
        date = form.field("date", new VietnameseDatePicker(form.getTranslation("register.date.field")));
        date.setValue(proposed.date());
    }

    /** @throws InvalidInput if one of the two is empty */
    public Numbering read() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number.getValue() == null) {
            problems.put("number", "register.problem.number-missing");
        }
        if (date.getValue() == null) {
            problems.put("date", "register.problem.date-missing");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Numbering(number.getValue(), date.getValue());
    }
}
