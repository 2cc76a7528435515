package vn.tiendo.handover.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Hand-over and the alarm list in the main navigation; administrators mend, too. */
@Configuration(proxyBeanMethods = false)
class HandOverNavigation {

    @Bean
    NavEntry alarmsEntry() {
        return new NavEntry("nav.alarms", HandOverLinks.ALARMS, 24, "");
    }

    @Bean
    NavEntry handOverEntry() {
        return new NavEntry("nav.hand-over", HandOverLinks.LIST, 31, "");
    }
}
