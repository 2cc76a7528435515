package vn.tiendo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** A role given to a person in a unit, from day to day. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    private UUID personId;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    private RoleGrant(UUID personId, @Nullable UUID unitId, Role role, OrgUnit.Validity validity) {
        this.id = Ids.next();
        this.personId = personId;
        this.unitId = unitId;
        this.role = role;
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }

    static RoleGrant inUnit(UUID personId, UUID unitId, Role role, OrgUnit.Validity validity) {
        return new RoleGrant(personId, unitId, role, validity);
    }

    /** The administrator serves every unit and has rights in none. */
    static RoleGrant admin(UUID personId, LocalDate from) {
        return new RoleGrant(personId, null, Role.ADMIN, new OrgUnit.Validity(from, null));
    }
}
