package vn.tiendo.execution.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.file.SubjectGuard;

/** Evidence files, added by those who contribute to the assignment. */
@Component
class AssignmentGuard extends SubjectGuard {

    AssignmentGuard(AssignmentService assignments) {
        super(EvidenceItem.FILES, assignments::facts, assignments::mayContribute);
    }
}
