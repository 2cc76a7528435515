package vn.tiendo.directive.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.di.Instantiator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.Deadline.Phrase;
import vn.tiendo.shared.Deadline.Wording;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.shared.wording.DeadlinePhrases;

/** A deadline as the document words it: the phrase and what that phrase prints; or pasted, and read from there. */
public class DueFields extends Div {

    private static final int SECONDS = 60;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final int MAX_SAID = 500;

    private final TextField said;
    private final Select<Phrase> phrase = new Select<>();
    private final IntegerField number = new IntegerField();
    private final TimePicker hour;
    private final Select<Integer> period = new Select<>();
    private final IntegerField year;
    private final VietnameseDatePicker date;
    private final Paragraph outcome = new Paragraph();
    private final transient FormPanel form;
    private final transient Supplier<Deadline.Reading> reading;
    private final String dateLabel;
    private final String name;

    /** @param reading how this directive reads "trước ngày" */
    public DueFields(String dateLabel, FormPanel form, String name, Supplier<Deadline.Reading> reading) {
        this.form = form;
        this.name = name;
        this.dateLabel = dateLabel;
        this.reading = reading;
        said = new TextField(getTranslation("directive.due.said"));
        said.setHelperText(getTranslation("directive.due.said.hint"));
        said.setWidthFull();
        said.setMaxLength(MAX_SAID);
        said.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        said.addValueChangeListener(change -> understand(change.getValue()));
        phrase.setLabel(getTranslation("directive.due.phrase"));
        phrase.setItems(Arrays.stream(Phrase.values())
                .filter(each -> each != Phrase.OFFICE_RULE)
                .toList());
        phrase.setItemLabelGenerator(value -> getTranslation("Deadline.Phrase." + value));
        hour = new TimePicker(getTranslation("directive.due.hour"));
        hour.setStep(Duration.ofMinutes(30));
        period.setItemLabelGenerator(
                value -> phrase.getValue() == Phrase.IN_QUARTER ? Wording.QUARTERS.get(value - 1) : value.toString());
        year = new IntegerField(getTranslation("directive.due.year"));
        number.setMin(1);
        number.setStepButtonsVisible(true);
        date = new VietnameseDatePicker(dateLabel);
        Div parts = new Div(phrase, number, hour, period, year, date);
        parts.addClassNames("row", "fields");
        addClassName("due-fields");
        form.bind(name + "-number", number);
        form.bind(name + "-hour", hour);
        outcome.addClassName("due-outcome");
        outcome.getElement().setAttribute("role", "status");
        phrase.addValueChangeListener(change -> ask(change.getValue()));
        phrase.setValue(Phrase.BEFORE);
        Stream.<HasValue<?, ?>>of(phrase, number, hour, period, year, date)
                .forEach(part -> part.addValueChangeListener(change -> tell()));
        add(said, parts, outcome);
    }

    /** Says that it may be left empty. */
    void optional(String hint) {
        said.setHelperText(hint);
    }

    /** Only the fields that the phrase needs. */
    private void ask(Phrase chosen) {
        boolean month = chosen == Phrase.IN_MONTH;
        boolean spans = month || chosen == Phrase.IN_QUARTER;
        boolean counted = chosen == Phrase.WITHIN_DAYS || chosen == Phrase.WITHIN_WORKING_DAYS;
        boolean monthly = chosen == Phrase.MONTHLY_BEFORE;
        number.setVisible(counted || monthly);
        number.setLabel(getTranslation(monthly ? "directive.due.day-of-month" : "directive.due.days"));
        number.setMax(chosen.largest());
        hour.setVisible(chosen == Phrase.BEFORE_HOUR);
        period.setVisible(spans);
        year.setVisible(spans);
        period.setLabel(getTranslation(month ? "directive.due.month" : "directive.due.quarter"));
        @Nullable Integer kept = period.getValue();
        period.setItems(
                IntStream.rangeClosed(1, month ? MONTHS : QUARTERS).boxed().toList());
        if (kept != null && kept <= (month ? MONTHS : QUARTERS)) {
            period.setValue(kept);
        }
        date.setVisible(!spans);
        date.setLabel(counted || monthly ? getTranslation("directive.due.from") : dateLabel);
        form.bind(name, spans ? period : date);
        if (spans && year.isEmpty()) {
            year.setValue(today().getYear());
        }
        if (monthly && date.isEmpty()) {
            date.setValue(today());
        }
    }

