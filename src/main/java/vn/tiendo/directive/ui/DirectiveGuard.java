package vn.tiendo.directive.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.file.SubjectGuard;

/** Attachments of a directive, added by its drafter while it is a draft. */
@Component
class DirectiveGuard extends SubjectGuard {

    static final String TYPE = "directive";

    DirectiveGuard(DirectiveService directives) {
        super(TYPE, directives::facts, directives::mayEdit);
    }
}
