package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.tiendo.directive.WorkKind;

interface Assignments extends JpaRepository<Assignment, UUID> {

    /** Somebody is at work on it. */
    Set<ExecutionState> IN_HAND = Set.of(ExecutionState.IN_PROGRESS, ExecutionState.RETURNED);

    List<Assignment> findByDirectiveIdAndWorkKindIn(UUID directiveId, Collection<WorkKind> kinds);

    List<Assignment> findByUnitIdAndWorkKindAndStateInOrderByDueLegalEnd(
            UUID unitId, WorkKind kind, Collection<ExecutionState> states);

    List<Assignment> findByUnitIdInAndWorkKind(Collection<UUID> unitIds, WorkKind kind);

    /** Somebody is at work on it, what ends first first. */
    default Stream<Assignment> inHand(UUID unitId, WorkKind kind) {
        return findByUnitIdAndWorkKindAndStateInOrderByDueLegalEnd(unitId, kind, IN_HAND).stream();
    }

    @EntityGraph(attributePaths = "addressee")
    List<Assignment> findByIdIn(Collection<UUID> ids);
}
