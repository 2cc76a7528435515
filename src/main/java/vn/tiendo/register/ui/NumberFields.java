package vn.tiendo.register.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The clerk's number and date in a form, filled with what comes next in the book of the date's year. */
public final class NumberFields {

    private final FormPanel form;
    private final IntUnaryOperator next;
    private final IntegerField number;
    private final VietnameseDatePicker date;
    private int year;
    private int least;

    /** @param next the number that comes next in the book of a year; numbers restart on 1 January */
    public NumberFields(FormPanel form, Numbering proposed, IntUnaryOperator next) {
        this.form = form;
        this.next = next;
        number = form.field("number", new IntegerField(form.getTranslation("register.number.field")));
        date = form.field("date", new VietnameseDatePicker(form.getTranslation("register.date.field")));
        date.setValue(proposed.date());
        number.setValue(proposed.number());
        propose(proposed.date().getYear(), proposed.number());
        date.addValueChangeListener(change -> follow(change.getValue()));
    }

    /** What the clerk typed himself stays. */
    private void follow(@Nullable LocalDate day) {
        if (day == null || day.getYear() == year) {
            return;
        }
        boolean untouched = number.getValue() == null || number.getValue() == least;
        propose(day.getYear(), next.applyAsInt(day.getYear()));
        if (untouched) {
            number.setValue(least);
        }
    }

    private void propose(int bookYear, int proposed) {
        year = bookYear;
        least = proposed;
        String shown = Integer.toString(proposed);
        String whole = form.getTranslation("register.problem.number-whole", shown);
        number.setMin(proposed);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(whole)
                .setMinErrorMessage(whole));
        number.setHelperText(form.getTranslation("register.number.hint", shown));
    }

    /** The form's one action; where the number leaves others before it unused, the clerk is asked whether that is meant. */
    public void primary(String text, Consumer<Numbering> act) {
        form.primary(text, this::question, () -> act.accept(read()));
    }

    private @Nullable Question question() {
        Numbering typed = read();
        int now = next.applyAsInt(typed.date().getYear());
        if (typed.number() <= now) {
            return null;
        }
        String wanted = PaperWords.count(typed.number());
        String first = PaperWords.count(now);
        return new Question(
                form.getTranslation("register.skip.question", wanted),
                typed.number() == now + 1
                        ? form.getTranslation("register.skip.one", first, wanted)
                        : form.getTranslation(
                                "register.skip.several", first, wanted, PaperWords.count(typed.number() - 1)));
    }

    /** @throws InvalidInput if there is no day, or no whole number that is still free */
    public Numbering read() {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, List<Object>> words = new LinkedHashMap<>();
        if (number.getValue() == null || number.getValue() < least) {
            problems.put("number", "register.problem.number-whole");
            words.put("number", List.of(least));
        } else if (number.getValue() > RegisterService.MAX_NUMBER) {
            problems.put("number", "register.number-too-large");
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
