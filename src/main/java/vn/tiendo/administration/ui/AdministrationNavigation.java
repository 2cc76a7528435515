package vn.tiendo.administration.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.administration.AdministrationLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Administration in the main navigation, for administrators. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavEntry administrationEntry() {
        return new NavEntry("nav.administration", AdministrationLinks.ADMINISTRATION, 90, "ADMIN");
    }
}
