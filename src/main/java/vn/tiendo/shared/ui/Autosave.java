package vn.tiendo.shared.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.di.Instantiator;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tiendo.shared.Refused;

/**
 * Saves a form on the server by itself: when a field is left, and every ten seconds while somebody types (UX-21).
 *
 * <p>A form asks for it with {@link FormPanel#autosave}, after its fields are there, and gives a runnable that saves
 * through the room's service with the version that was read, takes the new version over, and throws {@link Refused} where
 * somebody else was faster: the note then tells so, and what is typed stays. Parts that come later are named by
 * {@link FormPanel#watch}, changes that no field tells by {@link #changed}.
 */
public class Autosave extends LeaveGuard {

    private static final int SECONDS_10 = 10_000;

    private final transient Runnable save;
    private boolean asked;

    Autosave(Runnable save) {
        this.save = save;
        addClassName("saved-note");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected <E extends HasValue.ValueChangeEvent<V>, V> void listen(HasValue<E, V> field) {
        super.listen(field);
        if (field instanceof HasValueChangeMode typed && field instanceof BlurNotifier<?> left) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SECONDS_10);
            left.addBlurListener(blur -> {}); // brings along what was typed since
        }
    }

    /** Saves once at the end of the round trip, when every listener has seen the change. */
    @Override
    public void changed() {
        super.changed();
        if (!asked) {
            asked = true;
            getElement()
                    .getNode()
                    .runWhenAttached(ui -> ui.beforeClientResponse(this, context -> {
                        asked = false;
                        settle();
                    }));
        }
    }

    @Override
    protected boolean settle() {
        if (!unsaved()) {
            return true;
        }
        try {
            save.run();
        } catch (Refused refused) {
            note(getTranslation("form.autosave.refused", Submit.message(this, refused)), true);
            return false;
        } catch (ConcurrencyFailureException e) {
            note(getTranslation("form.autosave.refused", getTranslation("form.autosave.again")), true);
            return false;
        }
        saved();
        return true;
    }

    /** Tells that all is saved, also when a button did it. */
    public void saved() {
        settled();
        UI ui = getUI().orElseThrow();
        DueText time = Instantiator.get(ui).getOrCreate(DueText.class);
        note(getTranslation("form.autosave.saved", time.now()), false);
        UnsentText.forget(ui, UnsentText.place(this, ui));
    }

    private void note(String text, boolean problem) {
        setText(text);
        setClassName("problem", problem);
    }
}
