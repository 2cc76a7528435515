package vn.tiendo.consolidation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Consolidations extends JpaRepository<Consolidation, UUID> {

    Optional<Consolidation> findByDirectiveId(UUID directiveId);
}
