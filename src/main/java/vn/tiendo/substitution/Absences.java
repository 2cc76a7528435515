package vn.tiendo.substitution;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    Optional<Absence> findById(UUID id);

    /** What lasts or is to come and concerns one of these people, as the absent one or as the substitute. */
    @Query("""
            select a from Absence a
            where a.endedAt is null and a.toDay >= :today and (a.personId in :people or a.substituteId in :people)
            order by a.fromDay, a.id
            """)
    List<Absence> open(Collection<UUID> people, LocalDate today);

    /** What touches these days and concerns one of these people, as the absent one or as the substitute. */
    @Query("""
            select a from Absence a
            where a.endedAt is null and a.fromDay <= :to and a.toDay >= :from
              and (a.personId in :people or a.substituteId in :people)
            order by a.fromDay, a.id
            """)
    List<Absence> during(Collection<UUID> people, LocalDate from, LocalDate to);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from AbsenceBook b")
    AbsenceBook lockBook();
}
