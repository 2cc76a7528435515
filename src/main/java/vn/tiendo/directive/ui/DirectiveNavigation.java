package vn.tiendo.directive.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.shared.ui.NavEntry;

/** The directives in the main navigation. */
@Configuration(proxyBeanMethods = false)
class DirectiveNavigation {

    @Bean
    NavEntry directivesEntry() {
        return new NavEntry("nav.directives", DirectiveLinks.LIST, 20, "USER");
    }
}
