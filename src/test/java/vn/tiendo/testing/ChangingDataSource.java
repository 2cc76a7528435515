package vn.tiendo.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's pool of connections, which leads each test class to a database of its own. */
final class ChangingDataSource extends DelegatingDataSource {

    private final HikariDataSource first;
    private @Nullable PristineDatabase pristine;
    private @Nullable HikariDataSource current;

    ChangingDataSource(HikariDataSource first) {
        super(first);
        this.first = first;
    }

    /** From now on the application works on a copy of what it found when it had started. */
    void change() {
        PristineDatabase source = pristine;
        if (source == null) {
            source = PristineDatabase.of(first);
            pristine = source;
        }
        HikariConfig settings = new HikariConfig();
        first.copyStateTo(settings);
        settings.setPoolName(null);
        settings.setJdbcUrl(source.copy());
        HikariDataSource next = new HikariDataSource(settings);
        HikariDataSource last = current;
        current = next;
        setTargetDataSource(next);
        if (last != null) {
            last.close();
            source.drop(last.getJdbcUrl());
        }
    }
}
