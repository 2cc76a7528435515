package vn.tiendo.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Recount;
import vn.tiendo.testing.StatementCounter;
import vn.tiendo.testing.TestDatabase;

/** What the page of whoever follows costs: as many statements for many as for one, and no assignment is read. */
@IntegrationTest
@ExtendWith(NothingElseRuns.class)
class CockpitCostTests {

    /** The person's units (twice), offices and their names, how many, who stands between, the page, and two for the steps. */
    private static final int STATEMENTS = 9;

    private static final int UNITS = 1_000;
    private static final int OBLIGATIONS = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private LargeDirective large;

    @Autowired
    private CockpitService cockpit;

    @Autowired
    private OverviewService overview;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Recount recount;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void asksTheDatabaseAsOftenForManyDirectivesAsForOne() {
        putOff(manyUnits.handOut("cf", 2));
        count(1);
        int one = count(1);
        putOff(manyUnits.handOut("cm", 30));
        for (int i = 0; i < 3; i++) {
            campaign.issue();
        }
        assertThat(count(5)).isEqualTo(one).isLessThanOrEqualTo(STATEMENTS);
    }

    /** The first thing of each unit is past its end, and the others are not. */
    private void putOff(UUID directive) {
        jdbc.sql(
                        "update assignment set due_legal_end = timestamp with time zone '2023-11-21 00:00:00+07:00'"
                                + " where directive_id = :id and obligation_id in (select o.id from obligation o where o.position > 1)")
                .param("id", directive)
                .update();
        recount.of(directive);
    }

    private int count(int directives) {
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
        int all = statements.count(
                "ct.huyen",
                () -> assertThat(page().rows())
                        .hasSize(directives)
                        .allSatisfy(row -> assertThat(row.counts().overdue()).isPositive()));
        assertThat(counter.executions()).noneMatch(sql -> sql.contains("assignment"));
        clock.reset();
        return all;
    }

    /** Only PostgreSQL tells what it has read. */
    @Test
    @EnabledIf("onPostgres")
    void readsEachUnitsRowAndNoAssignment() {
        putOff(large.make(UNITS, OBLIGATIONS, directive -> {}));
        large.settle();
        clock.setTo(LocalDateTime.of(2022, 11, 7, 9, 0).atZone(OfficeTime.ZONE));
        campaign.actAs.as(
                "ct.huyen",
                () -> transaction.executeWithoutResult(status -> {
                    // what this connection read before is told with it for a while
                    long assignments = read("'assignment', 'addressee'");
                    long units = read("'directive_unit_progress'");
                    TrackedDirective row = page().rows().getFirst();
                    assertThat(read("'assignment', 'addressee'") - assignments).isZero();
                    assertThat(read("'directive_unit_progress'") - units)
                            .as("once for who stands between, once for the sums")
                            .isBetween((long) UNITS, 3L * UNITS);
                    assertThat(row.counts().overdue()).isEqualTo(UNITS);
                    assertThat(overview.overview().directives().getFirst().counts())
                            .isEqualTo(row.counts());
                }));
    }

    static boolean onPostgres() {
        return TestDatabase.isPostgres();
    }

    private CockpitPage page() {
        return cockpit.page(CockpitFilter.NONE, CockpitOrder.WORST, 1);
    }

    /** How many rows of these tables this transaction has looked at. */
    private long read(String tables) {
        return Objects.requireNonNull(
                jdbc.sql("select cast(sum(seq_tup_read + idx_tup_fetch) as bigint) from pg_stat_xact_user_tables"
                                + " where relname in (" + tables + ")")
                        .query(Long.class)
                        .single());
    }
}
