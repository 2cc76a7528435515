package vn.tiendo.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.testing.IntegrationTest;

/** A list that was filled before the first days were known becomes as one that is filled today. */
@IntegrationTest
@Transactional
class FirstDaysMigrationTests {

    private static final List<String> FIRST_DAYS = List.of(
            "13-2023-nd-cp",
            "150-2025-nd-cp",
            "202-2025-qh15",
            "1677-nq-ubtvqh15",
            "72-2025-qh15",
            "117-2025-qh15",
            "65-2025-qh15",
            "77-2015-qh13");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private Instruments instruments;

    @Test
    void givesAFilledListWhatTheShippedFileHas() {
        List<LegalInstrument> shipped = listed();
        jdbc.sql("delete from legal_instrument where slug in ('77-2015-qh13')").update();
        jdbc.sql("delete from legal_instrument where slug in ('65-2025-qh15')").update();
        FIRST_DAYS.forEach(slug -> jdbc.sql("update legal_instrument set valid_from = null where slug = :slug")
                .param("slug", slug)
                .update());

        migrate();

        assertThat(listed())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .isEqualTo(shipped);
    }

    @Test
    void leavesAnEmptyListToTheShippedFile() {
        jdbc.sql("update legal_instrument set replaced_by = null").update();
        jdbc.sql("delete from legal_instrument").update();
        migrate();
        assertThat(instruments.all()).isEmpty();
    }

    private void migrate() {
        ScriptUtils.executeSqlScript(
                DataSourceUtils.getConnection(database),
                new ClassPathResource("db/migration/common/V9_24_2__legal_first_days.sql"));
    }

    private List<LegalInstrument> listed() {
        return FIRST_DAYS.stream()
                .map(slug -> instruments.bySlug(slug).orElseThrow())
                .toList();
    }
}
