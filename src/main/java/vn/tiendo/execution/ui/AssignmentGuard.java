package vn.tiendo.execution.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.file.SubjectGuard;

/** Evidence files, added by those who contribute to the assignment. */
@Component
class AssignmentGuard extends SubjectGuard {

    static final String TYPE = "assignment";

    AssignmentGuard(AssignmentService assignments) {
        super(TYPE, assignments::facts, assignments::mayContribute);
    }
}
