package vn.tiendo.portal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** A unit's portal: where it is, and which office looks after it. */
@Entity
@Table(name = "portal")
class Portal {

    @Id
    private UUID id;

    private UUID unitId;
    private String address;
    private UUID overseerUnitId;
    private UUID authorityId;
    private int answers;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Portal() {}

    Portal(UUID unitId, String address, UUID overseer, UUID authority) {
        this.id = Ids.next();
        this.unitId = unitId;
        this.address = address;
        this.overseerUnitId = overseer;
        this.authorityId = authority;
    }

    void moveTo(String where, UUID overseer, UUID authority) {
        address = where;
        overseerUnitId = overseer;
        authorityId = authority;
    }

    /**
     * Counts one more answer.
     *
     * @param oneIn how many answers there are for one that is checked
     * @return whether this one is to be checked: the first, and then every n-th
     */
    boolean countAnswer(int oneIn) {
        answers++;
        return (answers - 1) % oneIn == 0;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    String address() {
        return address;
    }

    UUID overseerUnitId() {
        return overseerUnitId;
    }

    UUID authorityId() {
        return authorityId;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
