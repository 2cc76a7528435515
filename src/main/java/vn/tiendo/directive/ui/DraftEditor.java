package vn.tiendo.directive.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveKind;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.Autosave;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** The fields of a draft, read into a record and filled from one. */
class DraftEditor {

    private static final int MAX_SYMBOL = 60;
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_BODY = 20_000;
    private static final int MAX_ORIGIN_NUMBER = 100;
    private static final int MAX_ORIGIN_ISSUER = 300;
    private static final int MAX_SIGNER_AUTHORITY = 300;

    private final Select<DirectiveKind> kind = new Select<>();
    private final TextField symbol;
    private final TextArea subject;
    private final TextArea body;
    private final TextArea legalBases;
    private final BasisNote basisNote;
    private final Checkbox external;
    private final TextField originNumber;
    private final VietnameseDatePicker originDate;
    private final TextField originIssuer;
    private final Select<Deadline.Reading> reading = new Select<>();
    private final DueFields due;
    private final RecipientLines recipients;
    private final ObligationLines obligations;
    private final ComboBox<PersonRef> follower;
    private final ComboBox<UnitRef> receivingUnit;
    private final ComboBox<UnitRef> onwardUnit;
    private final ComboBox<PersonRef> signer;
    private final TextArea signerAuthority;
    private final FormPanel form;
    private int version;

