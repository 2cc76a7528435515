package vn.tiendo.register.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.register.RegisterLinks;
import vn.tiendo.shared.ui.NavEntry;

/** The register in the administrator's navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

    @Bean
    NavEntry registerEntry() {
        return new NavEntry("nav.register", RegisterLinks.REGISTER, 90, "ADMIN");
    }
}
