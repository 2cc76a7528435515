package vn.tiendo.organization.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the domains under which mailboxes are official. They are read anew in each transaction that judges an
 * address: those are few, so that nothing is kept in memory, and every node always goes by the list as it stands.
 */
@Component
public class EmailSuffixShelf {

    /**
     * A domain of the list.
     *
     * @param endedOn null while it holds
     * @param units how many units have a mailbox under it
     * @param people how many people
     */
    public record Suffix(String domain, @Nullable LocalDate endedOn, long units, long people) {

        public boolean holds() {
            return endedOn == null;
        }
    }

    private static final String USED =
            "select count(*) from %1$s where %2$s like '%%@' || s.suffix" + " or %2$s like '%%.' || s.suffix";

    private static final String ALL = "select s.suffix, s.ended_on, (" + USED.formatted("org_unit", "official_email")
            + "), (" + USED.formatted("person", "email")
            + ") from official_email_suffix s order by case when s.ended_on is null then 0 else 1 end, s.suffix";

    private final JdbcClient database;

    EmailSuffixShelf(JdbcClient database) {
        this.database = database;
    }

    /** Those that hold. */
    public List<String> current() {
        return database.sql("select suffix from official_email_suffix where ended_on is null")
                .query(String.class)
                .list();
    }

    /** All that ever were on the list, those that hold first. One statement. */
    public List<Suffix> all() {
        return database.sql(ALL)
                .query((row, number) ->
                        new Suffix(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4)))
                .list();
    }

    /** Adds one, or lets one hold again. */
    public void add(String domain) {
        int again = database.sql("update official_email_suffix set ended_on = null where suffix = :suffix")
                .param("suffix", domain)
                .update();
        if (again == 0) {
            database.sql("insert into official_email_suffix (suffix, ended_on) values (:suffix, null)")
                    .param("suffix", domain)
                    .update();
        }
    }

    /** Adds one that never was on the list; one that was taken off stays off. */
    public void addUnlessKnown(String domain) {
        boolean known = database.sql("select count(*) from official_email_suffix where suffix = :suffix")
                        .param("suffix", domain)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            add(domain);
        }
    }

    /** @return whether it held until now */
    public boolean end(String domain, LocalDate day) {
        return database.sql(
                                "update official_email_suffix set ended_on = :day where suffix = :suffix and ended_on is null")
                        .param("day", day)
                        .param("suffix", domain)
                        .update()
                > 0;
    }
}
