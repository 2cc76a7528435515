package vn.tiendo.extension;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/**
 * One assignment of a request.
 *
 * @param openAssignmentId the same id while the request is open, by which a second one is kept out
 * @param due the deadline that it had when more time was asked for
 */
@Embeddable
record ExtensionItem(
        UUID assignmentId,
        @Nullable UUID openAssignmentId,
        @Embedded Deadline due) {

    ExtensionItem closed() {
        return new ExtensionItem(assignmentId, null, due);
    }
}
