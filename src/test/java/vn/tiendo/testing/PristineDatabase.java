package vn.tiendo.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.store.fs.FileUtils;

/** A database to which nobody is connected, of which copies are made. */
interface PristineDatabase {

    /** @return the address of a copy that nobody else has */
    String copy();

    /** Forgets a copy. */
    void drop(String address);

    /** Forgets this; its copies stay. */
    void forget();

    static PristineDatabase of(HikariDataSource pool) {
        return pool.getJdbcUrl().startsWith("jdbc:h2:") ? Copies.of(pool) : Template.of(pool);
    }

    /** PostgreSQL copies files, from a database to which nobody is connected. */
    record Template(String name) implements PristineDatabase {

        static Template of(HikariDataSource pool) {
            pool.close();
            return new Template(TestDatabase.nameIn(pool.getJdbcUrl()));
        }

        @Override
        public String copy() {
            return TestDatabase.copyOnServer(name);
        }

        @Override
        public void drop(String address) {
            TestDatabase.dropOnServer(TestDatabase.nameIn(address));
        }

        @Override
        public void forget() {
            TestDatabase.dropOnServer(name);
        }
    }

    /** H2's files are in memory too. */
    record Copies(byte[] file) implements PristineDatabase {

        static Copies of(HikariDataSource pool) {
            pool.close();
            String address = pool.getJdbcUrl();
            execute(address, "shutdown");
            try (InputStream file = FileUtils.newInputStream(TestDatabase.fileOf(address))) {
                return new Copies(file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                FileUtils.delete(TestDatabase.fileOf(address));
            }
        }

        @Override
        public String copy() {
            String address = TestDatabase.inMemory();
            try (OutputStream copy = FileUtils.newOutputStream(TestDatabase.fileOf(address), false)) {
                copy.write(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return address;
        }

        @Override
        public void drop(String address) {
            execute(address, "shutdown immediately");
            FileUtils.delete(TestDatabase.fileOf(address));
        }

        @Override
        public void forget() {
            // its bytes go with it
        }

        private static void execute(String address, String command) {
            try (Connection connection = DriverManager.getConnection(address, "sa", "");
                    Statement statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
