package vn.tiendo.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.util.ReflectionTestUtils;
import vn.tiendo.article.watch.DeskWatch;
import vn.tiendo.execution.standing.UnitRows;
import vn.tiendo.organization.SampleOrganizationLoader;

/**
 * States that many tests begin with. They are reached by the real transitions; when one is wanted for the second time, at the
 * same time by the clock and before anything has been written, the database is kept, and from then on copied.
 */
@TestTool
public class Checkpoints {

    /** States that are kept at a time; each is a database of some megabytes. */
    private static final int KEPT = 8;

    /**
     * A state that was reached.
     *
     * @param clock when it had been
     * @param result what the one who reached it was told
     */
    private record Point(PristineDatabase database, Instant clock, Object result) {}

    private final Map<String, Point> points = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Point> eldest) {
            if (size() <= KEPT) {
                return false;
            }
            eldest.getValue().database().forget();
            return true;
        }
    };
    private final Set<String> wanted = new HashSet<>();
    private final ChangingDataSource databases;
    private final ObjectProvider<MutableClock> clock;
    private final BeanFactory beans;
    private @Nullable PristineDatabase people;
    private @Nullable PristineDatabase start;
    private boolean kept;
    private String reached = "";
    private boolean others;

    public Checkpoints(DataSource databases, ObjectProvider<MutableClock> clock, BeanFactory beans)
            throws SQLException {
        this.databases = databases.unwrap(ChangingDataSource.class);
        this.clock = clock;
        this.beans = beans;
    }

    /**
     * A class begins, with nothing but what the application made when it started.
     *
     * @param withPeople the people of the sample are there too
     * @param keeping states may be kept; a server's sessions would not survive the change
     */
    void begin(boolean withPeople, boolean keeping) {
        clock.ifAvailable(MutableClock::reset);
        PristineDatabase database = databases.pristine();
        if (withPeople && people != null) {
            database = people;
        }
        lead(database);
        if (withPeople && people == null) {
            beans.getBean(SampleOrganizationLoader.class).load();
            database = databases.keep();
            people = database;
        }
        start = database;
        kept = keeping;
        nextTest();
        others = false;
    }

    /** A test begins; what those before it have left is there until it asks for a state. */
    void nextTest() {
        others |= databases.lookAnew() || !reached.isEmpty();
        reached = "";
    }

    /**
     * Whatever tests before it have left is gone; what the test has written itself stays, and nothing is copied then.
     *
     * @param way leads from where the test is to the state, always to the same
     * @return what the way told whoever went it first
     */
    @SuppressWarnings("unchecked") // each state has one way
    public <T> T reach(String state, Supplier<T> way) {
        if (!kept || databases.isWritten()) {
            return way.get();
        }
        MutableClock time = clock.getObject();
        String key = key(state);
        Point point = points.get(key);
        if (point == null) {
            if (others) {
                lead(Objects.requireNonNull(start));
            }
            if (wanted.add(key)) {
                return way.get(); // most states are wanted only once
            }
            T result = way.get();
            point = new Point(databases.keep(), time.instant(), result);
            points.put(key, point);
        } else {
            lead(point.database());
            time.setTo(point.clock().atZone(time.getZone()));
        }
        reached = key;
        return (T) point.result();
    }

    private String key(String state) {
        return (start == people ? "people" : "") + reached + "/" + state + "@"
                + clock.getObject().instant();
    }

    /** The application remembers nothing of the last database. */
    private void lead(PristineDatabase database) {
        databases.lead(database);
        others = false;
        ReflectionTestUtils.invokeMethod(beans.getBean("holidayCalendar"), "evict");
        ReflectionTestUtils.setField(beans.getBean(DeskWatch.class), "looked", null);
        ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(beans.getBean(UnitRows.class), "kept")))
                .clear();
    }
}
