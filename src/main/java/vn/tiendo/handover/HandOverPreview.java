package vn.tiendo.handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.leaving.WorkLine;

/**
 * What somebody who leaves a unit has to hand over, and to whom it could go.
 *
 * @param closesAccount whether he is nothing anywhere else, so that his account is closed
 * @param staying the units in which he stays and keeps his work
 * @param lastOf the roles of which nobody else in the unit is a holder
 * @param receipt of the hand-over if he was released from the unit today
 * @param receivers of the units whose work it is: by name
 */
public record HandOverPreview(
        PersonRef person,
        UnitRef unit,
        boolean closesAccount,
        List<UnitRef> staying,
        Set<Role> lastOf,
        @Nullable UUID receipt,
        List<WorkLine> lines,
        List<Receiver> receivers) {

    /** What was seen; who confirms says by it that nothing has changed meanwhile. */
    public Set<String> seen() {
        return lines.stream().map(WorkLine::key).collect(Collectors.toSet());
    }
}
