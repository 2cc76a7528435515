package vn.tiendo.execution;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceItems extends JpaRepository<Evidence, UUID> {

    List<Evidence> findByAssignmentIdOrderByAddedAtAscIdAsc(UUID assignmentId);
}
