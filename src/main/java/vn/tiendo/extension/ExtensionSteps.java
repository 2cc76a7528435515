package vn.tiendo.extension;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.DeadlineService;
import vn.tiendo.execution.DueService;
import vn.tiendo.shared.Deadline;

/** The service tasks of {@code deadline-extension}. */
@Component
public class ExtensionSteps {

    private final Extensions extensions;
    private final DeadlineService deadlines;
    private final DueService dues;

    ExtensionSteps(Extensions extensions, DeadlineService deadlines, DueService dues) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.dues = dues;
    }

    /** Moves the deadlines while no sweep runs: nobody is reminded of the old one once the new one is there. */
    public void extend(String extensionId) {
        Extension granted = extensions.findById(UUID.fromString(extensionId)).orElseThrow();
        deadlines.hold(granted.directiveId());
        dues.move(
                granted.assignmentIds(),
                Deadline.Wording.of(
                        Deadline.Phrase.BY, Objects.requireNonNull(granted.grantedUntil()), Deadline.Reading.STRICT));
    }
}
