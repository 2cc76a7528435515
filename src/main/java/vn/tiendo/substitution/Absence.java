package vn.tiendo.substitution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;

/** Somebody is away from one day to another, both included, and somebody stands in; over by itself after the last day. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    private UUID id;

    private UUID personId;
    private UUID substituteId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(AbsenceDraft draft, UUID enteredBy, Instant now) {
        this.id = Ids.next();
        this.personId = Objects.requireNonNull(draft.personId());
        this.enteredBy = enteredBy;
        this.enteredAt = now;
        take(draft);
    }

    /** What has begun keeps its first day: what the substitute did since then was lawful. */
    void change(AbsenceDraft draft, LocalDate today) {
        requireOpen(today);
        if (draft.version() != currentVersion()) {
            throw new AbsenceChanged();
        }
        if (!fromDay.isAfter(today) && !fromDay.equals(draft.from())) {
            throw new InvalidInput("from", "substitution.problem.begun");
        }
        take(draft);
    }

    private void take(AbsenceDraft draft) {
        substituteId = Objects.requireNonNull(draft.substituteId());
        fromDay = Objects.requireNonNull(draft.from());
        toDay = Objects.requireNonNull(draft.to());
        reason = draft.reason().strip();
    }

    /** The person is back before the day, or does not go. */
    void end(LocalDate today, Instant now) {
        requireOpen(today);
        endedAt = now;
    }

    private void requireOpen(LocalDate today) {
        if (!isOpen(today)) {
            throw new NotAllowed();
        }
    }

    /** Whether it lasts or is still to come. */
    boolean isOpen(LocalDate today) {
        return endedAt == null && !toDay.isBefore(today);
    }

    boolean lasts(LocalDate today) {
        return isOpen(today) && !fromDay.isAfter(today);
    }

    private int currentVersion() {
        return version == null ? 0 : version;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID substituteId() {
        return substituteId;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    AbsenceDraft draft() {
        return new AbsenceDraft(currentVersion(), personId, substituteId, fromDay, toDay, reason);
    }
}