    DraftEditor(UUID id, DirectiveService directives, DraftChoices choices, FormPanel form) {
        this.form = form;
        kind.setLabel(form.getTranslation("directive.kind"));
        kind.setItems(DirectiveKind.values());
        kind.setItemLabelGenerator(value -> form.getTranslation("DirectiveKind." + value));
        form.field("kind", kind);
        symbol = form.field("symbol", new TextField(form.getTranslation("directive.symbol")));
        symbol.setHelperText(form.getTranslation("directive.symbol.hint"));
        symbol.setMaxLength(MAX_SYMBOL);
        subject = form.field("subject", new TextArea(form.getTranslation("directive.subject")));
        subject.setMaxLength(MAX_SUBJECT);
        external = new Checkbox(form.getTranslation("directive.external"));
        originNumber = new TextField(form.getTranslation("directive.origin-number"));
        originDate = new VietnameseDatePicker(form.getTranslation("directive.origin-date"));
        originIssuer = new TextField(form.getTranslation("directive.origin-issuer"));
        originNumber.setMaxLength(MAX_ORIGIN_NUMBER);
        originIssuer.setMaxLength(MAX_ORIGIN_ISSUER);
        form.content(external);
        form.field("originNumber", originNumber);
        form.field("originDate", originDate);
        form.field("originIssuer", originIssuer);
        external.addValueChangeListener(change -> {
            showOrigin();
            if (change.isFromClient()) {
                tellBases();
            }
        });
        originDate.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tellBases();
            }
        });
        legalBases = form.field("legalBases", new TextArea(form.getTranslation("directive.legal-bases")));
        legalBases.setHelperText(form.getTranslation("directive.legal-bases.hint"));
        legalBases.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tellBases();
            }
        });
        basisNote = choices.basisNote();
        form.content(basisNote);
        body = form.field("body", new TextArea(form.getTranslation("directive.body")));
        body.setMaxLength(MAX_BODY);
        form.content(new H2(form.getTranslation("directive.due")));
        reading.setLabel(form.getTranslation("directive.due.reading"));
        reading.setHelperText(form.getTranslation("directive.due.reading.hint"));
        reading.setItems(Deadline.Reading.values());
        reading.setItemLabelGenerator(value -> form.getTranslation("Deadline.Reading." + value));
        reading.setValue(Deadline.Reading.STRICT);
        due = new DueFields(form.getTranslation("directive.due.date"), form, "due", reading::getValue);
        form.content(due, reading);
        reading.addValueChangeListener(change -> tellDeadlines());
        form.content(new H2(form.getTranslation("directive.recipients")));
        recipients = new RecipientLines(id, directives, choices, form);
        form.content(recipients);
        form.content(new H2(form.getTranslation("directive.obligations")));
        obligations = new ObligationLines(recipients, form, reading::getValue);
        form.content(obligations);
        form.content(new H2(form.getTranslation("directive.actors")));
        follower = form.field(
                "follower", PersonChoice.one(form.getTranslation("directive.follower"), choices.followers(id)));
        receivingUnit = form.field(
                "receivingUnit", PersonChoice.unit(form.getTranslation("directive.receiving-unit"), choices.units()));
        onwardUnit = form.field(
                "onwardUnit", PersonChoice.unit(form.getTranslation("directive.onward-unit"), choices.units()));
        signer = form.field("signer", PersonChoice.one(form.getTranslation("directive.signer"), choices.signers(id)));
        signerAuthority =
                form.field("signerAuthority", new TextArea(form.getTranslation("directive.signer-authority")));
        signerAuthority.setMaxLength(MAX_SIGNER_AUTHORITY);
    }

    /** Saves by itself from now on; what is shown already is saved. */
    void savesBy(UnaryOperator<DirectiveDraft> save) {
        Autosave autosave = form.autosave(() -> version = save.apply(read()).version());
        obligations.whenChanged(autosave::changed);
        form.action(form.getTranslation("directive.draft.save"), () -> {
            version = save.apply(read()).version();
            autosave.saved();
        });
    }

    void show(DirectiveDraft draft) {
        version = draft.version();
        kind.setValue(draft.kind());
        symbol.setValue(draft.symbol());
        subject.setValue(draft.subject());
        body.setValue(draft.body());
        legalBases.setValue(String.join("\n", draft.legalBases()));
        external.setValue(draft.origin() != null);
        if (draft.origin() != null) {
            originNumber.setValue(draft.origin().number());
            originDate.setValue(draft.origin().issuedOn());
            originIssuer.setValue(draft.origin().issuer());
        }
        showOrigin();
        tellBases();
        Stream.concat(
                        Stream.ofNullable(draft.due()),
                        draft.obligations().stream().flatMap(o -> Stream.ofNullable(o.due())))
                .findFirst()
                .ifPresent(first -> reading.setValue(first.reading()));
        due.show(draft.due());
        recipients.show(draft.recipients());
        obligations.show(draft.obligations());
        DirectiveDraft.Actors actors = draft.actors();
        choose(follower, actors.followerId());
        choose(signer, actors.signerId());
        chooseUnit(receivingUnit, actors.receivingUnitId());
        chooseUnit(onwardUnit, actors.onwardUnitId());
        signerAuthority.setValue(actors.signerAuthority());
    }

    private void tellDeadlines() {
        due.tell();
        obligations.tellDeadlines();
    }

    /** What is to be sent: nothing that is filled in halfway is left out in silence. */
    DirectiveDraft whole() {
        Map<String, String> gaps = new LinkedHashMap<>(due.gaps());
        gaps.putAll(obligations.gaps());
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
        return read();
    }

    DirectiveDraft read() {
        return new DirectiveDraft(
                version,
                kind.getValue(),
                subject.getValue(),
                body.getValue(),
                symbol.getValue(),
                citedBases(),
                recipients.read(),
                obligations.read(),
                due.read(),
                new DirectiveDraft.Actors(
                        follower.getOptionalValue().map(PersonRef::id).orElse(null),
                        receivingUnit.getOptionalValue().map(UnitRef::id).orElse(null),
                        onwardUnit.getOptionalValue().map(UnitRef::id).orElse(null),
                        signer.getOptionalValue().map(PersonRef::id).orElse(null),
                        signerAuthority.getValue()),
                external.getValue()
                        ? new DirectiveDraft.Origin(
                                originNumber.getValue(), originDate.getValue(), originIssuer.getValue())
                        : null);
    }

    private List<String> citedBases() {
        return legalBases
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** By the day of a document from elsewhere; one of the office's own is dated when it gets its number, today or later. */
    private void tellBases() {
        basisNote.tell(citedBases(), external.getValue() ? originDate.getValue() : null);
    }

    private void showOrigin() {
        boolean elsewhere = external.getValue();
        originNumber.setVisible(elsewhere);
        originDate.setVisible(elsewhere);
        originIssuer.setVisible(elsewhere);
        symbol.setVisible(!elsewhere);
    }

    private static void choose(ComboBox<PersonRef> box, @Nullable UUID id) {
        box.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static void chooseUnit(ComboBox<UnitRef> box, @Nullable UUID id) {
        box.getListDataView()
                .getItems()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .ifPresent(box::setValue);
    }
}
