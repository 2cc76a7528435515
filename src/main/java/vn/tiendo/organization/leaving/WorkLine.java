package vn.tiendo.organization.leaving;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Role;

/**
 * One thing that is open and names a person.
 *
 * @param id of the thing in its room
 * @param rootId the directive under which it is listed; null if it belongs to none
 * @param unitIds whoever is to have it must belong to one of these; empty where it belongs to no unit
 * @param role the role that is needed there; null if belonging is enough
 * @param reference number and symbol of the directive; empty for a draft
 * @param step the step's id in its diagram; empty for what is no step
 * @param subject whose or what it is
 * @param stream its chain in the record
 */
public record WorkLine(
        Part part,
        String id,
        @Nullable UUID rootId,
        Set<UUID> unitIds,
        @Nullable Role role,
        String reference,
        String step,
        String subject,
        String link,
        String stream) {

    /** As what the person is named, in the order in which it is told. */
    public enum Part {
        FOLLOW,
        SIGN,
        DRAFT,
        REPORT,
        LEAD,
        COORDINATE,
        MAIL,
        TASK,
        SUBSTITUTE
    }

    /** The same thing in every preview. */
    public String key() {
        return part + ":" + id;
    }

    /** Whether somebody with posts in these units may keep it. */
    public boolean staysIn(Set<UUID> units) {
        return unitIds.stream().anyMatch(units::contains);
    }
}
