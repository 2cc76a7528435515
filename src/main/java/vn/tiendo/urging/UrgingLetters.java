package vn.tiendo.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;

/** Decisions about letters of urging, and what still waits for one. Never changed afterwards. */
@Component
class UrgingLetters {

    /** The step of {@code directive-rollout} in which it is decided. */
    static final String STEP = "issue-urging-letter";

    /**
     * What waits for a letter.
     *
     * @param aboutId the addressee, of an assignment
     */
    record Waiting(
            String subjectId,
            boolean assignment,
            String kind,
            UUID unitId,
            UUID aboutId,
            Instant dueVersion,
            int level) {}

    /** @param letter null where none was needed */
    record Decision(
            UUID id,
            UUID directiveId,
            String taskId,
            @Nullable UrgingLetter letter,
            String note,
            UUID by,
            Instant at) {}

    /**
     * What a decision was about.
     *
     * @param workingDays since the last one of its deadline
     * @param headId who heads the unit and is told; null if nobody does, or nothing was issued
     */
    record Line(Waiting waiting, int workingDays, @Nullable UUID headId) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UrgingLetters(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    boolean isNeeded(UUID directiveId) {
        return jdbc.sql("select case when not exists (select 1 from task_due_v t"
                                + " where t.subject_id = :directive and t.step = :step)"
                                + " and exists (select 1 from urging_letter_due_v w where w.directive_id = :directive)"
                                + " then 1 else 0 end")
                        .param("directive", directiveId)
                        .param("step", STEP)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    List<Waiting> waiting(UUID directiveId) {
        return jdbc.sql("select * from urging_letter_due_v w where w.directive_id = :directive order by w.subject_id")
                .param("directive", directiveId)
                .query((row, n) -> waiting(row))
                .list();
    }

    /** Two statements, however many lines. */
    void write(Decision decision, List<Line> lines) {
        UrgingLetter letter = decision.letter();
        jdbc.sql("insert into urging_letter (id, directive_id, task_id, outcome, number, issued_on, note, decided_by,"
                        + " decided_at) values (:id, :directive, :task, :outcome, :number, :issuedOn, :note, :by, :at)")
                .param("id", decision.id())
                .param("directive", decision.directiveId())
                .param("task", decision.taskId())
                .param("outcome", letter == null ? "DECLINED" : "ISSUED")
                .param("number", letter == null ? null : letter.number())
                .param("issuedOn", letter == null ? null : letter.issuedOn())
                .param("note", decision.note())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                "insert into urging_letter_line (id, letter_id, subject_id, kind, due_version, unit_id, level,"
                        + " working_days, head_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> row(decision.id(), line.waiting(), line))
                        .toList());
    }

    private static Object[] row(UUID letterId, Waiting waiting, Line line) {
        return new Object[] {
            Ids.next(),
            letterId,
            waiting.subjectId(),
            waiting.kind(),
            waiting.dueVersion().atOffset(ZoneOffset.UTC),
            waiting.unitId(),
            waiting.level(),
            line.workingDays(),
            line.headId()
        };
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("subject_id"),
                row.getString("subject_kind").equals("ASSIGNMENT"),
                row.getString("kind"),
                row.getObject("unit_id", UUID.class),
                row.getObject("about_id", UUID.class),
                row.getObject("due_version", OffsetDateTime.class).toInstant(),
                row.getInt("level"));
    }
}
