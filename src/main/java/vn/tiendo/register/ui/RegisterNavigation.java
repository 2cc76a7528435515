package vn.tiendo.register.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.NavEntry;

/** The registers in everybody's navigation, authorities and numbers in the administrator's. */
@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

    @Bean
    NavEntry outgoingEntry() {
        return new NavEntry("nav.outgoing", RegisterLinks.OUTGOING, 26, "USER");
    }

    @Bean
    NavEntry incomingEntry() {
        return new NavEntry("nav.incoming", RegisterLinks.INCOMING, 27, "USER");
    }

    @Bean
    NavEntry registerEntry() {
        return new NavEntry("nav.register", RegisterLinks.REGISTER, 90, "ADMIN");
    }
}
