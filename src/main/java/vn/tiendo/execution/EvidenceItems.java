package vn.tiendo.execution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.tiendo.execution.evidence.EvidenceItem;

interface EvidenceItems extends JpaRepository<Evidence, UUID> {

    List<Evidence> findByAssignmentIdOrderByAddedAtAscIdAsc(UUID assignmentId);

    boolean existsByAssignmentIdAndKindNot(UUID assignmentId, EvidenceItem.Kind kind);

    void deleteByFileId(UUID fileId);

    /** Proofs, without remarks, of all assignments of one addressee. */
    @Query("""
            select e.assignmentId as assignmentId, count(e) as number from Evidence e
            where e.kind <> vn.tiendo.execution.evidence.EvidenceItem.Kind.COMMENT
              and e.assignmentId in (select a.id from Assignment a where a.addressee.id = :addresseeId)
            group by e.assignmentId
            """)
    List<Count> countProofs(UUID addresseeId);

    /** Who has added something. */
    @Query("select distinct e.addedBy from Evidence e where e.assignmentId = :assignmentId")
    Set<UUID> writers(UUID assignmentId);

    /** How many there are at one assignment. */
    interface Count {

        UUID getAssignmentId();

        long getNumber();
    }
}
