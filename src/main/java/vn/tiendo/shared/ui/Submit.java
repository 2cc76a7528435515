package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Refused;

/** Runs what a button means and brings every refusal back to the screen, with nothing typed lost. */
public final class Submit {

    private static final int ATTEMPTS = 3;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Submit() {}

    /** @return whether it succeeded */
    public static boolean run(
            Component owner, ErrorSummary summary, Map<String, HasValidation> fields, Runnable action) {
        summary.clear();
        fields.values().forEach(field -> field.setInvalid(false));
        InvalidInput unread = new InvalidInput(unreadable(fields));
        if (!unread.problems().isEmpty()) {
            show(owner, summary, fields, unread);
            return false;
        }
        try {
            attempt(action);
            return true;
        } catch (InvalidInput e) {
            show(owner, summary, fields, e);
        } catch (Refused e) {
            if (!told(owner, e)) {
                Toasts.warn(message(owner, e));
            }
        } catch (ConcurrencyFailureException e) {
            Toasts.warn(owner.getTranslation("form.conflict"));
        }
        return false;
    }

    private static boolean told(Component owner, Refused refused) {
        for (Optional<Component> part = Optional.of(owner);
                part.isPresent();
                part = part.get().getParent()) {
            if (part.get() instanceof Refusals page && page.tell(owner, refused)) {
                return true;
            }
        }
        return false;
    }

    /** A day that does not exist has no value, and would else be told as missing, or pass as left empty. */
    private static Map<String, String> unreadable(Map<String, HasValidation> fields) {
        Map<String, String> problems = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field instanceof VietnameseDatePicker day && day.isUnreadable()) {
                problems.put(name, "date.bad-input");
            }
        });
        return problems;
    }

    /** The process moved on at the same moment, or two waited for each other: the same click is tried again. */
    private static void attempt(Runnable action) {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                action.run();
                return;
            } catch (ConcurrencyFailureException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** A refusal in words, of wrong input each problem: where there is no field beside which to tell it. */
    public static String inFull(Component owner, Refused refused) {
        return refused instanceof InvalidInput input
                ? input.problems().keySet().stream()
                        .map(field -> message(owner, input, field))
                        .distinct()
                        .collect(Collectors.joining(" "))
                : message(owner, refused);
    }

    /** A refusal in words. */
    public static String message(Component owner, Refused refused) {
        return owner.getTranslation(refused.key(), words(owner, refused.args()));
    }

    private static String message(Component owner, InvalidInput problems, String field) {
        return owner.getTranslation(problems.problems().get(field), words(owner, problems.words(field)));
    }

    private static Object[] words(Component owner, Object... args) {
        return Arrays.stream(args).map(arg -> word(owner, arg)).toArray();
    }

    private static Object word(Component owner, Object arg) {
        return switch (arg) {
            case LocalDateTime at -> WHEN.format(at);
            case LocalDate day -> owner.getTranslation("due.weekday." + day.getDayOfWeek()) + " " + DAY.format(day);
            default -> arg;
        };
    }

    /** In the order of the fields, as the eye meets them; what belongs to none of them last. */
    private static void show(
            Component owner, ErrorSummary summary, Map<String, HasValidation> fields, InvalidInput problems) {
        List<ErrorSummary.Problem> found = new ArrayList<>();
        fields.forEach((name, field) -> {
            if (problems.problems().containsKey(name)) {
                String message = message(owner, problems, name);
                field.setErrorMessage(message);
                field.setInvalid(true);
                forgetOnceTyped(field);
                found.add(new ErrorSummary.Problem(message, field));
            }
        });
        problems.problems().keySet().stream()
                .filter(name -> !fields.containsKey(name))
                .map(name -> new ErrorSummary.Problem(message(owner, problems, name), null))
                .distinct()
                .forEach(found::add);
        summary.show(found);
    }

    /**
     * What was wrong of a text is forgotten with its next letter. When the field is left would be too late: that is the press
     * on the button below, which would move away from under the pointer before it is released.
     */
    private static void forgetOnceTyped(HasValidation field) {
        if (field instanceof HasValueChangeMode typed
                && field instanceof HasValue<?, ?> value
                && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            typed.setValueChangeMode(ValueChangeMode.EAGER);
            AtomicReference<Registration> once = new AtomicReference<>();
            once.set(value.addValueChangeListener(change -> {
                typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
                once.get().remove();
            }));
        }
    }
}
