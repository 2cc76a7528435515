package vn.tiendo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
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

/** What happens by itself as time goes on; tests move the clock and call it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class Schedule {

    private static final int MINUTE_MILLIS = 60_000;

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
            PortalWatch portals) {
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
    }

    /** Changes of units come to be on the day for which they were ordered. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void turnUnits() {
        units.turn();
    }

    /** Reminders whose morning has come and that no timer has sent, the mails that bring them, and what nobody can do. */
    @Scheduled(fixedDelay = MINUTE_MILLIS)
    void remind() {
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
        remind();
    }
}
