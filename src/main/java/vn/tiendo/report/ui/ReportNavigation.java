package vn.tiendo.report.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.report.ReportLinks;
import vn.tiendo.shared.ui.NavEntry;

/** The reports in the main navigation. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavEntry reportsEntry() {
        return new NavEntry("nav.reports", ReportLinks.LIST, 25, "USER");
    }
}
