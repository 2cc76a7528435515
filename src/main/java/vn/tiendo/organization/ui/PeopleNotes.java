package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.organization.PersonRef;

/** Gathers what the rooms above know of people who can be chosen (UX-18). */
@org.springframework.stereotype.Component
public class PeopleNotes {

    private final ObjectProvider<PersonNote> notes;

    PeopleNotes(ObjectProvider<PersonNote> notes) {
        this.notes = notes;
    }

    /** A statement for each kind of note, however many people there are. */
    public Candidates of(List<PersonRef> people, Component page) {
        List<UUID> ids = people.stream().map(PersonRef::id).distinct().toList();
        Map<UUID, String> texts = notes.stream()
                .sorted(Comparator.comparingInt(PersonNote::order))
                .flatMap(note -> note.of(ids, page).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " · " + other));
        return new Candidates(people, texts);
    }
}