    /** What it comes to, while it is being written. */
    void tell() {
        Wording words = read();
        outcome.setText(words == null ? "" : words().fully(words));
        outcome.setVisible(words != null);
    }

    private static DueText words() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(DueText.class);
    }

    private static LocalDate today() {
        return words().today();
    }

    private void understand(String text) {
        if (text.isBlank()) {
            return;
        }
        DeadlinePhrases.parse(text, today())
                .ifPresentOrElse(
                        found -> {
                            show(found);
                            said.setHelperText(getTranslation("directive.due.said.read"));
                        },
                        () -> said.setHelperText(getTranslation("directive.due.said.unread")));
    }

    public void show(@Nullable Wording due) {
        if (due == null) {
            return;
        }
        phrase.setValue(due.phrase());
        date.setValue(due.date());
        switch (due.phrase()) {
            case BEFORE_HOUR -> hour.setValue(due.hour());
            case WITHIN_DAYS, WITHIN_WORKING_DAYS, MONTHLY_BEFORE -> number.setValue(due.number());
            case IN_MONTH, IN_QUARTER -> {
                year.setValue(due.date().getYear());
                period.setValue(
                        due.phrase() == Phrase.IN_MONTH
                                ? due.date().getMonthValue()
                                : due.date().getMonthValue() * QUARTERS / MONTHS);
            }
            default -> {} // the date says all
        }
    }

    /** Null until every part is there. */
    public @Nullable Wording read() {
        Phrase chosen = phrase.getValue();
        LocalDate day = day(chosen);
        Integer count = count(chosen);
        if (day == null || (chosen.hasNumber() && (count == null || count < 1 || count > chosen.largest()))) {
            return null;
        }
        return new Wording(chosen, day, count, reading.get());
    }

    /** What is missing where a part was filled in and another was not, by field. */
    public Map<String, String> gaps() {
        Phrase chosen = phrase.getValue();
        if (read() != null || isUntouched(chosen)) {
            return Map.of();
        }
        if (day(chosen) == null) {
            return Map.of(name, "directive.problem.due-part-missing");
        }
        String field = chosen == Phrase.BEFORE_HOUR ? "-hour" : "-number";
        return Map.of(name + field, "directive.problem.due-part-missing");
    }

    private boolean isUntouched(Phrase chosen) {
        return day(chosen) == null && count(chosen) == null;
    }

    private @Nullable Integer count(Phrase chosen) {
        return switch (chosen) {
            case BEFORE_HOUR -> {
                LocalTime time = hour.getValue();
                yield time == null ? null : time.toSecondOfDay() / SECONDS;
            }
            case WITHIN_DAYS, WITHIN_WORKING_DAYS, MONTHLY_BEFORE -> number.getValue();
            default -> null;
        };
    }

    private @Nullable LocalDate day(Phrase chosen) {
        if (chosen != Phrase.IN_MONTH && chosen != Phrase.IN_QUARTER) {
            return date.getValue();
        }
        List<Integer> span = Stream.of(period.getValue(), year.getValue())
                .filter(Objects::nonNull)
                .toList();
        if (span.size() < 2 || span.getLast() < 1 || span.getLast() > 9_999) {
            return null;
        }
        return LocalDate.of(
                span.getLast(), chosen == Phrase.IN_MONTH ? span.getFirst() : span.getFirst() * MONTHS / QUARTERS, 1);
    }
}
