package vn.tiendo.prose.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.prose.Markdown;
import vn.tiendo.prose.MarkdownPicture;
import vn.tiendo.prose.PastedText;

/**
 * A field for running text in Markdown: a text area with buttons for its signs, the number of words, and a preview that
 * stands beside it where there is room and behind a button where there is none.
 *
 * <p>What is pasted with its formatting, e.g. from Word, comes in as Markdown. It is a field like any other for binders and
 * forms; its name, help and faults are those of the text area, so that they are read out with it.
 */
@Tag("div")
public class MarkdownField extends AbstractField<MarkdownField, String>
        implements HasStyle, HasValidation, HasValueChangeMode, Focusable<MarkdownField> {

    /** In characters; a page of Word's HTML has some ten thousand. Beyond it, the browser pastes the words alone. */
    static final int MAX_PASTED = 1_000_000;

    private static final int MAX_PREVIEWED = 500_000;
    private static final String SCRIPT =
            "import(new URL('markdown-field.js', document.baseURI)).then(field => field.attach(this, $0))";

    private final TextArea area;
    private final MarkdownTools tools = new MarkdownTools();
    private final Span words = new Span();
    private final Button toggle = new Button();
    private final MarkdownPreview preview;
    private boolean previewing;

    /** Without pictures. */
    public MarkdownField(String label) {
        this(label, picture -> Optional.empty());
    }

    /** @param pictures how a picture that the text names is shown */
    public MarkdownField(String label, Function<UUID, Optional<MarkdownPicture>> pictures) {
        super("");
        addClassNames("markdown-field", "wide");
        area = new TextArea(label);
        area.setWidthFull();
        area.setManualValidation(true); // its own check would take back what the form says of it
        area.addValueChangeListener(change -> entered(change.getValue(), change.isFromClient()));
        preview = new MarkdownPreview(pictures);
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("tabindex", "0"); // it may have to be scrolled by keyboard
        preview.getElement().setAttribute("aria-label", getTranslation("prose.preview"));
        words.addClassName("markdown-words");
        Span note = new Span();
        note.addClassName("markdown-note");
        note.getElement().setAttribute("role", "status");
        note.getElement().setAttribute("data-text", getTranslation("prose.paste.too-large"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("markdown-toggle");
        toggle.addClickListener(click -> preview(!previewing));
        Div editor = new Div(tools, area);
        editor.addClassName("markdown-editor");
        Div foot = new Div(words, note, toggle);
        foot.addClassName("markdown-foot");
        getElement().appendChild(editor.getElement(), preview.getElement(), foot.getElement());
        preview(false);
        refresh("");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(SCRIPT, MAX_PASTED);
    }

    private void entered(String text, boolean fromClient) {
        if (fromClient && isReadOnly()) {
            area.setValue(getValue());
            return;
        }
        setModelValue(text, fromClient);
        refresh(text);
    }

    @Override
    protected void setPresentationValue(String text) {
        area.setValue(text);
    }

    private void refresh(String text) {
        preview.show(text);
        words.setText(getTranslation("prose.words", Markdown.words(text)));
    }

    /** Between writing and reading, on a screen that has room for one. */
    private void preview(boolean now) {
        previewing = now;
        setClassName("previewing", now);
        toggle.setText(getTranslation(now ? "prose.write" : "prose.preview"));
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }

    /** What is being typed, before the field tells of it. */
    @ClientCallable
    void typed(String text) {
        if (!isReadOnly() && text.length() <= MAX_PREVIEWED) {
            refresh(text);
        }
    }

    /** @return what was pasted as Markdown; empty where only its words are to be pasted */
    @ClientCallable
    String pasted(String html) {
        return isReadOnly() || html.length() > MAX_PASTED ? "" : PastedText.fromHtml(html);
    }

    /** Longer texts are not taken. */
    public void limitTo(int characters) {
        area.setMaxLength(characters);
    }

    public String getLabel() {
        return area.getLabel();
    }

    public void setHelperText(String help) {
        area.setHelperText(help);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        tools.setVisible(!readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return area.isReadOnly();
    }

    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        area.setRequiredIndicatorVisible(required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return area.isRequiredIndicatorVisible();
    }

    @Override
    public void setInvalid(boolean invalid) {
        area.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return area.isInvalid();
    }

    @Override
    public void setErrorMessage(String message) {
        area.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return area.getErrorMessage();
    }

    @Override
    public ValueChangeMode getValueChangeMode() {
        return area.getValueChangeMode();
    }

    @Override
    public void setValueChangeMode(ValueChangeMode mode) {
        area.setValueChangeMode(mode);
    }

    @Override
    public int getValueChangeTimeout() {
        return area.getValueChangeTimeout();
    }

    @Override
    public void setValueChangeTimeout(int milliseconds) {
        area.setValueChangeTimeout(milliseconds);
    }

    @Override
    public void focus(FocusOption... options) {
        preview(false);
        area.focus(options);
    }

    @Override
    public Registration addBlurListener(ComponentEventListener<BlurNotifier.BlurEvent<MarkdownField>> listener) {
        return area.addBlurListener(
                left -> listener.onComponentEvent(new BlurNotifier.BlurEvent<>(this, left.isFromClient())));
    }
}
