package vn.tiendo.shared.fault;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody foresaw under a code to quote; what somebody had typed never lands in the log. */
public final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int CODE_LENGTH = 8;

    private FaultLog() {}

    /** @return the code under which the error stands in the log */
    public static String write(Throwable error) {
        String code = UUID.randomUUID().toString().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
        String state = sqlState(error);
        LOG.error("Error {}", code, state == null ? error : new Silent(error, state));
        return code;
    }

    /** SQL's word for what went wrong; null if it was not the database. */
    public static @Nullable String sqlState(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return database.getSQLState();
            }
        }
        return null;
    }

    /** A database says in its errors what somebody had typed; in the log stands only where it happened. */
    private static final class Silent extends RuntimeException {

        Silent(Throwable error, String state) {
            super(error.getClass().getName() + ", SQL state " + state, null, false, true);
            setStackTrace(error.getStackTrace());
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
