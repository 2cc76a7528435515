package vn.tiendo.portal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.portal.rule.PortalAddress;

/** What other rooms may ask and tell about a unit's portal. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('USER', 'ADMIN', 'SYSTEM')")
public class PortalService {

    private final Portals portals;

    PortalService(Portals portals) {
        this.portals = portals;
    }

    /** The web address of the unit's portal; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<String> address(UUID unitId) {
        return portals.findByUnitId(unitId).map(Portal::address);
    }

    /** Whether a link is the web address of a page of the unit's portal. */
    @Transactional(readOnly = true)
    public boolean belongs(UUID unitId, String link) {
        return address(unitId)
                .flatMap(PortalAddress::of)
                .flatMap(portal -> PortalAddress.of(link).map(portal::contains))
                .orElse(false);
    }
}
