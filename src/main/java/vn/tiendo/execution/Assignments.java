package vn.tiendo.execution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Assignments extends JpaRepository<Assignment, UUID> {

    @EntityGraph(attributePaths = "addressee")
    List<Assignment> findByIdIn(Collection<UUID> ids);
}
