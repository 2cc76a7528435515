package vn.tiendo.substitution.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.substitution.AbsenceDraft;
import vn.tiendo.substitution.AbsenceFacts;
import vn.tiendo.substitution.AbsenceService;

/** An absence to be entered or changed: who, from when to when, who stands in, why. */
class AbsenceForm extends FormPanel {

    private final transient AbsenceService absences;
    private final transient PeopleNotes notes;
    private final transient @Nullable AbsenceFacts changed;
    private final ComboBox<PersonRef> person;
    private final VietnameseDatePicker from;
    private final VietnameseDatePicker to;
    private final ComboBox<PersonRef> substitute;
    private final TextField reason;

    /**
     * @param changed what is to be changed; null for a new absence
     * @param wanted login of whom it is meant for; empty for oneself
     * @param done shows the page anew
     */
    AbsenceForm(
            AbsenceService absences, PeopleNotes notes, @Nullable AbsenceFacts changed, String wanted, Runnable done) {
        this.absences = absences;
        this.notes = notes;
        this.changed = changed;
        List<PersonRef> people = changed == null ? absences.enterable() : List.of(changed.person());
        content(new H2(text(changed == null ? "enter.title" : "change.title")), new Paragraph(text("form.text")));
        person = field("person", PersonChoice.one(required("person"), people));
        from = field("from", new VietnameseDatePicker(required("from")));
        to = field("to", new VietnameseDatePicker(required("to")));
        to.setHelperText(text("to.hint"));
        substitute = field("substitute", PersonChoice.one(required("substitute"), Candidates.of(List.of())));
        substitute.setHelperText(text("substitute.hint"));
        reason = field("reason", new TextField(required("reason")));
        reason.setMaxLength(AbsenceDraft.LONGEST_REASON);
        person.addValueChangeListener(change -> offer(change.getValue()));
        fill(people, wanted);
        primary(text(changed == null ? "enter.action" : "change.action"), () -> {
            save();
            Toasts.done(text(changed == null ? "entered.toast" : "changed.toast"));
            done.run();
        });
        if (changed != null) {
            action(text("change.cancel"), done);
        }
    }

    private void fill(List<PersonRef> people, String wanted) {
        UUID first = changed != null
                ? changed.person().id()
                : people.stream()
                        .filter(each -> each.login().equals(wanted))
                        .map(PersonRef::id)
                        .findFirst()
                        .orElseGet(Actor::currentPerson);
        choose(person, people, first);
        person.setReadOnly(people.size() == 1);
        if (changed != null) {
            AbsenceDraft entered = changed.entered();
            from.setValue(entered.from());
            from.setReadOnly(changed.lasts());
            to.setValue(entered.to());
            reason.setValue(entered.reason());
        }
    }

    /** Only who may lawfully stand in can be chosen. */
    private void offer(@Nullable PersonRef absent) {
        UUID before = changed == null
                ? Optional.ofNullable(substitute.getValue()).map(PersonRef::id).orElse(null)
                : changed.substitute().id();
        List<PersonRef> people = absent == null ? List.of() : absences.substitutes(absent.id());
        PersonChoice.offer(substitute, notes.of(people, this));
        choose(substitute, people, before);
    }

    private static void choose(ComboBox<PersonRef> box, List<PersonRef> people, @Nullable UUID id) {
        people.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(box::setValue);
    }

    private void save() {
        AbsenceDraft draft = new AbsenceDraft(
                changed == null ? 0 : changed.entered().version(),
                person.getOptionalValue().map(PersonRef::id).orElse(null),
                substitute.getOptionalValue().map(PersonRef::id).orElse(null),
                from.getValue(),
                to.getValue(),
                reason.getValue());
        if (changed == null) {
            absences.enter(draft);
        } else {
            absences.change(changed.id(), draft);
        }
    }

    private String required(String key) {
        return getTranslation("form.required", text(key));
    }

    private String text(String key) {
        return getTranslation("substitution." + key);
    }
}
