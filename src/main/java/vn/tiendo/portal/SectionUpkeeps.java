package vn.tiendo.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SectionUpkeeps extends JpaRepository<SectionUpkeep, UUID> {

    Optional<SectionUpkeep> findByOpenKey(UUID sectionOrBannerId);

    List<SectionUpkeep> findByPortalIdAndOpenKeyIsNotNull(UUID portalId);

    /** The links with which a section was filled before, in this piece of work or another. */
    @Query(
            "select u.answerLink from SectionUpkeep u where u.sectionId = :sectionId and u.id <> :not and u.answerLink <> ''")
    List<String> linksGiven(UUID sectionId, UUID not);
}
