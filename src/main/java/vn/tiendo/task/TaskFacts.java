package vn.tiendo.task;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.SearchText;

/**
 * What the list shows of a step and who may do it.
 *
 * @param about what the step is about
 * @param holder who may do it
 * @param due when it should be done; null if the process sets no time
 * @param returnReason why the work came back, shown on top of the task (UX-08)
 */
public record TaskFacts(
        About about,
        Holder holder,
        @Nullable Deadline due,
        @Nullable String returnReason) {

    /**
     * The subject in words.
     *
     * @param rootId the directive under which the step is listed
     * @param reference number and symbol; empty for a draft without them, and for what is no document
     * @param subject whose or what, e.g. the unit and the obligation
     * @param excerpt the document's own words, shown as the reason for the step
     * @param link path of the subject's own page
     */
    @Embeddable
    public record About(UUID rootId, String reference, String subject, String excerpt, String link) {

        /**
         * The reference as pages show it: only a document ever gets a number, and only a document's page is named by its id.
         *
         * @param none what stands for a number that a document does not have yet
         * @return empty for what is no document
         */
        public String shown(String none) {
            return reference.isEmpty() && link.endsWith(rootId.toString()) ? none : reference;
        }

        /** What is searched. */
        String folded() {
            return SearchText.of(reference + " " + subject);
        }
    }

    /**
     * Who may do the step.
     *
     * @param unitId the unit whose step it is
     * @param role the role in that unit (or in the ancestor that serves it); null if only one person may
     * @param assigneeId the person it is given to from the start
     * @param overseerId the following officer, who may record it on the unit's behalf
     * @param waitingId who waits for the step to be done
     * @param participants co-ordinating people, who see the step but have no task
     */
    public record Holder(
            UUID unitId,
            @Nullable Role role,
            @Nullable UUID assigneeId,
            @Nullable UUID overseerId,
            @Nullable UUID waitingId,
            Set<UUID> participants) {

        /** How a role in a unit is kept in one column. */
        static String key(UUID unitId, Role role) {
            return unitId + ":" + role;
        }

        static String key(Mandate mandate) {
            return key(mandate.unitId(), mandate.role());
        }

        static List<String> keys(Set<Mandate> mandates) {
            return mandates.stream().map(Holder::key).toList();
        }

        public static Holder role(UUID unitId, Role role) {
            return new Holder(unitId, role, null, null, null, Set.of());
        }

        public static Holder person(UUID unitId, Role role, @Nullable UUID personId) {
            return new Holder(unitId, role, personId, null, null, Set.of());
        }

        public Holder overseenBy(@Nullable UUID personId) {
            return new Holder(unitId, role, assigneeId, personId, waitingId, participants);
        }

        public Holder awaitedBy(@Nullable UUID personId) {
            return new Holder(unitId, role, assigneeId, overseerId, personId, participants);
        }

        public Holder with(Set<UUID> people) {
            return new Holder(unitId, role, assigneeId, overseerId, waitingId, Set.copyOf(people));
        }
    }
}
