package vn.tiendo.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.leaving.WorkLine;

/** Keeps receipts; nothing in them is ever changed. */
@Component
class Receipts {

    private static final int LONGEST_SUBJECT = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Receipts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The receipt that this submission has made. */
    Optional<UUID> of(UUID submission) {
        return jdbc.sql("select id from hand_over where submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .optional();
    }

    /** The receipt of whoever has been released from the unit on this day. */
    Optional<UUID> released(UUID person, UUID unit, LocalDate day) {
        return jdbc.sql("select id from hand_over where person_id = :person and unit_id = :unit and last_day = :day"
                        + " order by at fetch first row only")
                .param("person", person)
                .param("unit", unit)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    void keep(UUID submission, Receipt receipt) {
        jdbc.sql(
                        "insert into hand_over (id, submission, person_id, person_name, person_title, unit_id, unit_name, by_id,"
                                + " by_name, at, last_day, note, account_closed) values (:id, :submission, :person, :name, :title,"
                                + " :unit, :unitName, :by, :byName, :at, :lastDay, :note, :closed)")
                .param("id", receipt.id())
                .param("submission", submission)
                .param("person", receipt.personId())
                .param("name", receipt.person())
                .param("title", receipt.title())
                .param("unit", receipt.unitId())
                .param("unitName", receipt.unit())
                .param("by", receipt.byId())
                .param("byName", receipt.by())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .param("lastDay", receipt.lastDay())
                .param("note", receipt.note())
                .param("closed", receipt.accountClosed())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Receipt.Line line : receipt.lines()) {
            rows.add(new Object[] {
                receipt.id(),
                rows.size(),
                line.part().name(),
                line.reference(),
                line.step(),
                line.subject().substring(0, Math.min(line.subject().length(), LONGEST_SUBJECT)),
                line.link(),
                line.receiverId(),
                line.receiver(),
                line.receiverTitle()
            });
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate("insert into hand_over_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        }
    }

    Optional<Receipt> find(UUID id) {
        List<Receipt.Line> lines = jdbc.sql("select part, reference, step, subject, link, receiver_id, receiver_name,"
                        + " receiver_title from hand_over_line where hand_over_id = :id order by position")
                .param("id", id)
                .query((row, n) -> line(row))
                .list();
        return jdbc.sql("select id, person_id, person_name, person_title, unit_id, unit_name, by_id, by_name, at,"
                        + " last_day, note, account_closed from hand_over where id = :id")
                .param("id", id)
                .query((row, n) -> receipt(row, lines))
                .optional();
    }

    /** Those of oneself, to oneself, confirmed by oneself, and of one's units; newest first. */
    List<Receipt.Summary> of(UUID me, Set<UUID> units, boolean all, int limit) {
        return jdbc.sql("select h.id, h.person_name, h.unit_name, h.at,"
                        + " (select count(*) from hand_over_line l where l.hand_over_id = h.id) as lines"
                        + " from hand_over h where :all = true or h.person_id = :me or h.by_id = :me"
                        + " or h.unit_id in (:units) or h.id in (select r.hand_over_id from hand_over_line r"
                        + " where r.receiver_id = :me) order by h.at desc, h.id limit :limit")
                .param("all", all)
                .param("me", me)
                .param("units", units.isEmpty() ? Set.of(me) : units)
                .param("limit", limit)
                .query((row, n) -> new Receipt.Summary(
                        row.getObject("id", UUID.class),
                        row.getString("person_name"),
                        row.getString("unit_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("lines")))
                .list();
    }

    private static Receipt receipt(ResultSet row, List<Receipt.Line> lines) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("person_title"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getObject("by_id", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"),
                row.getBoolean("account_closed"),
                lines);
    }

    private static Receipt.Line line(ResultSet row) throws SQLException {
        return new Receipt.Line(
                WorkLine.Part.valueOf(row.getString("part")),
                row.getString("reference"),
                row.getString("step"),
                row.getString("subject"),
                row.getString("link"),
                row.getObject("receiver_id", UUID.class),
                row.getString("receiver_name"),
                row.getString("receiver_title"));
    }
}
