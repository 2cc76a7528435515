package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionOpinion;
import vn.tiendo.extension.ExtensionRequest;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The form of who proposes and of who decides: given until a day, or not, and why. */
@org.springframework.stereotype.Component
class OpinionForms {

    private final RequestCards cards;

    OpinionForms(RequestCards cards) {
        this.cards = cards;
    }

    /** @param step whose action's words stand on the button */
    Component open(ExtensionFacts asked, String step, Consumer<ExtensionOpinion> act) {
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(new H2(sheet.getTranslation("extension.request")), cards.facts(asked));
        return new Div(sheet, form(asked, step, act));
    }

    private static FormPanel form(ExtensionFacts asked, String step, Consumer<ExtensionOpinion> act) {
        FormPanel form = new FormPanel();
        ExtensionFacts.Said before = asked.proposal();
        RadioButtonGroup<Boolean> given = form.field("given", new RadioButtonGroup<>());
        given.setLabel(form.getTranslation("form.required", form.getTranslation(step + ".question")));
        given.setItems(true, false);
        given.setItemLabelGenerator(yes -> form.getTranslation(yes ? "extension.yes" : "extension.no"));
        VietnameseDatePicker until = form.field(
                "until",
                new VietnameseDatePicker(
                        form.getTranslation("form.required", form.getTranslation("extension.until.field"))));
        until.setValue(proposed(before, asked.askedUntil()));
        TextArea words = form.field("words", new TextArea(form.getTranslation("extension.words")));
        words.setHelperText(form.getTranslation("extension.words.hint"));
        words.setMaxLength(ExtensionRequest.LONGEST_TEXT);
        words.setValue(before == null ? "" : before.words());
        Button done = form.primary(
                form.getTranslation(step + ".action"),
                () -> act.accept(opinion(given.getValue(), until.getValue(), words.getValue())));
        given.addValueChangeListener(change -> {
            boolean yes = Boolean.TRUE.equals(change.getValue());
            until.setVisible(yes);
            if (before != null) { // nobody grants by a button that does not say so
                done.setText(form.getTranslation(yes ? "extension.yes" : "extension.no"));
            }
        });
        given.setValue(before == null || before.until() != null);
        form.dock();
        return form;
    }

    private static LocalDate proposed(ExtensionFacts.@Nullable Said before, LocalDate asked) {
        return before == null || before.until() == null ? asked : before.until();
    }

    private static ExtensionOpinion opinion(boolean given, @Nullable LocalDate until, String words) {
        if (given && until == null) {
            throw new InvalidInput("until", "extension.problem.until-missing");
        }
        return new ExtensionOpinion(given ? until : null, words);
    }
}
