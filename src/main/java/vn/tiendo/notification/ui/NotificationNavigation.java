package vn.tiendo.notification.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Outgoing mails in the administrator's navigation, and the sample's mailbox in everybody's; the bell leads to the notices. */
@Configuration(proxyBeanMethods = false)
class NotificationNavigation {

    @Bean
    NavEntry outboxEntry() {
        return new NavEntry("nav.outbox", NotificationLinks.OUTBOX, 92, "ADMIN");
    }

    @Bean
    @Profile("sample")
    NavEntry sampleMailboxEntry() {
        return new NavEntry("nav.sample-mailbox", NotificationLinks.SAMPLE_MAILBOX, 70, "");
    }
}
