package vn.tiendo.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form in one column: problems on top and beside the fields, one primary action named by its result (UX-05, UX-20).
 * Nobody leaves it unasked with something typed and unsaved, and what never reached the server is offered back (UX-21).
 */
public class FormPanel extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Div content = new Div();
    private final Div actions = new Div();
    private final List<Button> buttons = new ArrayList<>();
    private LeaveGuard guard = new LeaveGuard();
    private boolean locked;

    public FormPanel() {
        addClassName("form-panel");
        content.addClassName("form-content");
        actions.addClassName("actions");
        add(new UnsentText(this), summary, content, actions);
        actions.add(guard);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        guard.watch(content);
    }

    /** Adds a field under the name by which problems refer to it. */
    public <T extends Component & HasValidation> T field(String name, T field) {
        fields.put(name, field);
        content.add(field);
        return field;
    }

    /** Lets problems of this name show at a field that is placed elsewhere. */
    public void bind(String name, HasValidation field) {
        fields.put(name, field);
    }

    public void content(Component... components) {
        content.add(components);
    }

    /** How the summary on top gathers what is wrong, where alike rows would each tell the same. */
    public void gather(UnaryOperator<List<ErrorSummary.Problem>> how) {
        summary.gather(how);
    }

    /** What it is for is over: a note says so on top, nothing can be pressed any more, and what was typed can still be read. */
    public void lock(Component note) {
        locked = true;
        buttons.forEach(button -> button.setEnabled(false));
        addComponentAsFirst(note);
        note.scrollIntoView();
    }

    /** Notices what is entered into a part that was added after the form was shown. */
    public void watch(Component part) {
        guard.watch(part);
    }

    /** Saves by itself from now on, with a note beside the buttons; see {@link Autosave} for what the runnable must do. */
    public Autosave autosave(Runnable save) {
        Autosave autosave = new Autosave(save);
        actions.replace(guard, autosave);
        guard = autosave;
        return autosave;
    }

    /** What was told of its fields is over, e.g. because the file has come that was missing. */
    public void forgetProblems() {
        summary.clear();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Keeps the actions at the lower edge of a phone's screen however long the page is. */
    public void dock() {
        actions.addClassName("docked");
    }

    /** The one action that completes the step. */
    public Button primary(String text, Runnable act) {
        return primary(action(text, act));
    }

    /**
     * The one action, where it cannot be undone: asked about once, with the button's own words, and then done.
     *
     * @param question throws what is wrong with the entries before anybody is asked about them; null where they need none
     */
    public Button primary(String text, Supplier<@Nullable Question> question, Runnable act) {
        return primary(action(text, question, act));
    }

    private Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement(); // else the field in which it is pressed would keep its last words
        return button;
    }

    /** Another way to go on. */
    public Button action(String text, Runnable act) {
        return place(button(text, act));
    }

    /** Another way to go on, that cannot be undone: asked about once, with the button's own words. */
    public Button action(String text, Supplier<@Nullable Question> question, Runnable act) {
        return place(asking(text, question, act));
    }

    private Button asking(String text, Supplier<@Nullable Question> question, Runnable act) {
        Button button = new Button(text);
        buttons.add(button);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true);
            Submit.run(this, summary, inSight(), () -> {
                Question asked = question.get();
                if (asked == null) {
                    run(act);
                } else {
                    asked.ask(text, () -> run(act));
                }
            });
        });
        return button;
    }

    private Button place(Button button) {
        actions.addComponentAtIndex(actions.indexOf(guard), button);
        return button;
    }

    /** What is seldom meant, e.g. to give up: at the end of the form, out of the thumb's way. */
    public Button aside(String text, Runnable act) {
        return aside(button(text, act));
    }

    /** The same, asked about once, with the button's own words. */
    public Button aside(String text, Supplier<@Nullable Question> question, Runnable act) {
        return aside(asking(text, question, act));
    }

    private Button aside(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div line = new Div(button);
        line.addClassName("aside");
        content.add(line);
        return button;
    }

    private Button button(String text, Runnable act) {
        Button button = new Button(text);
        buttons.add(button);
        button.setDisableOnClick(true); // a second click finds nothing to press
        button.addClickListener(click -> {
            try {
                run(act);
            } finally {
                button.setEnabled(!locked); // also after a failure that the page's error handler tells
            }
        });
        return button;
    }

    /** The fields as the eye meets them, wherever and whenever they were added. */
    private Map<String, HasValidation> inSight() {
        List<Component> order = new ArrayList<>();
        collect(content, order);
        Map<String, HasValidation> sorted = new LinkedHashMap<>();
        fields.entrySet().stream()
                .filter(field -> order.contains(field.getValue()))
                .sorted(Comparator.comparingInt(field -> order.indexOf(field.getValue())))
                .forEach(field -> sorted.put(field.getKey(), field.getValue()));
        fields.forEach(sorted::putIfAbsent);
        return sorted;
    }

    private static void collect(Component part, List<Component> order) {
        order.add(part);
        part.getChildren().forEach(child -> collect(child, order));
    }

    /** Runs something and shows its refusals in this form. @return whether it succeeded */
    public boolean run(Runnable act) {
        Optional<UI> ui = getUI();
        Optional<String> place = ui.map(page -> UnsentText.place(this, page));
        guard.acting(true);
        try {
            boolean done = Submit.run(this, summary, inSight(), act);
            if (done) {
                guard.settled();
                ui.ifPresent(page -> UnsentText.forget(page, place.orElseThrow()));
            }
            return done;
        } finally {
            guard.acting(false);
        }
    }
}
