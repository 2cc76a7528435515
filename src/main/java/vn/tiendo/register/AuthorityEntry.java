package vn.tiendo.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored record of an issuing authority. */
@Entity
@Table(name = "issuing_authority")
class AuthorityEntry {

    @Id
    private UUID unitId;

    private UUID officeUnitId;
    private @Nullable String draftingClass;
    private String line1;
    private String line2;
    private String placeName;
    private String symbol;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AuthorityEntry() {}

    AuthorityEntry(IssuingAuthority authority) {
        this.unitId = authority.unitId();
        fill(authority);
    }

    /** @throws IssuingAuthority.AuthorityChanged if it is of another version by now */
    void change(IssuingAuthority authority) {
        if (!Objects.equals(version, authority.version())) {
            throw new IssuingAuthority.AuthorityChanged();
        }
        fill(authority);
    }

    private void fill(IssuingAuthority authority) {
        officeUnitId = authority.officeUnitId();
        draftingClass = authority.draftingClass();
        line1 = authority.line1();
        line2 = authority.line2();
        placeName = authority.placeName();
        symbol = authority.symbol();
    }

    IssuingAuthority authority() {
        return new IssuingAuthority(unitId, officeUnitId, draftingClass, line1, line2, placeName, symbol, version);
    }
}
