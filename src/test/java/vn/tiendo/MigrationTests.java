package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/**
 * What a connection has built another one can use, also when the first is closed: H2 2.4 binds a list of constants in a
 * check, {@code x in (…)}, to the session that made it, and refuses every row once that is over.
 */
@IntegrationTest
class MigrationTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void closeTheConnectionThatMigrated() throws SQLException {
        campaign.load();
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        pool.getHikariPoolMXBean().softEvictConnections();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    @Test
    void checksHoldWhenTheConnectionThatMadeThemIsClosed() {
        for (String checked : List.of(
                "person set gender = gender",
                "role_grant set role_code = role_code",
                "holiday set kind = kind, status = status")) {
            assertThat(jdbc.sql("update " + checked).update()).as(checked).isPositive();
        }
        assertThatThrownBy(() -> jdbc.sql("update person set gender = 'X'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("update holiday set status = 'RUMOUR'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
