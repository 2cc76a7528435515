package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Addressees extends JpaRepository<Addressee, UUID> {

    @EntityGraph(attributePaths = "assignments")
    Optional<Addressee> findWithAssignmentsById(UUID id);

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByDirectiveId(UUID directiveId);

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByDirectiveIdAndUnitIdIn(UUID directiveId, Collection<UUID> unitIds);

    @EntityGraph(attributePaths = "assignments")
    List<Addressee> findByIdIn(Collection<UUID> ids);
}
