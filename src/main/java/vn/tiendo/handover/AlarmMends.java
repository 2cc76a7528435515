package vn.tiendo.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.handover.Alarm.Mend;
import vn.tiendo.handover.Alarm.Reason;
import vn.tiendo.handover.Alarm.Way;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.SubstitutionLinks;
import vn.tiendo.task.TaskLinks;

/** Finds for each step without anybody the shortest way in which the reader can mend it. */
@Component
class AlarmMends {

    /**
     * Who reads.
     *
     * @param headed the units that he heads
     */
    record Reader(UUID me, Set<UUID> headed, boolean admin) {}

    private final AlarmReader alarms;
    private final Clock clock;

    AlarmMends(AlarmReader alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Who is there is read once for all rows: one statement. */
    List<Alarm> of(List<AlarmReader.Row> rows, Reader reader, Map<UUID, PersonRef> holders) {
        Set<UUID> units = rows.stream()
                .filter(row -> reader.headed().contains(row.unitId()) && changesHands(row))
                .map(row -> row.role() == Role.CLERK ? row.servingUnitId() : row.unitId())
                .collect(Collectors.toSet());
        Map<UUID, List<AlarmReader.Candidate>> there =
                alarms.candidates(units, LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE)).stream()
                        .collect(Collectors.groupingBy(AlarmReader.Candidate::unitId));
        return rows.stream()
                .map(row -> new Alarm(
                        row.taskId(),
                        row.step(),
                        row.reference(),
                        row.subject(),
                        row.unitId(),
                        row.unit(),
                        row.role() == null ? "" : row.role().name(),
                        row.reason(),
                        row.holder(),
                        row.due(),
                        mend(row, reader, there, holders)))
                .toList();
    }

    private static Mend mend(
            AlarmReader.Row row,
            Reader reader,
            Map<UUID, List<AlarmReader.Candidate>> there,
            Map<UUID, PersonRef> holders) {
        boolean head = reader.headed().contains(row.unitId());
        Optional<AlarmReader.Candidate> candidate =
                head && changesHands(row) ? candidate(row, there) : Optional.empty();
        if (candidate.isPresent()) {
            AlarmReader.Candidate one = candidate.get();
            return new Mend(Way.GIVE, one.personId(), one.name(), one.load(), "");
        }
        PersonRef holder = row.holderId() == null ? null : holders.get(row.holderId());
        boolean gone = row.reason() == Reason.CLOSED || row.reason() == Reason.MOVED;
        if ((head || reader.admin()) && gone && holder != null) {
            return link(Way.HAND_OVER, HandOverLinks.of(holder.login(), row.unitCode()));
        }
        if (head && row.reason() == Reason.AWAY && holder != null) {
            return link(Way.SUBSTITUTE, SubstitutionLinks.of(holder.login()));
        }
        if (reader.me().equals(row.overseerId())) {
            return link(Way.OPEN_STEP, TaskLinks.task(row.taskId()));
        }
        return reader.admin() ? link(Way.APPOINT, OrganizationLinks.unit(row.unitCode())) : link(Way.ASK, "");
    }

    /** Whoever has the role itself before anybody else of the unit; of them, whoever has least to do. */
    private static Optional<AlarmReader.Candidate> candidate(
            AlarmReader.Row row, Map<UUID, List<AlarmReader.Candidate>> there) {
        UUID unit = row.role() == Role.CLERK ? row.servingUnitId() : row.unitId();
        List<AlarmReader.Candidate> people = there.getOrDefault(unit, List.of()).stream()
                .filter(each -> !each.personId().equals(row.holderId()))
                .toList();
        Optional<AlarmReader.Candidate> withRole =
                people.stream().filter(each -> each.role() == row.role()).findFirst();
        return withRole.isPresent() || row.role() == Role.CLERK
                ? withRole
                : people.stream().findFirst();
    }

    private static boolean changesHands(AlarmReader.Row row) {
        return row.role() == Role.OFFICER || row.role() == Role.CLERK;
    }

    private static Mend link(Way way, String link) {
        return new Mend(way, null, "", 0, link);
    }
}
