package vn.tiendo.calendar.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.calendar.CalendarLinks;
import vn.tiendo.shared.ui.NavEntry;

/** The calendar in the administrator's navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavEntry calendarEntry() {
        return new NavEntry("nav.calendar", CalendarLinks.CALENDAR, 91, "ADMIN");
    }
}
