package vn.tiendo.cockpit.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.cockpit.CockpitLinks;
import vn.tiendo.cockpit.CockpitService;
import vn.tiendo.shared.ui.NavEntry;

/** "Điều hành" in the main navigation, of those who follow something that runs. */
@Configuration(proxyBeanMethods = false)
class CockpitNavigation {

    @Bean
    NavEntry cockpitEntry(CockpitService cockpit) {
        return new NavEntry("nav.cockpit", CockpitLinks.COCKPIT, 19, "USER", cockpit::mayOpen);
    }
}
