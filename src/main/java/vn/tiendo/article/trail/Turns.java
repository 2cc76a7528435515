package vn.tiendo.article.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.WorkingCalendar;

/** Whose turn it was with an article, and how many working minutes it took by the hours of that unit. */
@Component
public class Turns {

    /**
     * A turn.
     *
     * @param personId to whom it was given; null if it waited for whoever of the unit would take it
     * @param endedAt null while it lasts
     * @param minutes working minutes, until now while it lasts
     */
    public record Turn(
            String step,
            UUID unitId,
            @Nullable UUID personId,
            Instant begunAt,
            @Nullable Instant endedAt,
            int minutes) {}

    private record Open(UUID id, UUID unitId, Instant begunAt) {}

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Turns(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Ends the turn that lasts and begins the next one. */
    public void pass(UUID article, UUID portalUnit, String step, UUID unit, @Nullable UUID person) {
        end(article);
        jdbc.sql("insert into article_turn (id, article_id, portal_unit_id, step, unit_id, person_id, begun_at)"
                        + " values (:id, :article, :portal, :step, :unit, :person, :at)")
                .param("id", Ids.next())
                .param("article", article)
                .param("portal", portalUnit)
                .param("step", step)
                .param("unit", unit)
                .param("person", person)
                .param("at", time(clock.instant()))
                .update();
    }

    /** Nobody has to do anything any more. */
    public void end(UUID article) {
        Instant now = clock.instant();
        jdbc.sql("select id, unit_id, begun_at from article_turn where article_id = :article and ended_at is null")
                .param("article", article)
                .query((row, n) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list()
                .forEach(open -> jdbc.sql(
                                "update article_turn set ended_at = :at, working_minutes = :minutes where id = :id")
                        .param("at", time(now))
                        .param("minutes", calendar.of(open.unitId()).workingMinutesBetween(open.begunAt(), now))
                        .param("id", open.id())
                        .update());
    }

    /** Somebody else of the same desk has it from now on; the time counts on. */
    public void give(UUID article, UUID person) {
        jdbc.sql("update article_turn set person_id = :person where article_id = :article and ended_at is null")
                .param("person", person)
                .param("article", article)
                .update();
    }

    /** Oldest first. */
    public List<Turn> of(UUID article) {
        Instant now = clock.instant();
        return jdbc.sql("select step, unit_id, person_id, begun_at, ended_at, working_minutes from article_turn"
                        + " where article_id = :article order by begun_at, id")
                .param("article", article)
                .query((row, n) -> turn(row, now))
                .list();
    }

    private Turn turn(ResultSet row, Instant now) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        Instant begun = row.getObject("begun_at", OffsetDateTime.class).toInstant();
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Turn(
                row.getString("step"),
                unit,
                row.getObject("person_id", UUID.class),
                begun,
                ended == null ? null : ended.toInstant(),
                ended == null ? calendar.of(unit).workingMinutesBetween(begun, now) : row.getInt("working_minutes"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
