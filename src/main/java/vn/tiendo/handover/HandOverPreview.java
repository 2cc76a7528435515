package vn.tiendo.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.leaving.WorkLine;

/**
 * What somebody who leaves a unit has to hand over, and to whom it could go.
 *
 * @param closesAccount whether he is nothing anywhere else, so that his account is closed
 * @param staying the units in which he stays and keeps his work
 * @param receivers of the units whose work it is: by name
 */
public record HandOverPreview(
        PersonRef person,
        UnitRef unit,
        boolean closesAccount,
        List<UnitRef> staying,
        List<WorkLine> lines,
        List<Receiver> receivers) {

    /** What was seen; who confirms says by it that nothing has changed meanwhile. */
    public Set<String> seen() {
        return lines.stream().map(WorkLine::key).collect(Collectors.toSet());
    }
}
