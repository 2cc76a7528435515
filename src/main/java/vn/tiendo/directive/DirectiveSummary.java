package vn.tiendo.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Deadline;

/** One line of the list of directives. */
public record DirectiveSummary(
        UUID id,
        DirectiveState state,
        DirectiveKind kind,
        String reference,
        String subject,
        @Nullable LocalDate issuedOn,
        @Nullable Deadline due,
        Instant createdAt) {}
