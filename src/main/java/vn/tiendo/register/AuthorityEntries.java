package vn.tiendo.register;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuthorityEntries extends JpaRepository<AuthorityEntry, UUID> {}
