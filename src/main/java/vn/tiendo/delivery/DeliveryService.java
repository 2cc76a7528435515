package vn.tiendo.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.OutgoingMail;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.task.TaskHandedOver;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.SystemActor;

/** Gives mails that stopped to the officer who follows their directive, who sends them again or tells the recipient otherwise. */
@Service
@PreAuthorize("hasRole('USER')")
public class DeliveryService {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryService.class);

    private static final String STEP = "resolve-undelivered-mail";
    private static final int MAX_NOTE = 2_000;
    private static final int AT_ONCE = 50;

    private final UndeliveredMails undelivered;
    private final StoppedMails stopped;
    private final Desk desk;
    private final TaskListService tasks;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final MailService mails;
    private final Clock clock;

    DeliveryService(
            UndeliveredMails undelivered,
            StoppedMails stopped,
            Desk desk,
            TaskListService tasks,
            DirectiveService directives,
            OrganizationService organization,
            MailService mails,
            Clock clock) {
        this.undelivered = undelivered;
        this.stopped = stopped;
        this.desk = desk;
        this.tasks = tasks;
        this.directives = directives;
        this.organization = organization;
        this.mails = mails;
        this.clock = clock;
    }

    /** @throws NotFound if it does not exist or the person does not belong to the side that issued the directive */
    @Transactional(readOnly = true)
    public UndeliveredFacts facts(UUID id) {
        Undelivered about = undelivered.findById(id).orElseThrow(NotFound::new);
        if (!directives.isIssuerSide(about.directiveId())) {
            throw new NotFound();
        }
        return facts(about);
    }

    /**
     * The officer has seen to it.
     *
     * @param note how the recipient was told; may be empty if the mails are sent again
     */
    @Transactional
    public void resolve(TaskTicket ticket, Remedy remedy, String note) {
        tasks.complete(ticket, STEP, remedy.name(), id -> {
            Undelivered about = undelivered.findById(id).orElseThrow(NotFound::new);
            String words = remedy == Remedy.RESEND ? target(about) : told(note);
            about.close(
                    remedy == Remedy.RESEND ? UndeliveredState.RESENT : UndeliveredState.TOLD, words, clock.instant());
            return words;
        });
    }

    private String target(Undelivered about) {
        UndeliveredFacts facts = facts(about);
        facts.obstacle().ifPresent(obstacle -> {
            throw new InvalidInput("remedy", obstacle);
        });
        return facts.target();
    }

    private static String told(String note) {
        if (note.isBlank()) {
            throw new InvalidInput("note", "delivery.problem.note-missing");
        }
        InvalidInput.requireAtMost(MAX_NOTE, "note", note);
        return note.strip();
    }

    private UndeliveredFacts facts(Undelivered about) {
        UUID recipient = about.recipientId();
        Optional<PersonRef> person =
                Optional.ofNullable(organization.people(List.of(recipient)).get(recipient));
        Optional<UnitRef> unit =
                Optional.ofNullable(organization.units(List.of(recipient)).get(recipient));
        return new UndeliveredFacts(
                about.id(),
                about.state(),
                person.map(PersonRef::name).or(() -> unit.map(UnitRef::name)).orElse(about.address()),
                person.map(PersonRef::title).orElse(""),
                organization.units(organization.postUnits(recipient)).values().stream()
                        .map(UnitRef::name)
                        .sorted(VietnameseOrder.TEXT)
                        .toList(),
                about.address(),
                organization.mailbox(recipient).orElse(null),
                mails.find(about.mails()),
                List.copyOf(mails.sendable(about.mails())));
    }

    /** The step went to a colleague: it is his list that it fills now. */
    @EventListener
    @Transactional
    public void on(TaskHandedOver handedOver) {
        if (handedOver.step().equals(STEP)) {
            Undelivered about = undelivered.findById(handedOver.subjectId()).orElseThrow();
            about.handedTo(handedOver.personId());
            mails.keep(about.mails(), organization.person(handedOver.personId()).name());
        }
    }

    /** As soon as a mail has stopped; by then that is written, and nothing that fails here undoes it. */
    @EventListener
    @PreAuthorize("permitAll()")
    public void on(OutgoingMail.Parked parked) {
        attempt(() -> desk.take(parked.about()), 0);
    }

    /**
     * Opens the steps that are missing and closes those whose mails arrived after all, each in a transaction of its own:
     * what fails keeps nothing else from its turn, and is tried again in a minute. Called again, it does nothing more.
     */
    @PreAuthorize("permitAll()")
    public void lookAfterParked() {
        attempt(() -> stopped.unattended(Desk.MOST_OPEN, AT_ONCE), List.<OutgoingMail.About>of())
                .forEach(about -> attempt(() -> desk.take(about), 0));
        attempt(stopped::arrived, List.<UUID>of()).forEach(id -> attempt(() -> desk.arrived(id), false));
    }

    private static <T> T attempt(Callable<T> work, T otherwise) {
        try {
            return SystemActor.call(work);
        } catch (Exception e) {
            LOG.error("Mails that stopped could not be given to an officer; the next run tries again", e);
            return otherwise;
        }
    }
}
