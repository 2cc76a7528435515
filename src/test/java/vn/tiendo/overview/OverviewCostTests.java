package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.TestDatabase;

/** What the leader's page costs: as many statements for many as for one, and nothing for what is closed (W8, D8, D9). */
@IntegrationTest
class OverviewCostTests {

    /** What the person sees, what runs, rules, returns, units, two for the pace, ladder, and two for the decisions. */
    private static final int PAGE = 10;

    private static final int UNITS = 1_000;
    private static final int OBLIGATIONS = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LargeDirective large;

    @Autowired
    private OverviewService overview;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    @Test
    void asksTheDatabaseAsOftenForManyDirectivesAndUnitsAsForOne() {
        clock.reset();
        manyUnits.handOut("of", 2);
        count(1); // the rules of the ladder are read once for all
        int one = count(1);
        manyUnits.handOut("om", 60);
        manyUnits.handOut("on", 3);
        assertThat(count(3)).as("new rows are read once").isEqualTo(one + 1);
        assertThat(count(3)).isEqualTo(one).isLessThanOrEqualTo(PAGE);
        jdbc.sql("update directive set state = 'CLOSED'").update();
    }

    @Test
    void asksForReturnedReportsOnlyWhileARuleLooksAtThem() {
        clock.reset();
        manyUnits.handOut("or", 2);
        count(1);
        int one = count(1);
        use("RETURNED", false);
        assertThat(count(1)).isEqualTo(one - 1);
        use("RETURNED", true);
        assertThat(count(1)).isEqualTo(one);
        jdbc.sql("update directive set state = 'CLOSED'").update();
    }

    private void use(String rule, boolean active) {
        jdbc.sql("update risk_rule set active = :active where code = :code")
                .param("active", active)
                .param("code", rule)
                .update();
    }

    private int count(int directives) {
        return statements.count(
                "ct.huyen", () -> assertThat(overview.overview().directives()).hasSize(directives));
    }

    /** Only PostgreSQL tells what it has read. */
    @Test
    @EnabledIf("onPostgres")
    void neverReadsWhatIsClosed() {
        clock.reset();
        UUID closed = large.make(UNITS, OBLIGATIONS, directive -> {});
        jdbc.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", closed)
                .update();
        manyUnits.handOut("oq", 4);
        large.settle();
        assertThat(read()).as("four units with three things each").isLessThan(UNITS);
        jdbc.sql("update directive set state = 'IN_FORCE' where id = :id")
                .param("id", closed)
                .update();
        large.settle();
        read();
        assertThat(read())
                .as("each unit's row once, to see whether it has changed, and no assignment")
                .isBetween(1L * UNITS, 2L * UNITS);
    }

    static boolean onPostgres() {
        return TestDatabase.isPostgres();
    }

    /** How many rows of what grows with the years the database has looked at. */
    private long read() {
        return campaign.actAs.as(
                "ct.huyen",
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    long before = looked();
                    overview.overview();
                    return looked() - before;
                })));
    }

    private long looked() {
        return jdbc.sql("select cast(sum(seq_tup_read + idx_tup_fetch) as bigint) from pg_stat_xact_user_tables"
                        + " where relname in ('directive', 'directive_unit_progress', 'addressee', 'assignment', 'evidence', 'report',"
                        + " 'report_version')")
                .query(Long.class)
                .single();
    }
}
