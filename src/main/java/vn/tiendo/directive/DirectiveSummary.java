package vn.tiendo.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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
        Instant createdAt) {

    /** One of its obligations that was found by its title. */
    public record Clause(UUID directiveId, String reference, String code, String title) {

        Clause(
                UUID directiveId,
                DirectiveKind kind,
                @Nullable Integer number,
                String symbol,
                @Nullable String originNumber,
                String code,
                String title) {
            this(
                    directiveId,
                    number == null ? Objects.requireNonNullElse(originNumber, "") : kind.reference(number, symbol),
                    code,
                    title);
        }
    }
}
