package vn.tiendo.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Actor;

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

    /** In {@link #detail}: the name of the absent person for whom a substitute did it. */
    public static final String ACTING_FOR = "actingFor";

    /** The same act; who did it in somebody's stead cannot do it without these words. */
    AuditEntry actedFor(Actor.@Nullable Absent absent) {
        if (absent == null) {
            return this;
        }
        Map<String, String> told = new HashMap<>(detail);
        told.put(ACTING_FOR, absent.name());
        return new AuditEntry(stream, rootId, act, told);
    }

    /** The states before and after an act, for its detail; nothing if it changed none. */
    public static Map<String, String> states(String before, String after) {
        return before.equals(after) ? Map.of() : Map.of(FROM_STATE, before, TO_STATE, after);
    }
}
