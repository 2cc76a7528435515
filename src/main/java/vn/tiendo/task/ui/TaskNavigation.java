package vn.tiendo.task.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.shared.ui.NavEntry;
import vn.tiendo.task.TaskLinks;

/** The task list in the main navigation. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {

    @Bean
    NavEntry tasksEntry() {
        return new NavEntry("nav.tasks", TaskLinks.INBOX, 10, "USER");
    }
}
