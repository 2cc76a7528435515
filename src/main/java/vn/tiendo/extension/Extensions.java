package vn.tiendo.extension;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Whoever changes a request locks it first: a decision and the unit's report may come at the same moment. */
interface Extensions extends JpaRepository<Extension, UUID> {

    List<Extension> findByAddresseeIdOrderByAskedAtAsc(UUID addresseeId);

    List<Extension> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Extension e where e.id = :id")
    Optional<Extension> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Extension e where e.directiveId = :directiveId and e.state in :states order by e.id")
    List<Extension> lockOf(UUID directiveId, Collection<ExtensionState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Extension e where e.addresseeId = :addresseeId and e.state in :states order by e.id")
    List<Extension> lock(UUID addresseeId, Collection<ExtensionState> states);
}
