package vn.tiendo.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PortalBanners extends JpaRepository<PortalBanner, UUID> {

    List<PortalBanner> findByPortalIdOrderByEndsOnDescIdAsc(UUID portalId);
}
