package vn.tiendo.given.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.given.GivenLinks;
import vn.tiendo.task.ui.InboxTab;

/** The page beside one's own list. */
@Configuration(proxyBeanMethods = false)
class GivenNavigation {

    @Bean
    InboxTab givenTab() {
        return new InboxTab("given.tab", GivenLinks.LIST, 10);
    }
}
