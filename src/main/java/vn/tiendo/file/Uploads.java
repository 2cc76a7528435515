package vn.tiendo.file;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Uploads extends JpaRepository<Upload, UUID> {

    List<Upload> findBySubjectTypeAndSubjectIdOrderByUploadedAtAscIdAsc(String subjectType, UUID subjectId);
}
