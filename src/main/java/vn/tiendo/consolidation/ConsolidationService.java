package vn.tiendo.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.consolidation.notice.ConsolidationNotices;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.InForceService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** Fixes the figures of a directive and carries each report on it from the officer to the number. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ConsolidationService {

    private static final String CONSOLIDATE = "consolidate-results";
    private static final int MAX_REASON = 2_000;

    private final Consolidations consolidations;
    private final ConsolidationGatherer gatherer;
    private final ConsolidationPaper paper;
    private final Snapshots snapshots;
    private final WorkLines works;
    private final DirectiveService directives;
    private final InForceService inForce;
    private final RegisterService register;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final TaskListService tasks;
    private final ConsolidationNotices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConsolidationService(
            Consolidations consolidations,
            ConsolidationGatherer gatherer,
            ConsolidationPaper paper,
            Snapshots snapshots,
            WorkLines works,
            DirectiveService directives,
            InForceService inForce,
            RegisterService register,
            OrganizationService organization,
            SubstitutionService substitutions,
            TaskListService tasks,
            ConsolidationNotices notices,
            WorkingCalendar calendar,
            Clock clock) {
        this.consolidations = consolidations;
        this.gatherer = gatherer;
        this.paper = paper;
        this.snapshots = snapshots;
        this.works = works;
        this.directives = directives;
        this.inForce = inForce;
        this.register = register;
        this.organization = organization;
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Whether the figures can be fixed: all reports are in, or three working days have passed since the last day; and no
     * unit's return waits for a ruling.
     */
    @Transactional(readOnly = true)
    public CutOff cutOff(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        return CutOff.of(gatherer.units(directiveId), directive.due(), calendar, today());
    }

    /**
     * The following officer fixes the figures; who is missing enters as not having reported.
     *
     * @param seen what the officer has confirmed
     * @param progress is told how much is written; may end it as long as nothing is committed
     * @throws InvalidInput if other units are missing by now, or it is too early
     */
    public void fixFigures(TaskTicket ticket, CutOff seen, String note, Progress progress) {
        InvalidInput.requireAtMost(MAX_REASON, "note", note);
        tasks.complete(ticket, "follow-directive", "CUT_OFF", id -> {
            gatherer.hold(id);
            Instant now = clock.instant();
            CutOff cutOff = cutOff(id);
            cutOff.require();
            cutOff.requireMissing(seen.missing());
            DirectiveFacts directive = directives.facts(id);
            Gathered gathered = gatherer.gather(directive);
            snapshots.keep(new Consolidation(id, paper.subject(directive), gathered, now), gathered, progress);
            inForce.cutOff(id, note);
            return gatherer.closing(note, cutOff.missing());
        });
    }

    /** All reports on a directive, the newest first, for the side that issued it. */
    @Transactional(readOnly = true)
    public List<ConsolidationFacts.Listed> reports(UUID directiveId) {
        return isReadable(directiveId)
                ? consolidations.findByDirectiveIdOrderBySequenceDesc(directiveId).stream()
                        .map(Consolidation::listed)
                        .toList()
                : List.of();
    }

    /** The latest report once there is one, for the side that issued the directive. */
    @Transactional(readOnly = true)
    public Optional<ConsolidationFacts> facts(UUID directiveId) {
        return isReadable(directiveId)
                ? consolidations
                        .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                        .map(Consolidation::facts)
                : Optional.empty();
    }

    /** One of the reports on a directive. @throws NotFound if there is none, or not for this person */
    @Transactional(readOnly = true)
    public ConsolidationFacts facts(UUID directiveId, int sequence) {
        return Optional.of(directiveId)
                .filter(this::isReadable)
                .flatMap(id -> consolidations.findByDirectiveIdAndSequence(id, sequence))
                .map(Consolidation::facts)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the directive is not for this person */
    private boolean isReadable(UUID directiveId) {
        directives.facts(directiveId);
        return directives.isIssuerSide(directiveId);
    }

    /**
     * Keeps what was typed.
     *
     * @throws NotAllowed if it is not for the person to write it
     * @throws ConsolidationDraft.ConsolidationChanged if somebody saved in between
     */
    public ConsolidationFacts save(UUID directiveId, ConsolidationDraft draft) {
        UUID receiving = directives.facts(directiveId).people().receivingUnitId();
        if (!substitutions.sight(Actor.currentPerson()).contains(receiving)) {
            throw new NotFound();
        }
        if (!tasks.holds(directiveId, CONSOLIDATE)) {
            throw new NotAllowed();
        }
        draft.requireFitting();
        Consolidation consolidation = consolidation(directiveId);
        consolidation.write(draft);
        return consolidations.saveAndFlush(consolidation).facts();
    }

    public void submit(TaskTicket ticket, ConsolidationDraft draft) {
        draft.requireFitting();
        tasks.complete(ticket, CONSOLIDATE, "SUBMITTED", id -> {
            requireComplete(draft, directives.facts(id));
            Consolidation consolidation = consolidation(id);
            consolidation.write(draft);
            consolidation.submit();
            return "";
        });
    }

    public void decide(TaskTicket ticket, ReviewDecision decision) {
        decision.require();
        tasks.complete(ticket, "approve-consolidation", decision.approved() ? "APPROVED" : "RETURNED", id -> {
            if (decision.approved()) {
                consolidation(id).approve(signature(directives.facts(id)));
            } else {
                consolidation(id).returnToOfficer(decision.reason());
            }
            return decision.reason();
        });
    }

    /** How a substitute or another leader signs; null if the signer of the directive does. */
    private ConsolidationFacts.@Nullable Signature signature(DirectiveFacts directive) {
        return Actor.currentPerson().equals(directive.people().signerId())
                ? null
                : new ConsolidationFacts.Signature(
                        Actor.currentPerson(),
                        substitutions.signatureBlock(directive.people().issuingUnitId(), directive.signerAuthority()));
    }

    /** What the clerk is offered. */
    @Transactional(readOnly = true)
    public Numbering proposedNumber(UUID directiveId) {
        return directives.proposedNumber(directiveId);
    }

    /**
     * The clerk's number, in the yearly book of the authority; a supplementary report leaves in the same moment, and it is told
     * here, where the clerk acts and not the system, so that he is not told what he did himself.
     */
    public void number(TaskTicket ticket, Numbering numbering) {
        tasks.complete(ticket, "number-consolidation", "NUMBERED", id -> {
            DirectiveFacts directive = directives.facts(id);
            Consolidation consolidation = consolidation(id);
            String reference = paper.reference(directive, numbering.number());
            register.take(
                    directive.people().issuingUnitId(),
                    numbering,
                    paper.registered(directive, consolidation.facts(), reference));
            if (lacksMailbox(directive.people().onwardUnitId())) { // it leaves by mail in the same moment
                throw new InvalidInput("number", "consolidation.problem.no-mailbox");
            }
            consolidation.number(numbering, reference);
            consolidation.supplemented().ifPresent(report -> notices.supplemented(directive, report));
            return reference;
        });
    }

    private boolean lacksMailbox(@Nullable UUID above) {
        return above != null && organization.officialEmail(above).isEmpty();
    }

    /** An approved report as .docx, with blanks for number and day before it has them. @throws NotFound if there is none, or not for this person */
    @Transactional(readOnly = true)
    public PaperFile paper(UUID directiveId, int sequence) {
        ConsolidationFacts report = facts(directiveId, sequence);
        if (!report.approved()) {
            throw new NotFound();
        }
        return new PaperFile(
                paper.fileName(report), paper.write(directives.facts(directiveId), report, works.of(report.id())));
    }

    /** What a report's figures count, obligation by obligation, of each the units by name. @throws NotFound if it is not for this person */
    @Transactional(readOnly = true)
    public List<WorkLine> works(UUID directiveId, int sequence) {
        return works.of(facts(directiveId, sequence).id());
    }

    /** What the file of the annexes is called. @throws NotFound if it is not for this person */
    @Transactional(readOnly = true)
    public String workbookName(UUID directiveId, int sequence) {
        return paper.workbookName(facts(directiveId, sequence));
    }

    /**
     * Writes the annexes as a workbook, from the moment the figures are fixed; the caller closes the stream.
     *
     * @param progress is told of each row; may end it
     * @throws NotFound if it is not for this person
     */
    @Transactional(readOnly = true)
    public void workbook(UUID directiveId, int sequence, OutputStream out, Progress progress) throws IOException {
        ConsolidationFacts report = facts(directiveId, sequence);
        paper.workbook(directives.facts(directiveId), report, works.of(report.id()), out, progress);
    }

    private void requireComplete(ConsolidationDraft draft, DirectiveFacts directive) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (draft.summary().isBlank()) {
            problems.put("summary", "consolidation.problem.summary-missing");
        }
        if (lacksMailbox(directive.people().onwardUnitId())) {
            problems.put("onward", "consolidation.problem.no-mailbox");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private Consolidation consolidation(UUID directiveId) {
        return consolidations
                .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
