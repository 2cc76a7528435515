package vn.tiendo.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act to be recorded.
 *
 * @param stream the aggregate's chain, e.g. {@code assignment:<id>}
 * @param rootId the subject under which the act is listed, usually the directive
 * @param act what was done: the message key {@code audit.<act>} words it
 * @param detail facts that the wording and a later inspection need
 */
public record AuditEntry(String stream, @Nullable UUID rootId, String act, Map<String, String> detail) {}
