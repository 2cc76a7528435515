package vn.tiendo.legal.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.legal.LegalLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Legal bases in the administrator's navigation. */
@Configuration(proxyBeanMethods = false)
class LegalNavigation {

    @Bean
    NavEntry legalEntry() {
        return new NavEntry("nav.legal", LegalLinks.INSTRUMENTS, 93, "ADMIN");
    }
}
