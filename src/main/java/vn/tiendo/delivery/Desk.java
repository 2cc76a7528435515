package vn.tiendo.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.workflow.WorkflowService;

/** Opens a step for each recipient whom mails do not reach, and closes it when they have arrived after all. */
@Component
@Transactional
class Desk {

    static final String PROCESS = "undelivered-mail";

    /** A server that refuses everything is the administrator's affair: nobody's list is flooded. */
    static final int MOST_OPEN = 20;

    private final UndeliveredMails undelivered;
    private final StoppedMails stopped;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkflowService workflow;
    private final MailService mails;
    private final AuditService audit;
    private final Clock clock;

    Desk(
            UndeliveredMails undelivered,
            StoppedMails stopped,
            DirectiveService directives,
            OrganizationService organization,
            WorkflowService workflow,
            MailService mails,
            AuditService audit,
            Clock clock) {
        this.undelivered = undelivered;
        this.stopped = stopped;
        this.directives = directives;
        this.organization = organization;
        this.workflow = workflow;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** One open step for a recipient and a directive: mails that stop while it is open belong to it. @return how many mails were taken */
    int take(OutgoingMail.About about) {
        stopped.lockTurn();
        List<StoppedMails.Stopped> found = stopped.of(about);
        List<UUID> ids = found.stream().map(StoppedMails.Stopped::id).toList();
        if (ids.isEmpty()) {
            return 0;
        }
        Optional<Undelivered> open = undelivered.findByOpenKey(Undelivered.key(about));
        if (open.isPresent()) {
            open.get().alsoStopped(ids);
            keep(open.get(), ids, "undelivered.further");
            return ids.size();
        }
        UUID follower = directives.facts(about.directiveId()).people().followerId();
        if (follower == null || undelivered.countByHolderIdAndState(follower, UndeliveredState.OPEN) >= MOST_OPEN) {
            return 0;
        }
        Undelivered begun = undelivered.saveAndFlush(
                new Undelivered(about, found.getFirst().address(), follower, ids, clock.instant()));
        begun.carriedBy(workflow.start(PROCESS, "undeliveredId", begun.id().toString()));
        keep(begun, ids, "undelivered.opened");
        return ids.size();
    }

    private void keep(Undelivered about, List<UUID> ids, String act) {
        mails.keep(ids, organization.person(about.holderId()).name());
        audit.record(stream(about), about.directiveId(), act, Map.of("to", about.address()));
    }

    /** Whoever was faster, the officer or the mail, has closed it. @return whether it was the mail */
    boolean arrived(UUID id) {
        stopped.lockTurn();
        Undelivered open = undelivered.findById(id).orElseThrow();
        if (!open.open() || !workflow.tell(open.instanceId(), "mail-arrived")) {
            return false;
        }
        open.close(UndeliveredState.ARRIVED, "", clock.instant());
        audit.record(stream(open), open.directiveId(), "undelivered.arrived", Map.of("to", open.address()));
        return true;
    }

    private static String stream(Undelivered about) {
        return PROCESS + ":" + about.id();
    }
}
