package vn.tiendo.contact;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ContactLists extends JpaRepository<ContactList, UUID> {

    List<ContactList> findByUnitIdOrderByCreatedAtDescIdDesc(UUID unitId);

    Optional<ContactList> findByOpenUnitId(UUID unitId);

    Optional<ContactList> findFirstByUnitIdAndStageNotOrderByCreatedAtDescIdDesc(UUID unitId, ContactStage stage);

    /** The last one that was not begun by mistake. */
    default Optional<ContactList> last(UUID unitId) {
        return findFirstByUnitIdAndStageNotOrderByCreatedAtDescIdDesc(unitId, ContactStage.ABANDONED);
    }

    /** What the unit last confirmed. */
    Optional<ContactList> findByUnitIdAndConfirmedOnIsNotNullAndEndedOnIsNull(UUID unitId);

    List<ContactList> findByUnitIdAndInDirectoryTrue(UUID unitId);

    /** Units among these, or whose lists these compare. */
    @Query("select distinct l.unitId from ContactList l where l.stage <> 'ABANDONED'"
            + " and (l.unitId in :units or l.overseerUnitId in :units)")
    List<UUID> unitsOverseenBy(Collection<UUID> units);

    @Query("select l from ContactList l where l.unitId in :units and (l.openUnitId is not null"
            + " or (l.confirmedOn is not null and l.endedOn is null))")
    List<ContactList> livingOf(Collection<UUID> units);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ContactList l where l.id = :id")
    Optional<ContactList> lock(UUID id);
}
