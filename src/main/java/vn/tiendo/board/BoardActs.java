package vn.tiendo.board;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BoardActs extends JpaRepository<BoardAct, UUID> {

    List<BoardAct> findByUnitIdOrderByCreatedAtDescIdDesc(UUID unitId);

    List<BoardAct> findByUnitIdInAndEndedOnIsNullAndEffectiveFromIsNotNull(Collection<UUID> unitIds);

    List<BoardAct> findByEndedOnIsNullAndEffectiveFromIsNotNull();

    /** What has come into force by a day, about these units. */
    List<BoardAct> findByUnitIdInAndEffectiveFromLessThanEqual(Collection<UUID> unitIds, LocalDate day);

    List<BoardAct> findByOpenUnitIdIn(Collection<UUID> unitIds);

    /** Units that are among these, or whose decisions these verify. */
    @Query("select distinct a.unitId from BoardAct a where a.unitId in :units or a.receivingUnitId in :units")
    List<UUID> unitsReceivedBy(Collection<UUID> units);

    /** The unit's board is this one; the unit's key keeps a second one out. */
    @Modifying
    @Query(value = "insert into board_in_force (unit_id, act_id) values (:unitId, :actId)", nativeQuery = true)
    void hold(UUID unitId, UUID actId);

    @Modifying
    @Query(value = "delete from board_in_force where unit_id = :unitId", nativeQuery = true)
    void release(UUID unitId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from BoardAct a where a.unitId = :unitId and a.effectiveFrom is not null and a.endedOn is null")
    List<BoardAct> lockInForce(UUID unitId);
}
