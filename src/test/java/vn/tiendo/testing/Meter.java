package vn.tiendo.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures work against PostgreSQL while the engine looks for no jobs: time, JDBC executions, commits, log. */
@TestTool
public class Meter {

    private static final Logger LOG = LoggerFactory.getLogger("benchmark");
    private static final double NANOS_IN_SECOND = 1e9;

    /** What one run cost. A transaction counts if it wrote something; so does a savepoint. */
    public record Cost(double seconds, int statements, long transactions, long kilobytesOfLog) {}

    /** Runs of one workload, and the same workload done by somebody else. */
    public static final class Runs {

        private final String name;
        private final List<Cost> costs = new ArrayList<>();

        public Runs(String name) {
            this.name = name;
        }

        public void add(Cost cost) {
            costs.add(cost);
        }

        public List<Cost> costs() {
            return List.copyOf(costs);
        }

        public double median() {
            return sorted().get(costs.size() / 2).seconds();
        }

        private List<Cost> sorted() {
            return costs.stream()
                    .sorted(Comparator.comparingDouble(Cost::seconds))
                    .toList();
        }

        String line() {
            Cost some = sorted().get(costs.size() / 2);
            return String.format(
                    Locale.ROOT,
                    "%-58s %3d %9.3f %9.3f %9.3f %11d %8d %9d",
                    name,
                    costs.size(),
                    some.seconds(),
                    sorted().getFirst().seconds(),
                    sorted().getLast().seconds(),
                    some.statements(),
                    some.transactions(),
                    some.kilobytesOfLog());
        }
    }

    private final StatementCounter counter;
    private final JdbcClient jdbc;
    private final SmartLifecycle engine;

    public Meter(StatementCounter counter, JdbcClient jdbc, @Qualifier("engine") SmartLifecycle engine) {
        this.counter = counter;
        this.jdbc = jdbc;
        this.engine = engine;
    }

    public Cost of(Runnable work) {
        engine.stop();
        try {
            jdbc.sql("checkpoint").update(); // of what was prepared, or it is written while we measure
            long transactions = number("select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)");
            long log = number("select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint)");
            counter.reset();
            long start = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
            int statements = counter.executions().size();
            return new Cost(
                    seconds,
                    statements,
                    number("select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)")
                            - transactions,
                    (number("select cast(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bigint)") - log)
                            / 1024);
        } finally {
            engine.start();
        }
    }

    /** Prints all runs as one table, and beneath it what else is to be said. */
    public static void print(String title, List<Runs> all, String... remarks) {
        String heading = String.format(
                "%-58s %3s %9s %9s %9s %11s %8s %9s",
                "", "n", "median s", "min s", "max s", "executions", "xids", "WAL kB");
        LOG.info(
                "{}\n{}\n{}\n{}",
                title,
                heading,
                all.stream().map(Runs::line).collect(Collectors.joining("\n")),
                String.join("\n", remarks));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
