package vn.tiendo.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reports extends JpaRepository<Report, UUID> {

    Optional<Report> findByAddresseeId(UUID addresseeId);
}
