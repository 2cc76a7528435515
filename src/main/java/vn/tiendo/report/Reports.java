package vn.tiendo.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, UUID> {

    Optional<Report> findByAddresseeId(UUID addresseeId);

    Optional<Report> findBySendingCopyId(UUID folder);

    Optional<Report> findBySendingAttachmentsId(UUID folder);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.addresseeId = :addresseeId")
    Optional<Report> lock(UUID addresseeId);
}
