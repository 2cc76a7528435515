package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;

/** How many JDBC executions the page, the act and the history cost (QUALITY 7). */
@IntegrationTest
class UrgingStatementTests {

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
