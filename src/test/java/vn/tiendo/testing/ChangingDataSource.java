package vn.tiendo.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's pool of connections, which can be led to another database; it knows whether somebody has written. */
final class ChangingDataSource extends DelegatingDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofMillis(5);

    private final HikariDataSource first;
    private @Nullable PristineDatabase pristine;
    private @Nullable HikariDataSource current;
    private volatile boolean written;

    /** Who wants a connection waits while the database is changed: the engine would rest after a failure. */
    private final ReadWriteLock change = new ReentrantReadWriteLock();

    ChangingDataSource(HikariDataSource first) {
        super(first);
        this.first = first;
    }

    /** What the application found when it had started. */
    PristineDatabase pristine() {
        PristineDatabase source = pristine;
        if (source == null) {
            source = PristineDatabase.of(first);
            pristine = source;
        }
        return source;
    }

    /** From now on the application works on a copy that nobody has written to yet. */
    void lead(PristineDatabase source) {
        HikariDataSource last = current;
        change.writeLock().lock();
        try {
            open(source.copy());
        } finally {
            change.writeLock().unlock();
        }
        if (last != null) {
            leave(last);
            source.drop(last.getJdbcUrl());
        }
    }

    /** Who is at work there may finish, if it does not take long: the engine rests after a failure. */
    private static void leave(HikariDataSource last) {
        long grace = System.nanoTime() + GRACE.toNanos();
        while (last.getHikariPoolMXBean().getActiveConnections() > 0 && System.nanoTime() < grace) {
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        last.close();
    }

    /** Keeps the database as it is, and goes on with a copy of it. */
    PristineDatabase keep() {
        HikariDataSource last = Objects.requireNonNull(current);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> last.getHikariPoolMXBean().getActiveConnections() == 0 && !isAnyJobTaken());
        change.writeLock().lock();
        try {
            PristineDatabase kept = PristineDatabase.of(last);
            open(kept.copy());
            return kept;
        } finally {
            change.writeLock().unlock();
        }
    }

    /** Whether anything but queries has gone to the database since it was opened, or since somebody looked. */
    boolean isWritten() {
        return written;
    }

    /** @return whether it was written to until now */
    boolean lookAnew() {
        boolean before = written;
        written = false;
        return before;
    }

    /** A job that the engine has taken would seem to be at work in every copy. */
    private boolean isAnyJobTaken() throws SQLException {
        try (Connection connection = super.getConnection();
                Statement statement = connection.createStatement();
                ResultSet jobs = statement.executeQuery("select 1 from ACT_RU_JOB where LOCK_OWNER_ is not null")) {
            return jobs.next();
        }
    }

    private void open(String address) {
        HikariConfig settings = new HikariConfig();
        first.copyStateTo(settings);
        settings.setPoolName(null);
        settings.setMinimumIdle(1);
        settings.setJdbcUrl(address);
        HikariDataSource next = new HikariDataSource(settings);
        current = next;
        written = false;
        setTargetDataSource(next);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    }
                    if (method.getName().equals("createStatement")
                            || method.getName().startsWith("prepare") && !isQuery((String) arguments[0])) {
                        written = true;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private Connection connect() throws SQLException {
        change.readLock().lock();
        try {
            return super.getConnection();
        } finally {
            change.readLock().unlock();
        }
    }

    private static boolean isQuery(String sql) {
        return sql.stripLeading().regionMatches(true, 0, "select", 0, "select".length());
    }
}
