package vn.tiendo.rescheduling;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Whoever decides or takes back locks the row first, then the step. */
interface Reschedulings extends JpaRepository<Rescheduling, UUID> {

    List<Rescheduling> findByDirectiveIdOrderByProposedAtDesc(UUID directiveId);

    List<Rescheduling> findByIdIn(Collection<UUID> ids);

    boolean existsByOpenDirectiveId(UUID directiveId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rescheduling r where r.id = :id")
    Optional<Rescheduling> lock(UUID id);
}
