package vn.tiendo.execution.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Recount;
import vn.tiendo.testing.SampleUnit;

/** Rows that are kept in memory are those of the database, whoever has written them and in whatever order. */
@IntegrationTest
@WithMockUser(roles = "SYSTEM")
class UnitRowsTests {

    private static final List<SampleUnit> UNITS =
            SampleUnit.all().stream().limit(3).toList();

    @Autowired
    private Campaign campaign;

    @Autowired
    private UnitRows rows;

    @Autowired
    private Recount recount;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;
    private UUID other;

    @BeforeEach
    void issue() {
        directive = campaign.issue();
        other = campaign.issue();
        look();
    }

    @Test
    void followWhatUnitsDo() {
        for (SampleUnit unit : UNITS) {
            campaign.receive(directive, unit.code(), unit.clerk());
            look();
            campaign.assign(directive, unit.code(), unit.head(), unit.lead());
            look();
            campaign.carryOut(directive, unit.code(), unit.lead());
            look();
        }
        campaign.submitReport(
                directive, UNITS.getFirst().code(), UNITS.getFirst().lead());
        look();
    }

    /** Its transaction began long before others that have been seen. */
    @Test
    void followWhoCommitsLate() {
        SampleUnit unit = UNITS.getFirst();
        campaign.receive(directive, unit.code(), unit.clerk());
        look();
        jdbc.sql("update directive_unit_progress set written = written - 3600000")
                .update();
        look();
        jdbc.sql(
                        "update directive_unit_progress set written = written + 1, brought = brought + 1 where unit_id = :unit")
                .param("unit", campaign.unit(directive, unit.code()).unitId())
                .update();
        look();
    }

    @Test
    void forgetWhatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update directive_unit_progress set written = written + 1, brought = 7")
                    .update();
            look();
            status.setRollbackOnly();
        });
        look();
        recount.of(directive);
        look();
    }

    @Test
    void followTheUnitsName() {
        UUID unit = campaign.unit(directive, UNITS.getFirst().code()).unitId();
        jdbc.sql("update org_unit set short_name = 'xã Tên Mới', version = version + 1 where id = :unit")
                .param("unit", unit)
                .update();
        assertThat(look()).anyMatch(row -> row.unit().equals("xã Tên Mới"));
    }

    @Test
    void areAskedForWithOneStatementWhileNothingChanges() {
        assertThat(count()).isEqualTo(1);
        recount.of(directive);
        assertThat(count()).as("what has changed").isEqualTo(2);
        jdbc.sql("update directive_unit_progress set written = written - 3600000")
                .update();
        assertThat(count()).as("what cannot be").isEqualTo(3);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void areThoseOfTheDirectivesThatAreAskedFor() {
        assertThat(rows.of(List.of(other)))
                .hasSize(SampleUnit.all().size())
                .allMatch(row -> row.directiveId().equals(other));
        assertThat(rows.of(List.of())).isEmpty();
        assertThat(rows.of(List.of(UUID.randomUUID()))).isEmpty();
    }

    private int count() {
        return statements.count("ct.huyen", () -> rows.of(Set.of(directive, other)));
    }

    /** What is kept is what somebody reads who has kept nothing. */
    private List<UnitRow> look() {
        List<UnitRow> seen = sorted(rows);
        assertThat(seen).isNotEmpty().isEqualTo(sorted(new UnitRows(jdbc)));
        return seen;
    }

    private List<UnitRow> sorted(UnitRows some) {
        return some.of(Set.of(directive, other)).stream()
                .sorted(Comparator.comparing(UnitRow::addresseeId))
                .toList();
    }
}
