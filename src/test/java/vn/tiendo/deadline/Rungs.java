package vn.tiendo.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;

/** A small ladder and a week of October 2022, for tests of what the rules do once the table has answered. */
final class Rungs {

    /** Sunday, and Monday as a day off. */
    static final WorkingCalendar CALENDAR =
            day -> day.getDayOfWeek().getValue() < 6 && !Set.of(october(24)).contains(day);

    static final OfficeHours HOURS = new OfficeHours(CALENDAR);

    private Rungs() {}

    static LocalDate october(int day) {
        return LocalDate.of(2022, 10, day);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute))
                .atZone(OfficeTime.ZONE)
                .toInstant();
    }

    static Map<String, Object> outputs(String milestone, int level, String receivers, String channels) {
        return Map.of(
                "milestone", milestone,
                "level", level,
                "receivers", receivers,
                "channels", channels,
                "content", "late",
                "rule", "rule-" + milestone);
    }

    static Rung rung(String milestone, int days, int level, Channel... channels) {
        return new Rung(
                days, milestone, level, List.of(Receiver.FOCAL), List.of(channels), "late", "rule-" + milestone);
    }

    static Subject.Case assignment(LocalDate lastDay, int level) {
        return new Subject.Case("ASSIGNMENT", "IN_PROGRESS", at(lastDay, 17, 0), level);
    }

    static Subject subject(String id, Subject.Case matter, Instant begunAt) {
        UUID unit = UUID.nameUUIDFromBytes(id.getBytes());
        return new Subject(id, Subject.Type.ASSIGNMENT, matter, begunAt, unit, unit, null, null);
    }
}
