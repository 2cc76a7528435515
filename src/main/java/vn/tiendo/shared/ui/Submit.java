package vn.tiendo.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Refused;

/** Runs what a button means and brings every refusal back to the screen, with nothing typed lost. */
public final class Submit {

    private static final int ATTEMPTS = 3;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Submit() {}

    /** @return whether it succeeded */
    public static boolean run(
            Component owner, ErrorSummary summary, Map<String, HasValidation> fields, Runnable action) {
        summary.clear();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            attempt(action);
            return true;
        } catch (InvalidInput e) {
            show(owner, summary, fields, e);
        } catch (Refused e) {
            Toasts.warn(message(owner, e));
        } catch (OptimisticLockingFailureException e) {
            Toasts.warn(owner.getTranslation("form.conflict"));
        }
        return false;
    }

    /** The process moved on at the same moment: the same click is tried again. */
    private static void attempt(Runnable action) {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                action.run();
                return;
            } catch (OptimisticLockingFailureException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** A refusal in words. */
    public static String message(Component owner, Refused refused) {
        Object[] words = Arrays.stream(refused.args())
                .map(arg -> arg instanceof LocalDateTime at ? WHEN.format(at) : arg)
                .toArray();
        return owner.getTranslation(refused.key(), words);
    }

    private static void show(
            Component owner, ErrorSummary summary, Map<String, HasValidation> fields, InvalidInput problems) {
        Set<String> messages = new LinkedHashSet<>();
        problems.problems().forEach((name, key) -> {
            String message = owner.getTranslation(key);
            messages.add(message);
            HasValidation field = fields.get(name);
            if (field != null) {
                field.setErrorMessage(message);
                field.setInvalid(true);
            }
        });
        summary.show(messages);
    }
}
