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
 * @param detail facts that the wording and a later inspection need; the timeline words {@code subject}, {@code to} (a
 *     person), {@code note}, {@code onBehalf}, {@code actingFor}, and the two states
 */
public record AuditEntry(String stream, @Nullable UUID rootId, String act, Map<String, String> detail) {

    /** In {@link #detail}: the message key of the subject's state before the act, e.g. {@code DirectiveState.DRAFT}. */
    public static final String FROM_STATE = "fromState";

    /** In {@link #detail}: the message key of the subject's state after the act. */
    public static final String TO_STATE = "toState";

    /** The states before and after an act, for its detail; nothing if it changed none. */
    public static Map<String, String> states(String before, String after) {
        return before.equals(after) ? Map.of() : Map.of(FROM_STATE, before, TO_STATE, after);
    }
}
