package vn.tiendo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@EnabledIfSystemProperty(named = "tiendo.test.db", matches = "postgresql", disabledReason = "is about PostgreSQL")
class TestDatabaseTests {

    @Autowired
    private JdbcClient database;

    @Test
    void writesEachCommitToDisk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    private String setting(String name) {
        return database.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
