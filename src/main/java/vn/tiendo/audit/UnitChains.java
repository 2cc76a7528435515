package vn.tiendo.audit;

import java.util.List;
import java.util.UUID;

/** Told by the room that knows it: whose unit's work the chains under a subject are. Answers only what the reader may see. */
public interface UnitChains {

    /** The units with work under a subject, by name. */
    List<AuditChoices.Choice> unitsUnder(UUID rootId);

    /** The chains of one unit's work under a subject. */
    List<String> streams(UUID rootId, UUID unitId);
}
