package vn.tiendo.execution.standing;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import java.util.Set;
import java.util.UUID;

/** Hears of every change of what is counted, whichever service makes it. */
public class StandingWatch {

    /** An entity on which a unit's numbers rest. */
    public sealed interface Watched permits OfUnit, OfWork, OfProof {}

    /** A directive at one unit. */
    public non-sealed interface OfUnit extends Watched {
        UUID getId();
    }

    /** One assignment, which knows its unit's copy of the directive, so that nobody has to look for it. */
    public non-sealed interface OfWork extends Watched {
        OfUnit addressee();
    }

    /** What was laid down beside one assignment. */
    public non-sealed interface OfProof extends Watched {
        UUID assignmentId();
    }

    private final UnitProgress progress;

    StandingWatch(UnitProgress progress) {
        this.progress = progress;
    }

    @PostLoad
    @PrePersist
    void mayChange(Watched any) {
        progress.watch();
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Watched some) {
        switch (some) {
            case OfUnit unit -> progress.refresh(Set.of(unit.getId()));
            case OfWork work -> progress.refresh(Set.of(work.addressee().getId()));
            case OfProof proof -> progress.refreshOf(Set.of(proof.assignmentId()));
        }
    }
}
