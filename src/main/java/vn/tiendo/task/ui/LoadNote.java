package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.organization.ui.PersonNote;
import vn.tiendo.task.load.LoadService;

/** Says of people who can be chosen how many steps they have in hand (UX-18). */
@org.springframework.stereotype.Component
class LoadNote implements PersonNote {

    private final LoadService loads;

    LoadNote(LoadService loads) {
        this.loads = loads;
    }

    @Override
    public int order() {
        return 10; // first
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> people, Component page) {
        Map<UUID, Integer> held = loads.held(people);
        Map<UUID, String> notes = new HashMap<>();
        people.forEach(person -> notes.put(
                person,
                held.containsKey(person)
                        ? page.getTranslation("task.load", held.get(person))
                        : page.getTranslation("task.load.none")));
        return notes;
    }
}
