package vn.tiendo.execution.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.NotFound;

/** Evidence files: read by who may see the unit's work, added by who contributes to it. */
@Component
class AssignmentGuard implements FileGuard {

    static final String TYPE = "assignment";

    private final AssignmentService assignments;

    AssignmentGuard(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean knows(String subjectType) {
        return TYPE.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        try {
            assignments.facts(subject.id());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    @Override
    public boolean mayAdd(FileSubject subject) {
        return assignments.mayContribute(subject.id());
    }
}
