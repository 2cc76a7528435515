package vn.tiendo.consolidation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Consolidations extends JpaRepository<Consolidation, UUID> {

    Optional<Consolidation> findFirstByDirectiveIdOrderBySequenceDesc(UUID directiveId);

    Optional<Consolidation> findByDirectiveIdAndSequence(UUID directiveId, int sequence);

    List<Consolidation> findByDirectiveIdOrderBySequenceDesc(UUID directiveId);

    /** Of each directive the report with the highest number; directives without one are left out. */
    @Query("select c from Consolidation c where c.directiveId in :directives and c.sequence ="
            + " (select max(d.sequence) from Consolidation d where d.directiveId = c.directiveId)")
    List<Consolidation> latest(Collection<UUID> directives);

    /** Makes whoever wants to begin a further report of the directive wait for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consolidation c where c.directiveId = :directive and c.sequence = 1")
    Optional<Consolidation> lockFirst(UUID directive);
}
