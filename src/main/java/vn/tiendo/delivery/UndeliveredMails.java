package vn.tiendo.delivery;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UndeliveredMails extends JpaRepository<Undelivered, UUID> {

    Optional<Undelivered> findByOpenKey(String key);

    int countByHolderIdAndState(UUID holderId, UndeliveredState state);
}
