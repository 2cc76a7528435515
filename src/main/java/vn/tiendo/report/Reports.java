package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reports extends JpaRepository<Report, UUID> {

    Optional<Report> findByAddresseeId(UUID addresseeId);

    /** Whether the unit has given this number to another report of that time. */
    boolean existsByUnitIdAndSendingNumberIgnoreCaseAndSendingDatedBetweenAndIdNot(
            UUID unitId, String number, LocalDate from, LocalDate until, UUID id);
}
