package vn.tiendo.organization.leaving;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;

/**
 * What a room knows of open work that names a person. Each room that keeps people in its rows gives one; the one of the task
 * list comes last, because its rows follow from the others'.
 */
public interface OpenWork {

    /** Everything open in this room that names the person; the number of statements does not grow with it. */
    List<WorkLine> naming(UUID person);

    /** Why somebody may not have some of these lines, as message keys by {@link WorkLine#key}; of other rooms' lines it says nothing. */
    default Map<String, String> refusals(UUID from, UUID to, Collection<WorkLine> lines) {
        return Map.of();
    }

    /** Keeps the person's rows from changing until the caller's transaction ends; the task list's are locked first of all. */
    default void lock(UUID person) {}

    /** Writes the other person into the room's own rows. @param lines of all rooms; what is not its own it leaves alone */
    void pass(UUID from, PersonRef to, Collection<WorkLine> lines);

    /** After everything was passed on: what follows from it. @param main who received most; null if there was nothing to receive */
    default void settle(UUID from, @Nullable PersonRef main) {}
}
