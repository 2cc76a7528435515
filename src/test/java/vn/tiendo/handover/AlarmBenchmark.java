package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.QuietCounter;

/** The work that nobody can do, among 16,605 open steps of 3,321 communes: as many statements as for one, and soon enough to be looked at. */
@IntegrationTest
class AlarmBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger("benchmark");
    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 5;
    private static final int REPETITIONS = 5;
    private static final int STATEMENTS = 6;
    private static final double BUDGET = 1.0;
    private static final int NOISE = 3;

    @Autowired
    private LargeDirective large;

    @Autowired
    private AlarmService alarms;

    @Autowired
    private Campaign campaign;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsWhatNobodyCanDoAmongAllCommunes() {
        large.make(UNITS, OBLIGATIONS, made -> {});
        jdbc.sql("update account set locked = true where person_id in (select person_id from role_grant g"
                        + " join org_unit u on u.id = g.unit_id where u.code = 'lon7' and g.role_code = 'OFFICER')")
                .update();

        for (String reader : List.of("h.lon1", "cv.th", "admin")) {
            int statements = counter.count(reader, () -> alarms.list());
            double[] seconds = new double[REPETITIONS];
            for (int n = 0; n < REPETITIONS; n++) {
                long begin = System.nanoTime();
                campaign.actAs.as(reader, () -> alarms.list());
                seconds[n] = (System.nanoTime() - begin) / 1e9;
            }
            Arrays.sort(seconds);
            LOG.info("alarms for {}: {} statements, median {} s", reader, statements, seconds[REPETITIONS / 2]);
            assertThat(statements).isLessThanOrEqualTo(STATEMENTS);
            assertThat(seconds[REPETITIONS / 2]).isLessThan(NOISE * BUDGET);
        }
    }
}
