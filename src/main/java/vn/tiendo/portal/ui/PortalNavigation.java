package vn.tiendo.portal.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.ui.WorkPanel;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.NavEntry;

/** Portals in the main navigation, their catalogue in the administrator's, and what assignments about them show. */
@Configuration(proxyBeanMethods = false)
class PortalNavigation {

    @Bean
    NavEntry portalsEntry() {
        return new NavEntry("nav.portals", PortalLinks.PORTALS, 27, "USER");
    }

    @Bean
    NavEntry sectionKindsEntry() {
        return new NavEntry("nav.section-kinds", PortalLinks.KINDS, 94, "ADMIN");
    }

    @Bean
    WorkPanel sectionPanel(PortalService portals, OrganizationService organization) {
        return new PortalWorkPanel(WorkKind.SECTION, portals, organization);
    }

    @Bean
    WorkPanel sloganPanel(PortalService portals, OrganizationService organization) {
        return new PortalWorkPanel(WorkKind.SLOGAN, portals, organization);
    }
}
