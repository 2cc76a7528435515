package vn.tiendo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.SearchText;

/** A unit of the tree between its first and its last day; class and level are codes of rows. */
@Entity
class OrgUnit {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String shortName;
    private String classCode;
    private String levelCode;
    private @Nullable UUID parentId;

    @Column(name = "is_virtual")
    private boolean virtual;

    @Column(name = "is_external")
    private boolean external;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private LocalDate stateFrom;
    private @Nullable String officialEmail;
    private @Nullable String placeName;
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    OrgUnit(Naming naming, Place place, Validity validity) {
        this.id = Ids.next();
        this.validFrom = validity.from();
        take(naming, place, validity, validity.from());
    }

    private void take(Naming naming, Place place, Validity validity, LocalDate day) {
        this.code = naming.code();
        this.name = Normalizer.normalize(naming.name(), Normalizer.Form.NFC);
        this.shortName = Normalizer.normalize(naming.shortName(), Normalizer.Form.NFC);
        this.searchText = SearchText.of(name + " " + shortName + " " + code);
        this.classCode = place.classCode();
        this.levelCode = place.levelCode();
        this.parentId = place.parentId();
        this.virtual = place.virtual();
        this.external = place.external();
        this.officialEmail = place.officialEmail();
        this.placeName = place.placeName();
        this.validFrom = validity.from();
        this.validTo = validity.to();
        this.stateFrom = day;
    }

    static OrgUnit of(UnitEntry entry, @Nullable UUID parentId) {
        return new OrgUnit(naming(entry), place(entry, parentId), new Validity(entry.from(), entry.to()));
    }

    /** Is from this day on as entered; what it was before has been written down elsewhere. */
    void become(UnitEntry entry, @Nullable UUID parentId, LocalDate day) {
        take(naming(entry), place(entry, parentId), new Validity(entry.from(), entry.to()), day);
    }

    private static Naming naming(UnitEntry entry) {
        return new Naming(entry.code(), entry.name(), entry.shortName());
    }

    private static Place place(UnitEntry entry, @Nullable UUID parentId) {
        return new Place(
                entry.classCode(),
                entry.levelCode(),
                parentId,
                entry.virtual(),
                entry.external(),
                entry.email(),
                entry.place());
    }

    String code() {
        return code;
    }

    UUID id() {
        return id;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** How the unit is called. */
    record Naming(String code, String name, String shortName) {}

    /** Where the unit stands in the tree, and where it sits. */
    record Place(
            String classCode,
            String levelCode,
            @Nullable UUID parentId,
            boolean virtual,
            boolean external,
            @Nullable String officialEmail,
            @Nullable String placeName) {}

    /** First and last day, the last one included; open without an end. */
    record Validity(LocalDate from, @Nullable LocalDate to) {}
}
