package vn.tiendo.contact.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.contact.ContactDraft;
import vn.tiendo.contact.ContactPart;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** One contact to be entered: a card that folds, what is public first, what stays in the unit last. */
class ContactFields extends Details {

    private final @Nullable String postCode;
    private final List<PersonRef> people;
    private final Span heading = new Span();
    private final Div whenHeld = new Div();
    private final TextField title;
    private final Select<ContactPart> part = new Select<>();
    private final Checkbox vacant;
    private final ComboBox<PersonRef> person;
    private final TextField name;
    private final TextField phone;
    private final Checkbox mobileAgreed;
    private final TextField fax;
    private final Checkbox noFax;
    private final TextField email;
    private final VietnameseDatePicker requestedOn;
    private final TextField address;
    private final TextField mobile;
    private final TextArea note;
    private int place;

    /**
     * @param postCode of the catalogue; null for a row of the unit's own, which has a name and can be taken off
     * @param mailbox of a person
     * @param removed is told when the row is taken off
     * @param spread is told an address that the rows without one shall have too
     */
    ContactFields(
            @Nullable String postCode,
            List<PersonRef> people,
            Function<UUID, Optional<String>> mailbox,
            Consumer<ContactFields> removed,
            Consumer<String> spread) {
        this.postCode = postCode;
        this.people = people;
        addClassNames("sheet", "contact");
        heading.addClassName("sheet-title");
        setSummary(heading);
        title = text(required("contact.row.title"), ContactDraft.LONGEST_TITLE);
        part.setLabel(getTranslation("contact.row.part"));
        part.setItems(ContactPart.values());
        part.setItemLabelGenerator(value -> getTranslation("ContactPart." + value));
        vacant = new Checkbox(getTranslation("contact.row.vacant.tick"));
        person = PersonChoice.one(getTranslation("contact.row.person"), people);
        person.setClearButtonVisible(true);
        person.setHelperText(getTranslation("contact.row.person.hint"));
        person.setWidthFull();
        name = text(required("contact.row.name"), ContactDraft.LONGEST_NAME);
        phone = text(required("contact.row.phone"), ContactDraft.LONGEST_NUMBER);
        phone.setHelperText(getTranslation("contact.row.phone.hint"));
        mobileAgreed = new Checkbox(getTranslation("contact.row.mobile-agreed"));
        fax = text(getTranslation("contact.row.fax"), ContactDraft.LONGEST_NUMBER);
        noFax = new Checkbox(getTranslation("contact.row.no-fax"));
        email = text(getTranslation("contact.row.email"), ContactDraft.LONGEST_EMAIL);
        email.setHelperText(getTranslation("contact.row.email.hint"));
        requestedOn = new VietnameseDatePicker(getTranslation("contact.row.requested-on"));
        requestedOn.setHelperText(getTranslation("contact.row.requested-on.hint"));
        address = text(required("contact.row.address"), ContactDraft.LONGEST_ADDRESS);
        Button everywhere =
                new Button(getTranslation("contact.row.address.spread"), click -> spread.accept(address.getValue()));
        everywhere.addThemeVariants(ButtonVariant.TERTIARY);
        everywhere.setVisible(false);
        address.addValueChangeListener(
                change -> everywhere.setVisible(!change.getValue().isBlank()));
        mobile = text(getTranslation("contact.row.mobile"), ContactDraft.LONGEST_NUMBER);
        note = new TextArea(getTranslation("contact.row.note"));
        note.setMaxLength(ContactDraft.LONGEST_NOTE);
        note.setWidthFull();
        person.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen(change.getValue(), mailbox);
            }
        });
        name.addValueChangeListener(change -> head());
        title.addValueChangeListener(change -> head());
        vacant.addValueChangeListener(change -> head());
        noFax.addValueChangeListener(change -> fax.setVisible(!change.getValue()));
        Paragraph inside = new Paragraph(getTranslation("contact.row.internal"));
        inside.addClassName("hint");
        whenHeld.add(
                person,
                name,
                phone,
                mobileAgreed,
                noFax,
                fax,
                email,
                requestedOn,
                address,
                everywhere,
                inside,
                mobile,
                note);
        whenHeld.addClassName("contact-fields");
        boolean own = postCode == null;
        title.setVisible(own);
        part.setVisible(own);
        Div fields = new Div(title, part, vacant, whenHeld);
        fields.addClassName("contact-fields");
        add(fields);
        if (own) {
            Button remove = new Button(getTranslation("contact.row.remove"), click -> removed.accept(this));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            add(remove);
        }
    }

    private void chosen(PersonRef someone, Function<UUID, Optional<String>> mailbox) {
        name.setValue(someone.name());
        if (email.isEmpty()) {
            mailbox.apply(someone.id()).ifPresent(email::setValue);
        }
    }

    private static TextField text(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    private void head() {
        String who = vacant.getValue() ? getTranslation("contact.vacant") : name.getValue();
        String post = title.isEmpty() ? getTranslation("contact.row.new") : title.getValue();
        heading.setText(getTranslation(who.isBlank() ? "contact.row.empty" : "contact.row.held", place + 1, post, who));
        whenHeld.setVisible(!vacant.getValue());
    }

    /** @param at place in the list, from 0, by which problems refer to its fields */
    void place(int at, FormPanel form) {
        place = at;
        head();
        form.bind(ContactDraft.field(at, "title"), title);
        form.bind(ContactDraft.field(at, "person"), person);
        form.bind(ContactDraft.field(at, "name"), name);
        form.bind(ContactDraft.field(at, "phone"), phone);
        form.bind(ContactDraft.field(at, "fax"), fax);
        form.bind(ContactDraft.field(at, "email"), email);
        form.bind(ContactDraft.field(at, "emailRequestedOn"), requestedOn);
        form.bind(ContactDraft.field(at, "address"), address);
        form.bind(ContactDraft.field(at, "mobile"), mobile);
        form.bind(ContactDraft.field(at, "note"), note);
    }

    /** An address for a row that has none and needs one. */
    void offer(String common) {
        if (address.getValue().isBlank() && !vacant.getValue()) {
            address.setValue(common);
        }
    }

    /** As problems name the row. */
    String label() {
        return (place + 1) + ". " + title.getValue().strip();
    }

    /** In one word what is missing, if this field of the row is empty. */
    Optional<String> missing(@Nullable HasValidation field) {
        Map<HasValidation, String> words =
                Map.of(title, "title", name, "name", phone, "phone", fax, "fax", email, "email", address, "address");
        return field instanceof HasValue<?, ?> value && value.isEmpty()
                ? Optional.ofNullable(words.get(field)).map(word -> getTranslation("contact.missing." + word))
                : Optional.empty();
    }

    void show(ContactDraft.Row row) {
        title.setValue(row.title());
        part.setValue(row.part());
        vacant.setValue(row.vacant());
        people.stream()
                .filter(each -> each.id().equals(row.personId()))
                .findFirst()
                .ifPresent(person::setValue);
        name.setValue(row.name());
        ContactDraft.Published published = row.published();
        phone.setValue(published.phone());
        mobileAgreed.setValue(published.mobileAgreed());
        fax.setValue(published.fax());
        noFax.setValue(published.noFax());
        fax.setVisible(!published.noFax());
        email.setValue(published.email());
        requestedOn.setValue(published.emailRequestedOn());
        address.setValue(published.address());
        mobile.setValue(row.internal().mobile());
        note.setValue(row.internal().note());
    }

    /** What the comparison found stands above the fields, and the card is open. */
    void mismatch(String reason) {
        Paragraph wrong = new Paragraph(getTranslation("contact.row.mismatch", reason));
        wrong.addClassName("warning");
        addComponentAsFirst(wrong);
        setOpened(true);
    }

    ContactDraft.Row read() {
        PersonRef chosen = person.getValue();
        return new ContactDraft.Row(
                postCode,
                part.getValue(),
                title.getValue(),
                vacant.getValue(),
                name.getValue(),
                chosen == null ? null : chosen.id(),
                new ContactDraft.Published(
                        phone.getValue(),
                        mobileAgreed.getValue(),
                        fax.getValue(),
                        noFax.getValue(),
                        email.getValue(),
                        requestedOn.getValue(),
                        address.getValue()),
                new ContactDraft.Internal(mobile.getValue(), note.getValue()));
    }
}
