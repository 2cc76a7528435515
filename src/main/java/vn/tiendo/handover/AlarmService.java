package vn.tiendo.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.leaving.LeavingService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.task.TaskListService;
import vn.tiendo.workflow.SystemActor;

/** Open steps that nobody who is there can do: shown to those who can mend it, and told them each working morning. */
@Service
@PreAuthorize("hasAnyRole('USER', 'ADMIN')")
public class AlarmService {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmService.class);

    /** When the morning's reminders go out, too (DOMAIN 6). */
    private static final LocalTime FROM = LocalTime.of(7, 30);

    private static final LocalTime UNTIL = LocalTime.of(16, 30);

    private static final int MOST = 500;

    private final AlarmReader reader;
    private final AlarmMends mends;
    private final LeavingService leaving;
    private final OrganizationService organization;
    private final TaskListService tasks;
    private final NoticeService notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AlarmService(
            AlarmReader reader,
            AlarmMends mends,
            LeavingService leaving,
            OrganizationService organization,
            TaskListService tasks,
            NoticeService notices,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            WorkingCalendar calendar,
            Clock clock) {
        this.reader = reader;
        this.mends = mends;
        this.leaving = leaving;
        this.organization = organization;
        this.tasks = tasks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the person at the screen can mend, what ends first first; at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<Alarm> list() {
        UUID me = Actor.currentPerson();
        Set<UUID> headed = organization.mandates(me).stream()
                .filter(mandate -> mandate.role() == Role.HEAD)
                .map(Mandate::unitId)
                .collect(Collectors.toSet());
        boolean admin = leaving.administers();
        Map<String, AlarmReader.Row> rows = new LinkedHashMap<>();
        reader.of(me, headed, today(), MOST).forEach(row -> rows.put(row.taskId(), row));
        if (admin) {
            reader.forAdministrators(today(), MOST).forEach(row -> rows.putIfAbsent(row.taskId(), row));
        }
        Map<UUID, PersonRef> holders = organization.people(rows.values().stream()
                .flatMap(row -> Optional.ofNullable(row.holderId()).stream())
                .collect(Collectors.toSet()));
        return mends.of(new ArrayList<>(rows.values()), new AlarmMends.Reader(me, headed, admin), holders);
    }

    /** One click: the step goes to somebody who is there, as any hand-over of a single step. */
    @Transactional
    @PreAuthorize("hasRole('USER')")
    public void give(String taskId, UUID person, String reason) {
        tasks.handOver(taskId, person, reason);
    }

    /** One click where only an administrator can mend it: they are told who asks, once a day however often it is asked. */
    @Transactional
    @PreAuthorize("hasRole('USER')")
    public void ask(String taskId) {
        Alarm alarm = list().stream()
                .filter(each -> each.taskId().equals(taskId) && each.mend().way() == Alarm.Way.ASK)
                .findFirst()
                .orElseThrow(NotAllowed::new);
        UnitRef unit = organization.unit(alarm.unitId());
        notices.tell(List.of(new Notice(
                "alarm-asked:" + taskId + ":" + today(),
                null,
                "",
                OrganizationLinks.unit(unit.code()),
                "alarm-asked",
                List.of(organization.person(Actor.currentPerson()).name(), alarm.unit(), alarm.subject()),
                reader.administrators(today()))));
    }

    /**
     * Tells those who can mend it, once on a working morning, how many there are; called again and again, it does nothing more.
     */
    @PreAuthorize("permitAll()")
    public void tellMorning() {
        LocalDate today = today();
        LocalTime hour = LocalTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        if (!calendar.isWorkingDay(today) || hour.isBefore(FROM) || !hour.isBefore(UNTIL)) {
            return;
        }
        try {
            SystemActor.callByItself(() -> transaction.execute(tx -> tell(today)));
        } catch (org.springframework.dao.DuplicateKeyException e) {
            LOG.debug("Another node tells of this morning's alarms");
        } catch (Exception e) {
            LOG.error("The work that nobody can do could not be told; the next run tries again", e);
        }
    }

    private int tell(LocalDate today) {
        boolean told = jdbc.sql("select count(*) from alarm_morning where on_day = :today")
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
        if (told) {
            return 0;
        }
        jdbc.sql("insert into alarm_morning (on_day) values (:today)")
                .param("today", today)
                .update();
        Map<UUID, Integer> counts = counts(reader.all(today), today);
        notices.tell(counts.entrySet().stream()
                .map(count -> new Notice(
                        "alarm:" + today,
                        null,
                        "",
                        HandOverLinks.ALARMS,
                        "alarm",
                        List.of(Integer.toString(count.getValue())),
                        Set.of(count.getKey())))
                .toList());
        return counts.size();
    }

    /** The unit's heads; without one, whoever follows the directive, and the administrators. */
    private Map<UUID, Integer> counts(List<AlarmReader.Row> rows, LocalDate today) {
        Map<UUID, List<UUID>> heads =
                organization.holders(rows.stream().map(AlarmReader.Row::unitId).collect(Collectors.toSet()), Role.HEAD);
        Set<UUID> administrators =
                rows.stream().noneMatch(AlarmService::needsAdministrator) ? Set.of() : reader.administrators(today);
        Map<UUID, Integer> counts = new HashMap<>();
        for (AlarmReader.Row row : rows) {
            Set<UUID> told = new java.util.HashSet<>(heads.getOrDefault(row.unitId(), List.of()));
            if (needsAdministrator(row)) {
                told.addAll(administrators);
            }
            if (!row.headed()) {
                Optional.ofNullable(row.overseerId()).ifPresent(told::add);
            }
            told.forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        return counts;
    }

    /** Nobody is there who could mend it, or somebody has to be given the role. */
    private static boolean needsAdministrator(AlarmReader.Row row) {
        return !row.headed() || row.reason() == Alarm.Reason.NOBODY || row.reason() == Alarm.Reason.ALL_AWAY;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
