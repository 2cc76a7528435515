package vn.tiendo.urging.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.shared.ui.NavEntry;
import vn.tiendo.urging.UrgingLinks;

/** What is urged, in the main navigation. */
@Configuration(proxyBeanMethods = false)
class UrgingNavigation {

    @Bean
    NavEntry urgingEntry() {
        return new NavEntry("nav.urging", UrgingLinks.LIST, 22, "USER");
    }
}
