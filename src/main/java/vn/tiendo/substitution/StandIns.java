package vn.tiendo.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.leaving.OpenWork;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;
import vn.tiendo.shared.OfficeTime;

/** For whom somebody stands in, now or on days to come: whoever leaves can do so no longer. */
@Component
class StandIns implements OpenWork {

    private static final String OPEN = " a.ended_at is null and a.to_day >= :today";

    private final JdbcClient jdbc;
    private final LawfulSubstitutes lawful;
    private final Absences absences;
    private final Clock clock;

    StandIns(JdbcClient jdbc, LawfulSubstitutes lawful, Absences absences, Clock clock) {
        this.jdbc = jdbc;
        this.lawful = lawful;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public List<WorkLine> naming(UUID person) {
        return jdbc.sql("select a.id, a.person_id, a.from_day, a.to_day, p.name from absence a"
                        + " join person_v p on p.id = a.person_id where a.substitute_id = :person and" + OPEN
                        + " order by a.from_day, a.id")
                .param("person", person)
                .param("today", today())
                .query((row, n) -> new WorkLine(
                        Part.SUBSTITUTE,
                        row.getObject("id", UUID.class).toString(),
                        null,
                        Set.of(),
                        null,
                        "",
                        "",
                        row.getString("name") + ", "
                                + OfficeTime.day(row.getObject("from_day", LocalDate.class)) + " – "
                                + OfficeTime.day(row.getObject("to_day", LocalDate.class)),
                        SubstitutionLinks.ABSENCES,
                        "absence:" + row.getObject("person_id", UUID.class)))
                .list();
    }

    @Override
    public void lock(UUID person) {
        absences.lockBook();
    }

    @Override
    public Map<String, String> refusals(UUID from, UUID to, Collection<WorkLine> lines) {
        Map<String, String> refusals = new HashMap<>();
        List<WorkLine> mine =
                lines.stream().filter(line -> line.part() == Part.SUBSTITUTE).toList();
        for (WorkLine line : mine) {
            UUID absent = UUID.fromString(line.stream().substring("absence:".length()));
            if (!lawful.may(absent, to)) {
                refusals.put(line.key(), "handover.refused.no-substitute");
            } else if (isAway(UUID.fromString(line.id()), to)) {
                refusals.put(line.key(), "handover.refused.away-too");
            }
        }
        return refusals;
    }

    @Override
    public void pass(UUID from, PersonRef to, Collection<WorkLine> lines) {
        List<UUID> ids = lines.stream()
                .filter(line -> line.part() == Part.SUBSTITUTE)
                .map(line -> UUID.fromString(line.id()))
                .toList();
        if (!ids.isEmpty()) {
            jdbc.sql("update absence set substitute_id = :to, version = version + 1"
                            + " where id in (:ids) and substitute_id = :from and ended_at is null")
                    .param("to", to.id())
                    .param("ids", ids)
                    .param("from", from)
                    .update();
        }
    }

    /** Whether the new substitute is the absent one, or away himself on one of these days. */
    private boolean isAway(UUID absence, UUID person) {
        return jdbc.sql("select count(*) from absence x join absence o on o.person_id = :person and o.ended_at is null"
                                + " and o.from_day <= x.to_day and o.to_day >= x.from_day where x.id = :id")
                        .param("person", person)
                        .param("id", absence)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
