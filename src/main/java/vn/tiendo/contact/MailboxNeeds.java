package vn.tiendo.contact;

import java.util.Map;
import java.util.UUID;

/** A room above tells for whom of a unit's people it waits that they get an official mailbox. */
public interface MailboxNeeds {

    /** Why each of these people needs one, in words for the unit's page. */
    Map<UUID, String> of(UUID unitId);
}
