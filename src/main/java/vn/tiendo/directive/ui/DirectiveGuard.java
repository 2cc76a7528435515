package vn.tiendo.directive.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.file.FileGuard;
import vn.tiendo.file.FileSubject;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;

/** Attachments of a directive: read by who may read it, added by its drafter while it is a draft. */
@Component
class DirectiveGuard implements FileGuard {

    static final String TYPE = "directive";

    private final DirectiveService directives;

    DirectiveGuard(DirectiveService directives) {
        this.directives = directives;
    }

    @Override
    public boolean knows(String subjectType) {
        return TYPE.equals(subjectType);
    }

    @Override
    public boolean mayRead(FileSubject subject) {
        try {
            directives.facts(subject.id());
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    @Override
    public boolean mayAdd(FileSubject subject) {
        DirectiveFacts directive = directives.facts(subject.id());
        return directive.state() == DirectiveState.DRAFT
                && directive.people().drafterId().equals(Actor.currentPerson());
    }
}
