package vn.tiendo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.FirstAdminService;

/** Writes the one-time link for the first administrator into the log, as long as there is no account. */
@Component
@Profile("!sample & !test")
class SetUpLink implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final FirstAdminService admins;
    private final String baseUrl;

    SetUpLink(FirstAdminService admins, @Value("${tiendo.base-url}") String baseUrl) {
        this.admins = admins;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        admins.openLink().ifPresent(path -> LOG.warn("First administrator, link works once: {}{}", baseUrl, path));
    }
}
