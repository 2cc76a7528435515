package vn.tiendo.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.SeatRole;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.FormPanel;

/** One seat of a nomination: who, as what, in which post, for which sections, with which duties. */
class SeatFields extends Div {

    /**
     * What there is to choose from.
     *
     * @param hasMailbox whether a person has an official mailbox
     * @param sections of the unit's portal
     */
    record Choice(List<PersonRef> people, Predicate<UUID> hasMailbox, List<String> sections) {}

    private final H3 heading = new H3();
    private final ComboBox<PersonRef> person;
    private final Select<SeatRole> role = new Select<>();
    private final TextField title;
    private final MultiSelectComboBox<String> sections;
    private final TextArea duties;

    /**
     * @param removed is told when the seat is taken off the list
     */
    SeatFields(Choice choice, Consumer<SeatFields> removed) {
        addClassNames("sheet", "seat");
        person = PersonChoice.one(required("board.seat.person"), choice.people());
        person.setWidthFull();
        person.addCustomValueSetListener(typed -> {
            person.setErrorMessage(getTranslation("board.seat.unknown", typed.getDetail()));
            person.setInvalid(true);
        });
        role.setLabel(required("board.seat.role"));
        role.setItems(SeatRole.values());
        role.setItemLabelGenerator(value -> getTranslation("SeatRole." + value));
        title = new TextField(required("board.seat.title"));
        title.setMaxLength(BoardDraft.LONGEST_TITLE);
        sections = new MultiSelectComboBox<>(getTranslation("board.seat.sections"));
        sections.setHelperText(getTranslation("board.seat.sections.hint"));
        offer(choice.sections());
        sections.setAllowCustomValue(true);
        sections.addCustomValueSetListener(typed -> select(typed.getDetail()));
        duties = new TextArea(getTranslation("board.seat.duties"));
        duties.setMaxLength(BoardDraft.LONGEST_DUTIES);
        role.setWidthFull();
        title.setWidthFull();
        sections.setWidthFull();
        duties.setWidthFull();
        person.addValueChangeListener(change -> {
            boolean unreachable = change.getValue() != null
                    && !choice.hasMailbox().test(change.getValue().id());
            person.setHelperText(unreachable ? getTranslation("board.seat.no-mailbox") : "");
            if (change.isFromClient()
                    && change.getValue() != null
                    && !change.getValue().equals(change.getOldValue())) {
                title.setValue(change.getValue().title()); // the post is the person's, not the row's
            }
        });
        Button remove = new Button(getTranslation("board.seat.remove"), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        add(heading, person, role, title, sections, duties, remove);
    }

    /** A name that the portal does not know yet is taken as it is. */
    private void select(String names) {
        Set<String> chosen = new LinkedHashSet<>(sections.getValue());
        Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(chosen::add);
        Set<String> known =
                new LinkedHashSet<>(sections.getListDataView().getItems().toList());
        if (known.addAll(chosen)) {
            offer(List.copyOf(known));
        }
        sections.setValue(chosen);
    }

    private void offer(List<String> names) {
        sections.setItems((name, typed) -> SearchText.of(name).contains(SearchText.of(typed)), names);
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }

    /** @param at place in the list, from 0, by which problems refer to its fields */
    void place(int at, FormPanel form) {
        heading.setText(getTranslation("board.seat.number", at + 1));
        form.bind(BoardDraft.field(at, "person"), person);
        form.bind(BoardDraft.field(at, "role"), role);
        form.bind(BoardDraft.field(at, "title"), title);
        form.bind(BoardDraft.field(at, "sections"), sections);
        form.bind(BoardDraft.field(at, "duties"), duties);
    }

    void show(BoardFacts.Seat seat, List<PersonRef> people) {
        people.stream()
                .filter(each -> each.id().equals(seat.personId()))
                .findFirst()
                .ifPresent(person::setValue);
        role.setValue(seat.role());
        title.setValue(seat.title());
        select(seat.sections());
        duties.setValue(seat.duties());
    }

    void as(SeatRole proposed) {
        role.setValue(proposed);
    }

    BoardDraft.Seat read() {
        return new BoardDraft.Seat(
                id(person.getValue()),
                role.getValue(),
                title.getValue(),
                String.join("; ", sections.getValue()),
                duties.getValue());
    }

    private static @Nullable UUID id(@Nullable PersonRef chosen) {
        return chosen == null ? null : chosen.id();
    }
}
