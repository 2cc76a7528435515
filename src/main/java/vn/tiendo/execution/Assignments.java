package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.tiendo.directive.WorkKind;

interface Assignments extends JpaRepository<Assignment, UUID> {

    List<Assignment> findByDirectiveIdAndWorkKindIn(UUID directiveId, Collection<WorkKind> kinds);

    @EntityGraph(attributePaths = "addressee")
    List<Assignment> findByIdIn(Collection<UUID> ids);
}
