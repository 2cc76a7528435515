package vn.tiendo.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which acts belong to a page: those listed under some subjects, and those of some chains.
 *
 * @param rootIds subjects under which acts are listed, e.g. a directive
 * @param streams chains, e.g. {@code unit-execution:<id>}
 */
public record AuditScope(Set<UUID> rootIds, List<String> streams) {

    /** Everything under one subject, its units' and assignments' acts included. */
    public static AuditScope under(UUID rootId) {
        return new AuditScope(Set.of(rootId), List.of());
    }

    public static AuditScope of(List<String> streams) {
        return new AuditScope(Set.of(), List.copyOf(streams));
    }
}
