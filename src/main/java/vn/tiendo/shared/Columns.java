package vn.tiendo.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What columns of a row hold: moments, and deadlines in the columns that are called the same in every view. */
public final class Columns {

    private Columns() {}

    /** Null if the column is. */
    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Of the columns {@code due_…}; null if there is none. */
    public static @Nullable Deadline due(ResultSet row) throws SQLException {
        Instant end = moment(row, "due_legal_end");
        Instant last = moment(row, "due_last_working_moment");
        return end == null || last == null
                ? null
                : new Deadline(
                        Deadline.Phrase.valueOf(row.getString("due_phrase")),
                        row.getObject("due_date", LocalDate.class),
                        row.getObject("due_number", Integer.class),
                        Deadline.Reading.valueOf(row.getString("due_reading")),
                        row.getObject("due_office", UUID.class),
                        end,
                        last);
    }
}
