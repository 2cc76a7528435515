package vn.tiendo.substitution.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.shared.ui.NavEntry;
import vn.tiendo.substitution.SubstitutionLinks;

/** Absences in the main navigation. */
@Configuration(proxyBeanMethods = false)
class SubstitutionNavigation {

    @Bean
    NavEntry absencesEntry() {
        return new NavEntry("nav.absences", SubstitutionLinks.ABSENCES, 30, "USER");
    }
}
