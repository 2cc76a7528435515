package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reports extends JpaRepository<Report, UUID> {

    Optional<Report> findByAddresseeId(UUID addresseeId);

    @EntityGraph(attributePaths = "items")
    List<Report> findByDirectiveIdAndSentAtIsNotNull(UUID directiveId);
}
