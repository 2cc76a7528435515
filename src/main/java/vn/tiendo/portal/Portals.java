package vn.tiendo.portal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Portals extends JpaRepository<Portal, UUID> {

    Optional<Portal> findByUnitId(UUID unitId);

    List<Portal> findByUnitIdIn(Collection<UUID> unitIds);

    List<Portal> findByUnitIdInOrAuthorityIdIn(Collection<UUID> unitIds, Collection<UUID> authorityIds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Portal p where p.id = :id")
    Optional<Portal> lock(UUID id);
}
