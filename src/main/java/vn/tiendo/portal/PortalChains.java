package vn.tiendo.portal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.portal.heat.PortalCounts;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.Actor;
import vn.tiendo.workflow.SystemActor;

/** What of a portal's changes stands in the history, and what the unit's assignments hear of it. */
@Component
class PortalChains {

    private final AuditService audit;
    private final CarriedWorkService work;
    private final PortalCounts counts;
    private final Portals portals;
    private final PortalReader reader;

    PortalChains(
            AuditService audit, CarriedWorkService work, PortalCounts counts, Portals portals, PortalReader reader) {
        this.audit = audit;
        this.work = work;
        this.counts = counts;
        this.portals = portals;
        this.reader = reader;
    }

    void record(Portal portal, String what, String subject, String note) {
        audit.record(
                "portal:" + portal.id(),
                portal.id(),
                "portal." + what,
                note.isEmpty() ? Map.of("subject", subject) : Map.of("subject", subject, "note", note));
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
    }

    private void carried(UUID unit, WorkKind kind, boolean through, String line, UUID by) {
        SystemActor.run(() -> {
            if (through) {
                work.carriedOut(unit, kind, line, by);
            } else {
                work.progress(unit, kind, line);
            }
        });
    }
}
