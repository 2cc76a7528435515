package vn.tiendo.contact.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Contacts in the navigation: one's own, everybody's, and the administrator's catalogue. */
@Configuration(proxyBeanMethods = false)
class ContactNavigation {

    @Bean
    NavEntry contactsEntry() {
        return new NavEntry("nav.contacts", ContactLinks.CONTACTS, 28, "USER");
    }

    @Bean
    NavEntry directoryEntry() {
        return new NavEntry("nav.directory", ContactLinks.DIRECTORY, 45, "USER");
    }

    @Bean
    NavEntry contactPostsEntry() {
        return new NavEntry("nav.contact-posts", ContactLinks.POSTS, 94, "ADMIN");
    }
}
