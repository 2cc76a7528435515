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

    /** What came out last on a portal in a section, beside this one, and still stands there. */
    @Query(
            value =
                    "select a.* from article a where a.portal_unit_id = :portal and a.section = :section and a.id <> :id"
                            + " and a.state in ('PUBLISHED', 'CORRECTED') order by a.published_at desc limit 1",
            nativeQuery = true)
    Optional<Article> newestBeside(UUID id, UUID portal, String section);

    Optional<Article> findFirstByAuthorIdAndStateAndTextTitleAndTextBody(
            UUID authorId, ArticleState state, String title, String body);
}
