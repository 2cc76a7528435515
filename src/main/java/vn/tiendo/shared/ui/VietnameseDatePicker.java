package vn.tiendo.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.di.Instantiator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.shared.WorkingCalendar;

/** A date as it is written here: dd/MM/yyyy, weeks from Monday; 30/10, 30-10-2026 and 30102026 are understood; days off are grey, with their names (UX-33). */
public class VietnameseDatePicker extends DatePicker {

    private static final List<DayOfWeek> FROM_SUNDAY = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    private static final String DAYS_OFF =
            "import(new URL('days-off.js', document.baseURI)).then(days => days.grey($0, $1, $2))";

    public VietnameseDatePicker(String label) {
        super(label);
    }

    /** Whether something stands in the field that is no day. */
    boolean isUnreadable() {
        return isAttached()
                && isVisible()
                && getValue() == null
                && getDefaultValidator()
                        .apply(getValue(), new ValueContext(new Binder<>(), this))
                        .isError();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        DueText time = Instantiator.get(event.getUI()).getOrCreate(DueText.class);
        LocalDate today = time.today();
        setInitialPosition(today);
        // the browser would complete 30/10 by its own year, which is not that of the sample's clock
        setFallbackParser(typed -> TypedDay.read(typed, time.today())
                .map(Result::ok)
                .orElseGet(() -> Result.error(getTranslation("date.bad-input"))));
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormat("dd/MM/yyyy");
        words.setReferenceDate(today);
        words.setFirstDayOfWeek(1);
        words.setToday(getTranslation("date.today"));
        words.setCancel(getTranslation("date.cancel"));
        words.setWeekdays(FROM_SUNDAY.stream()
                .map(day -> getTranslation("due.weekday." + day))
                .toList());
        words.setWeekdaysShort(FROM_SUNDAY.stream()
                .map(day -> getTranslation("date.weekday-short." + day))
                .toList());
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> getTranslation("date.month", month.getValue()))
                .toList());
        words.setBadInputErrorMessage(getTranslation("date.bad-input"));
        setI18n(words);
        WorkingCalendar calendar = Instantiator.get(event.getUI()).getOrCreate(WorkingCalendar.class);
        getElement().executeJs(DAYS_OFF, getElement(), named(calendar, today, true), named(calendar, today, false));
    }

    /** Of the years around today, day and name in one text each. */
    private static String[] named(WorkingCalendar calendar, LocalDate today, boolean off) {
        return calendar.namedDays().entrySet().stream()
                .filter(day -> Math.abs(day.getKey().getYear() - today.getYear()) <= 1)
                .filter(day -> off != calendar.isWorkingDay(day.getKey()))
                .map(day -> day.getKey() + " " + day.getValue())
                .sorted()
                .toArray(String[]::new);
    }
}
