package vn.tiendo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.LargeDirective;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Recount;

/**
 * The leader's page and the lists behind its numbers over 3,321 units, with a million finished assignments and 100,000 open ones;
 * beside it the same with 10,000 (QUALITY W8). Half of the deadlines are past, a fifth of the work is finished and not sent, no
 * two units are equally far, and each tenth report was returned.
 */
@IntegrationTest
class OverviewBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger("benchmark");
    private static final int UNITS = 3_321;
    private static final int OBLIGATIONS = 30;
    private static final int HISTORY = 10;
    private static final int WARM = 300;
    private static final int RUNS = 200;
    private static final int PAGE = 50;
    private static final double NANOS_IN_MILLISECOND = 1e6;
    private static final double BUDGET = 15;
    private static final double SIZE_INDEPENDENT = 1.5;
    private static final int NOISE = 3;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 14);

    @Autowired
    private Campaign campaign;

    @Autowired
    private LargeDirective large;

    @Autowired
    private Recount recount;

    @Autowired
    private OverviewService overview;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** Milliseconds of one page, sorted. */
    private record Times(String name, double[] sorted) {

        double at(double share) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
        }

        String line() {
            return String.format(Locale.ROOT, "%-44s %8.1f %8.1f %8.1f", name, sorted[0], at(0.5), at(0.95));
        }
    }

    @Test
    void looksAtAHundredThousandAsFastAsAtTen() {
        clock.reset();
        UUID directive = large.make(
                UNITS, OBLIGATIONS, made -> large.due(made, 1, OBLIGATIONS / 2, Deadline.by(FIRST, calendar)));
        jdbc.sql("update assignment set finished_at = due_last_working_moment where random() < 0.2")
                .update();
        returnATenth(directive);
        clock.setTo(LocalDate.of(2022, 10, 20).atTime(9, 0).atZone(OfficeTime.ZONE));
        ask(
                directive,
                "state = 'SUSPENDED' where obligation_id in (select id from obligation where position between 2 and 28)");
        List<Times> ten = measure("10,000 open", UNITS);
        ask(directive, "state = 'IN_PROGRESS' where state = 'SUSPENDED'");
        large.leaveBehind(directive, HISTORY);
        large.settle();
        List<Times> hundred = measure("100,000 open, 1,000,000 finished", UNITS);

        StringBuilder table = new StringBuilder("W8, milliseconds\n");
        table.append(String.format("%-44s %8s %8s %8s%n", "", "min", "median", "p95"));
        for (int page = 0; page < ten.size(); page++) {
            table.append(ten.get(page).line()).append('\n');
            table.append(hundred.get(page).line());
            table.append(String.format(
                    Locale.ROOT,
                    "   %.2f times (p95)%n",
                    hundred.get(page).at(0.95) / ten.get(page).at(0.95)));
        }
        LOG.info("{}", table);
        assertThat(hundred.getFirst().at(0.5)).isLessThan(NOISE * BUDGET);
        assertThat(hundred.getFirst().at(0.5) / ten.getFirst().at(0.5)).isLessThanOrEqualTo(SIZE_INDEPENDENT);
    }

    private void ask(UUID directive, String change) {
        jdbc.sql("update assignment set " + change).update();
        recount.of(directive);
        large.settle();
    }

    private List<Times> measure(String size, int units) {
        assertThat(campaign.actAs.as("ct.huyen", overview::overview).count(UnitGroup.ALL))
                .isEqualTo(units);
        return List.of(
                times("overview, " + size, overview::overview),
                times("units, " + size, () -> overview.units(UnitGroup.AT_RISK, null, null, PAGE)),
                times("works, " + size, () -> overview.works(Cell.OVERDUE, null, null, null, PAGE)),
                times("works by pace, " + size, () -> overview.works(Cell.BEHIND, null, null, null, PAGE)));
    }

    private Times times(String name, Runnable page) {
        double[] times = new double[RUNS];
        campaign.actAs.as("ct.huyen", () -> {
            for (int run = -WARM; run < RUNS; run++) {
                long start = System.nanoTime();
                page.run();
                if (run >= 0) {
                    times[run] = (System.nanoTime() - start) / NANOS_IN_MILLISECOND;
                }
            }
        });
        Arrays.sort(times);
        return new Times(name, times);
    }

    private void returnATenth(UUID directive) {
        for (String sql : List.of(
                "insert into report (id, addressee_id, directive_id, unit_id, state, round, number, dated, remarks,"
                        + " sent_at, figures_at, copy_id, attachments_id, version) select id, id, directive_id, unit_id,"
                        + " 'CHECKING', 1, '45/BC-UBND', date '2022-10-12', '', handed_out_at, handed_out_at, id, id, 0"
                        + " from addressee where directive_id = :id",
                "insert into report_version select id, round, case when random() < 0.1 then 'RETURNED' else 'CHECKING' end,"
                        + " number, dated, remarks, proposals, prepared_by, signed_by, sent_at, figures_at, copy_id, copy_later,"
                        + " on_time, attachments_id from report where directive_id = :id",
                "insert into report_item (id, report_id, assignment_id, position, text, reason, finished, verdict,"
                        + " verdict_reason) select id, addressee_id, id,"
                        + " row_number() over (partition by addressee_id order by id) - 1, 'Đã thực hiện.', '', true,"
                        + " 'RETURNED', '' from assignment where directive_id = :id",
                "insert into report_version_item select i.report_id, 1, i.position, i.assignment_id, i.finished, i.text,"
                        + " i.reason, i.promised_on, i.verdict, i.verdict_reason from report_item i"
                        + " join report r on r.id = i.report_id where r.directive_id = :id")) {
            jdbc.sql(sql).param("id", directive).update();
        }
    }
}
