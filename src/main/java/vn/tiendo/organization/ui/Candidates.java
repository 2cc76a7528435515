package vn.tiendo.organization.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.SearchText;

/**
 * People to choose from, with what is good to know of each.
 *
 * @param notes by person: work in hand, absence
 */
public record Candidates(List<PersonRef> people, Map<UUID, String> notes) {

    /** With nothing known of them. */
    public static Candidates of(List<PersonRef> people) {
        return new Candidates(people, Map.of());
    }

    String note(PersonRef person) {
        return notes.getOrDefault(person.id(), "");
    }

    static String label(@Nullable PersonRef person) {
        return person == null ? "" : person.title().isEmpty() ? person.name() : person.name() + " – " + person.title();
    }

    /** By name and post, with accents or without. */
    static boolean isFound(PersonRef person, String typed) {
        return SearchText.of(label(person)).contains(SearchText.of(typed));
    }
}
