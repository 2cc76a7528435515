package vn.tiendo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.tiendo.article.watch.DeskWatch;
import vn.tiendo.board.BoardWatch;
import vn.tiendo.contact.ContactWatch;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.delivery.DeliveryService;
import vn.tiendo.digest.DigestService;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.handover.AlarmService;
import vn.tiendo.organization.UnitAdminService;
import vn.tiendo.portal.PortalWatch;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.shared.ClockMoved;
import vn.tiendo.shared.OfficeTime;

/** What happens by itself as time goes on; tests move the clock and call it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class Schedule {

    private static final int MINUTE_MILLIS = 60_000;

    /** Reminders, the morning's mail, alarms and what is empty on portals have gone out by then. */
    private static final LocalTime MORNING_IS_OVER = LocalTime.of(8, 0);

    private final UnitAdminService units;
    private final DeadlineService deadlines;
    private final DigestService digests;
    private final DeliveryService deliveries;
    private final ExtensionService extensions;
    private final ReschedulingService reschedulings;
    private final AlarmService alarms;
    private final BoardWatch boards;
    private final ContactWatch contacts;
    private final PortalWatch portals;
    private final DeskWatch desks;
    private final Clock clock;
    private @Nullable LocalDateTime reminded;

    Schedule(
            UnitAdminService units,
            DeadlineService deadlines,
            DigestService digests,
            DeliveryService deliveries,
            ExtensionService extensions,
            ReschedulingService reschedulings,
            AlarmService alarms,
            BoardWatch boards,
            ContactWatch contacts,
            PortalWatch portals,
            DeskWatch desks,
            Clock clock) {
        this.units = units;
        this.deadlines = deadlines;
        this.digests = digests;
        this.deliveries = deliveries;
        this.extensions = extensions;
        this.reschedulings = reschedulings;
        this.alarms = alarms;
        this.boards = boards;
        this.contacts = contacts;
        this.portals = portals;
        this.desks = desks;
        this.clock = clock;
    }

    /** Changes of units come to be on the day for which they were ordered. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void turnUnits() {
        units.turn();
    }

    /** Reminders whose morning has come and that no timer has sent, the mails that bring them, and what nobody can do. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void remind() {
        desks.handOn();
        portals.look();
        deadlines.sweepDue();
        digests.sendDue();
        alarms.tellMorning();
        boards.tellVacancies();
        contacts.beginDue();
    }

    /** Mails that stopped and for which no officer could be asked at that moment, and those that went out after all. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void lookAfterMails() {
        deliveries.lookAfterParked();
    }

    /** Requests for more time and changes of dates about which nobody works any more: recalled, or the figures are fixed. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void endRequests() {
        extensions.lapseOvertaken();
        reschedulings.lapseOvertaken();
    }

    /** In the sample time goes in leaps; what is written here leaves before the next one. */
    @EventListener
    @Order(0)
    void on(ClockMoved moved) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        boolean morning = reminded == null
                || !reminded.toLocalDate().equals(now.toLocalDate())
                || reminded.toLocalTime().isBefore(MORNING_IS_OVER);
        if (morning) { // later on that day the next minute's run is soon enough
            remind();
            reminded = now;
        }
    }
}
