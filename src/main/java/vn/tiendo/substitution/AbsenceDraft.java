package vn.tiendo.substitution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.InvalidInput;

/**
 * An absence as it is typed.
 *
 * @param version what was read; 0 for a new one
 * @param to the last day, included
 */
public record AbsenceDraft(
        int version,
        @Nullable UUID personId,
        @Nullable UUID substituteId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String reason) {

    public static final int LONGEST_REASON = 500;

    /** Longer than this it is no absence: then a role is given or taken. */
    private static final int MOST_DAYS = 366;

    public static AbsenceDraft of(UUID personId, UUID substituteId, LocalDate from, LocalDate to, String reason) {
        return new AbsenceDraft(0, personId, substituteId, from, to, reason);
    }

    /** @throws InvalidInput with everything that is missing or makes no sense by itself */
    void requireComplete() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (personId == null) {
            problems.put("person", "substitution.problem.person-missing");
        }
        if (from == null) {
            problems.put("from", "substitution.problem.from-missing");
        }
        if (to == null) {
            problems.put("to", "substitution.problem.to-missing");
        } else if (from != null && to.isBefore(from)) {
            problems.put("to", "substitution.problem.to-before-from");
        } else if (from != null && to.isAfter(from.plusDays(MOST_DAYS))) {
            problems.put("to", "substitution.problem.too-long");
        }
        if (substituteId == null) {
            problems.put("substitute", "substitution.problem.substitute-missing");
        } else if (substituteId.equals(personId)) {
            problems.put("substitute", "substitution.problem.substitute-oneself");
        }
        if (reason.isBlank()) {
            problems.put("reason", "substitution.problem.reason-missing");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        InvalidInput.requireAtMost(LONGEST_REASON, "reason", reason.strip());
    }
}
