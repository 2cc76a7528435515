package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.TestDatabase;

/** How many JDBC executions the page, the act and the history cost (QUALITY 7). */
@IntegrationTest
class UrgingStatementTests {

    private static final int UNITS = 1_000;
    private static final int OBLIGATIONS = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private UrgingService urging;

    @Autowired
    private MutableClock clock;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private LargeDirective large;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFew() {
        clock.reset();
        UUID few = manyUnits.handOut("uf", 2);
        UUID many = manyUnits.handOut("um", 60);
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));

        assertThat(countList("cv.th", few)).isEqualTo(2);
        assertThat(countList("cv.th", many)).isEqualTo(2);
        assertThat(countList("h.um1", many)).isEqualTo(2);
        assertThat(countList("cvp", many)).isEqualTo(3);
        assertThat(countUrge(many)).isEqualTo(countUrge(few));
        assertThat(statements.count("cv.th", () -> urging.history(many, null, 0, 20)))
                .isEqualTo(statements.count("cv.th", () -> urging.history(few, null, 0, 20)));
    }

    /** Rows of a bulk act are urged one by one: each costs the same, however many there are (decision 0019). */
    @Test
    void asksTheDatabaseAsOftenForEachUnitOfManyAsForOne() {
        clock.reset();
        List<Integer> each = new ArrayList<>();
        for (int units : List.of(1, 10, 50)) {
            UUID directive = manyUnits.handOut("ub" + each.size(), units + 1);
            clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
            List<UrgedUnit> urged = campaign.actAs
                    .as("cv.th", () -> urging.list(new UrgingFilter(directive, null)))
                    .units();
            assertThat(urged).hasSize(units + 1);
            urge(urged.subList(0, 1)); // what a directive needs once it gets the first time
            int all = urge(urged.subList(1, units + 1));
            assertThat(all % units).as(units + " units, " + all + " statements").isZero();
            each.add(all / units);
            clock.reset();
        }
        assertThat(each).containsOnly(each.getFirst());
    }

    private int urge(List<UrgedUnit> units) {
        return statements.count("cv.th", () -> units.forEach(unit -> urging.urgeUnit(unit.lines(), "")));
    }

    /** Only PostgreSQL tells what it has read. */
    @Test
    @EnabledIf("onPostgres")
    void readsOfALargeDirectiveOnlyWhatIsUrged() {
        clock.reset();
        UUID directive = large.make(UNITS, OBLIGATIONS, issued -> {});
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
        UUID unit = campaign.unit(directive, "lon1").unitId();
        campaign.actAs.as("cv.th", () -> {
            UrgeableLines worst = urging.lines(Set.of(directive), Set.of());
            assertThat(worst.lines()).hasSize(UrgingService.AT_ONCE);
            assertThat(worst.more()).isEqualTo(UNITS * OBLIGATIONS - UrgingService.AT_ONCE);
            assertThat(urging.preview(worst.lines()).subjects()).isEqualTo(UrgingService.AT_ONCE);
            List<UrgedLine> lines =
                    urging.lines(Set.of(directive), Set.of(unit)).lines();
            assertThat(lines).hasSize(OBLIGATIONS);
            assertThat(read(() -> urging.urgeUnit(lines, ""))).isLessThan(UNITS);
        });
        jdbc.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", directive)
                .update();
    }

    @Test
    void refusesMoreThanCanBeReadAtOnce() {
        clock.reset();
        UUID directive = manyUnits.handOut("ur", 1);
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
        campaign.actAs.as("cv.th", () -> {
            UrgedLine line =
                    urging.list(new UrgingFilter(directive, null)).lines().getFirst();
            List<UrgedLine> many = Collections.nCopies(UrgingService.AT_ONCE + 1, line);
            assertThatThrownBy(() -> urging.preview(many)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> urging.urge(many, "")).isInstanceOf(InvalidInput.class);
            assertThat(urging.preview(many.subList(1, many.size())).subjects()).isEqualTo(1);
        });
    }

    static boolean onPostgres() {
        return TestDatabase.isPostgres();
    }

    private long read(Runnable act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = looked();
            act.run();
            return looked() - before;
        }));
    }

    /** How many rows of what grows with a directive. */
    private long looked() {
        return jdbc.sql("select cast(sum(seq_tup_read + idx_tup_fetch) as bigint) from pg_stat_xact_user_tables"
                        + " where relname in ('addressee', 'assignment', 'task', 'reminder')")
                .query(Long.class)
                .single();
    }

    private int countList(String login, UUID directive) {
        return statements.count(
                login,
                () -> assertThat(urging.list(new UrgingFilter(directive, null)).units())
                        .isNotEmpty());
    }

    private int countUrge(UUID directive) {
        var lines = campaign.actAs
                .as("cv.th", () -> urging.list(new UrgingFilter(directive, null)))
                .lines();
        return statements.count(
                "cv.th", () -> assertThat(urging.urge(lines, "").subjects()).isEqualTo(lines.size()));
    }
}
