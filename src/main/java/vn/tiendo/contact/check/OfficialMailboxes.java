package vn.tiendo.contact.check;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.email.OfficialEmail;

/** Under which domains mailboxes are official, as the list stands now. */
@Component
public class OfficialMailboxes {

    private final JdbcClient jdbc;

    OfficialMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. */
    public OfficialEmail current() {
        return new OfficialEmail(jdbc.sql("select suffix from official_email_suffix_v")
                .query(String.class)
                .list());
    }
}
