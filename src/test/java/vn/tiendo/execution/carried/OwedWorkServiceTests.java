package vn.tiendo.execution.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A line of progress from the room that carries the work is progress, if it says something new. */
@IntegrationTest
@WithMockUser(roles = "SYSTEM")
class OwedWorkServiceTests {

    private static final SampleUnit UNIT = SampleUnit.of("xa-dakha");

    @Autowired
    private Campaign campaign;

    @Autowired
    private OwedWorkService owed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    void movesTheDayOfTheLastProgressOnlyWithANewLine() {
        UUID directive = campaign.issue();
        campaign.receive(directive, UNIT.code(), UNIT.clerk());
        campaign.assign(directive, UNIT.code(), UNIT.head(), UNIT.lead());
        UUID assignment = jdbc.sql(
                        "select id from assignment where unit_id = :unit and state = 'IN_PROGRESS' and instance_id is not null"
                                + " fetch first 1 rows only")
                .param("unit", campaign.organizationUnit(UNIT.code()))
                .query(UUID.class)
                .single();

        owed.progress(Map.of(assignment, "3/8 tin, bài"));
        Instant first = progressAt(assignment);
        assertThat(first).isEqualTo(clock.instant());
        clock.forward(Duration.ofDays(5));
        owed.progress(Map.of(assignment, "3/8 tin, bài"));
        assertThat(progressAt(assignment)).isEqualTo(first);
        owed.progress(Map.of(assignment, "4/8 tin, bài"));
        assertThat(progressAt(assignment)).isAfter(first);
    }

    private Instant progressAt(UUID assignment) {
        return jdbc.sql("select progress_at from assignment where id = :id")
                .param("id", assignment)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
