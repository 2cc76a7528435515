package vn.tiendo.ownunit.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.ownunit.OwnUnitLinks;
import vn.tiendo.ownunit.OwnUnitService;
import vn.tiendo.shared.ui.NavEntry;

/** "Đơn vị của tôi" in the main navigation, of the people of units that carry out directives. */
@Configuration(proxyBeanMethods = false)
class OwnUnitNavigation {

    @Bean
    NavEntry ownUnitEntry(OwnUnitService ownUnit) {
        return new NavEntry("nav.own-unit", OwnUnitLinks.PAGE, 12, "USER", ownUnit::mayOpen);
    }
}
