package vn.tiendo.file;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Uploads extends JpaRepository<Upload, UUID> {

    /** Whether the bytes of a file that goes are another one's too. */
    boolean existsByPathAndIdNot(String path, UUID id);

    List<Upload> findBySubjectTypeAndSubjectIdOrderByUploadedAtAscIdAsc(String subjectType, UUID subjectId);
}
