package vn.tiendo.register.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The clerk's number and date in a form, filled with what comes next in the book. */
public final class NumberFields {

    private final int least;
    private final IntegerField number;
    private final VietnameseDatePicker date;

    public NumberFields(FormPanel form, Numbering proposed) {
        number = form.field("number", new IntegerField(form.getTranslation("register.number.field")));
        number.setValue(proposed.number());
        number.setMin(proposed.number());
        String whole = form.getTranslation("register.problem.number-whole", Integer.toString(proposed.number()));
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(whole)
                .setMinErrorMessage(whole));
        least = proposed.number();
        number.setHelperText(form.getTranslation("register.number.hint", Integer.toString(proposed.number())));
        date = form.field("date", new VietnameseDatePicker(form.getTranslation("register.date.field")));
        date.setValue(proposed.date());
    }

    /** @throws InvalidInput if there is no day, or no whole number that is still free */
    public Numbering read() {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, List<Object>> words = new LinkedHashMap<>();
        if (number.getValue() == null || number.getValue() < least) {
            problems.put("number", "register.problem.number-whole");
            words.put("number", List.of(least));
        }
        if (date.getValue() == null) {
            problems.put("date", "register.problem.date-missing");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems, words);
        }
        return new Numbering(number.getValue(), date.getValue());
    }
}
