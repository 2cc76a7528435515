package vn.tiendo.overview.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.overview.OverviewLinks;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.ui.NavEntry;

/** The overview in the main navigation, of those who may open it. */
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

    @Bean
    NavEntry overviewEntry(OverviewService overview) {
        return new NavEntry("nav.overview", OverviewLinks.OVERVIEW, 5, "USER", overview::mayOpen);
    }
}
