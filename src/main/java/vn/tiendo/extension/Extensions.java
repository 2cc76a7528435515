package vn.tiendo.extension;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Extensions extends JpaRepository<Extension, UUID> {

    List<Extension> findByAddresseeIdOrderByAskedAtAsc(UUID addresseeId);

    List<Extension> findByAddresseeIdAndStateIn(UUID addresseeId, Collection<ExtensionState> states);

    List<Extension> findByIdIn(Collection<UUID> ids);
}
