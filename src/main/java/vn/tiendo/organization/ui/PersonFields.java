package vn.tiendo.organization.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import vn.tiendo.organization.entry.PersonEntry;
import vn.tiendo.shared.ui.FormPanel;

/** What is entered about a person besides the login; a name is taken as a whole, however many words it has. */
final class PersonFields {

    private final FormPanel form;
    private final TextField name;
    private final Select<String> gender;
    private final TextField email;

    PersonFields(FormPanel form) {
        this.form = form;
        name = form.field("fullName", new TextField(form.getTranslation("form.required", text("full-name"))));
        name.setHelperText(text("full-name.hint"));
        gender = form.field("gender", new Select<>());
        gender.setLabel(text("gender"));
        gender.setItems("", "M", "F");
        gender.setItemLabelGenerator(each -> text("gender." + (each.isEmpty() ? "none" : each)));
        gender.setValue("");
        email = form.field("email", new TextField(text("email")));
        email.setHelperText(form.getTranslation("organization.admin.unit.email.hint"));
    }

    TextField name() {
        return name;
    }

    void show(PersonEntry person) {
        name.setValue(person.fullName());
        gender.setValue(Objects.requireNonNullElse(person.gender(), ""));
        email.setValue(Objects.requireNonNullElse(person.email(), ""));
    }

    PersonEntry read(String login) {
        return new PersonEntry(login, name.getValue(), gender.getValue(), email.getValue());
    }

    private String text(String key) {
        return form.getTranslation("organization.admin.person." + key);
    }
}
