package vn.tiendo.directive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** To whom a directive goes; the units behind an alias are frozen when the leader signs. */
@Entity
@Table(name = "recipient")
class Recipient {

    @Id
    private UUID id;

    private int position;
    private String label;
    private @Nullable String unitClass;
    private @Nullable UUID unitId;
    private boolean instructed;

    @ElementCollection
    @CollectionTable(name = "recipient_unit", joinColumns = @JoinColumn(name = "recipient_id"))
    @Column(name = "unit_id")
    @BatchSize(size = 100)
    private Set<UUID> units = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(int position, DirectiveDraft.RecipientDraft draft) {
        this.id = draft.id();
        take(position, draft);
    }

    /** Stands for the units to which leaders gave something more to do. */
    static Recipient ofInstructions(int position, String label) {
        Recipient recipient = new Recipient(position, new DirectiveDraft.RecipientDraft(Ids.next(), label, null, null));
        recipient.instructed = true;
        return recipient;
    }

    final void take(int newPosition, DirectiveDraft.RecipientDraft draft) {
        position = newPosition;
        label = draft.label();
        unitClass = draft.unitClass();
        unitId = draft.unitId();
    }

    void freeze(Collection<UUID> resolved) {
        units.clear();
        units.addAll(resolved);
    }

    void reach(UUID unit) {
        units.add(unit);
    }

    boolean instructed() {
        return instructed;
    }

    UUID id() {
        return id;
    }

    String label() {
        return label;
    }

    @Nullable
    String unitClass() {
        return unitClass;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    Set<UUID> units() {
        return units;
    }
}
