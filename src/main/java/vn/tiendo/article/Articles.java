package vn.tiendo.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Articles extends JpaRepository<Article, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(UUID id);

    Optional<Article> findFirstByAuthorIdAndStateAndTextTitleAndTextBody(
            UUID authorId, ArticleState state, String title, String body);
}
