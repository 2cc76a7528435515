package vn.tiendo.rollout.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.InForceService;
import vn.tiendo.file.SubjectGuard;

/** The decision by which a directive is taken back, added by the leader who takes it. */
@Component
class RecallGuard extends SubjectGuard {

    static final String TYPE = "recall";

    RecallGuard(DirectiveService directives, InForceService inForce) {
        super(TYPE, directives::facts, inForce::mayRecall);
    }
}
