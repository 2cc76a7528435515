package vn.tiendo.organization.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.shared.ui.NavEntry;

/** Units and people in the main navigation, for staff and for administrators. */
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

    @Bean
    NavEntry unitsEntry() {
        return new NavEntry("nav.units", "don-vi", 50, "");
    }

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry("nav.people", "can-bo", 60, "");
    }
}
