package vn.tiendo.article.desk;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Role;

/**
 * Whose a step is.
 *
 * @param unitId whose step it is
 * @param role who of the unit may do it, where no board names anybody; null if the board does
 * @param personId to whom it is given from the start
 * @param lawful who may do it today, in the order in which they are asked; all with the role where nobody is named
 */
public record Desk(
        UUID unitId, @Nullable Role role, @Nullable UUID personId, Set<UUID> lawful) {

    /** @param able in the order in which they are asked */
    static Desk of(UUID unitId, @Nullable Role role, @Nullable UUID personId, Collection<UUID> able) {
        return new Desk(unitId, role, personId, Collections.unmodifiableSet(new LinkedHashSet<>(able)));
    }

    /** To whom it is given where somebody has to have it: who is named, else the first who may. */
    public Optional<UUID> first() {
        return personId == null ? lawful.stream().findFirst() : Optional.of(personId);
    }

    /** Whether the person may do it today. */
    public boolean admits(UUID person) {
        return lawful.contains(person);
    }
}
