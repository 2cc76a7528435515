package vn.tiendo.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.Ids;

/** A title that a person bears in a unit; ids grow, so the smallest id is the first, the main post. */
@Entity
class Post {

    @Id
    private UUID id;

    private UUID personId;
    private UUID unitId;
    private String title;
    private int rank;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(UUID personId, UUID unitId, String title, int rank, OrgUnit.Validity validity) {
        this.id = Ids.next();
        this.personId = personId;
        this.unitId = unitId;
        this.title = title;
        this.rank = rank;
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }
}
