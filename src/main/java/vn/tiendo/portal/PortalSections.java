package vn.tiendo.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PortalSections extends JpaRepository<PortalSection, UUID> {

    List<PortalSection> findByPortalIdOrderByPositionAscIdAsc(UUID portalId);
}
