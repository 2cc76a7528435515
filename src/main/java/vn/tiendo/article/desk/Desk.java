package vn.tiendo.article.desk;

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
 * @param lawful who may do it today; all with the role where nobody is named
 */
public record Desk(
        UUID unitId, @Nullable Role role, @Nullable UUID personId, Set<UUID> lawful) {

    /** Whether the person may do it today. */
    public boolean admits(UUID person) {
        return lawful.contains(person);
    }
}
