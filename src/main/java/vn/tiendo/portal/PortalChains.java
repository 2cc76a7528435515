package vn.tiendo.portal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.portal.heat.PortalCounts;
import vn.tiendo.portal.heat.PortalLines;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.portal.notice.PortalNotices;
import vn.tiendo.portal.outage.Outages;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.workflow.SystemActor;

/** What of a portal's changes stands in the history, and what the unit's assignments hear of it. */
@Component
class PortalChains {

    private final AuditService audit;
    private final CarriedWorkService work;
    private final PortalCounts counts;
    private final Portals portals;
    private final PortalReader reader;
    private final PortalNotices notices;
    private final PortalLines lines;

    PortalChains(
            AuditService audit,
            CarriedWorkService work,
            PortalCounts counts,
            Portals portals,
            PortalReader reader,
            PortalNotices notices,
            PortalLines lines) {
        this.audit = audit;
        this.work = work;
        this.counts = counts;
        this.portals = portals;
        this.reader = reader;
        this.notices = notices;
        this.lines = lines;
    }

    void record(Portal portal, String what, String subject, String note) {
        audit.record(
                "portal:" + portal.id(),
                portal.id(),
                "portal." + what,
                note.isEmpty() ? Map.of("subject", subject) : Map.of("subject", subject, "note", note));
    }

    /** Who looks after the portal hears of an outage from the unit, and the unit from who looks after it. */
    void unreachable(Portal portal, Outages.Open outage) {
        notices.unreachable(said(portal, outage), OfficeTime.day(outage.since()), outage.reason());
        record(portal, "unreachable", portal.address(), outage.reason());
    }

    void reachable(Portal portal, Outages.Open outage) {
        notices.reachable(said(portal, outage));
        record(portal, "reachable", portal.address(), "");
    }

    private PortalNotices.OutageSaid said(Portal portal, Outages.Open outage) {
        return new PortalNotices.OutageSaid(
                outage.id(), portal.unitId(), portal.overseerUnitId(), reader.mayKeep(portal));
    }

    /** The work that a directive asked for is done once nothing is empty or old any more. */
    void progress(Portal portal) {
        progress(portal, Actor.current().personId());
    }

    /** @param by who answers for it; nothing is done in nobody's name */
    void progress(Portal portal, @Nullable UUID by) {
        portals.flush(); // the counts are made in the database
        if (by == null) {
            return;
        }
        counts.of(portal.unitId(), reader.today()).ifPresent(summary -> carry(portal.unitId(), summary, by));
    }

    private void carry(UUID unit, PortalSummary summary, UUID by) {
        carried(unit, WorkKind.SECTION, summary.sectionsInOrder(), summary.line(), by);
        carried(unit, WorkKind.SLOGAN, summary.bannersInOrder(), summary.bannersLine(), by);
        lines.told(unit, summary);
    }

    private void carried(UUID unit, WorkKind kind, boolean through, String line, UUID by) {
        SystemActor.run(() -> {
            if (through) {
                work.carriedOut(unit, kind, PortalSummary.on(line, reader.today()), by);
            } else {
                work.progress(unit, kind, line);
            }
        });
    }
}
