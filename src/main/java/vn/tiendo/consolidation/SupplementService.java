package vn.tiendo.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditService;
import vn.tiendo.consolidation.annex.Changes;
import vn.tiendo.consolidation.annex.WorkLines;
import vn.tiendo.consolidation.carried.CarriedOver;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveState;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.workflow.WorkflowService;

/**
 * Begins a <i>báo cáo bổ sung</i> when something has changed after the report on a directive went up (DOMAIN 5.4).
 *
 * @see <a href="file:../../../../../docs/decisions/0026-supplementary-reports.md">decision 0026</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class SupplementService {

    private static final int MAX_REASON = 2_000;
    private static final int MAX_SUMMARY = 20_000;
    private static final int ROOM_FOR_MORE = 200;

    private final PaperTexts words = new PaperTexts("consolidation");
    private final Consolidations consolidations;
    private final ConsolidationGatherer gatherer;
    private final ConsolidationPaper paper;
    private final Snapshots snapshots;
    private final WorkLines works;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final WorkflowService workflow;
    private final AuditService audit;
    private final Clock clock;

    SupplementService(
            Consolidations consolidations,
            ConsolidationGatherer gatherer,
            ConsolidationPaper paper,
            Snapshots snapshots,
            WorkLines works,
            DirectiveService directives,
            OrganizationService organization,
            WorkflowService workflow,
            AuditService audit,
            Clock clock) {
        this.consolidations = consolidations;
        this.gatherer = gatherer;
        this.paper = paper;
        this.snapshots = snapshots;
        this.works = works;
        this.directives = directives;
        this.organization = organization;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person at the screen may begin one now: an officer of the receiving unit or the following officer, while none is under way. */
    @Transactional(readOnly = true)
    public boolean mayBegin(UUID directiveId) {
        return mayBegin(directives.facts(directiveId))
                && consolidations
                        .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                        .filter(report -> report.state() == ConsolidationState.NUMBERED)
                        .isPresent();
    }

    private boolean mayBegin(DirectiveFacts directive) {
        UUID me = Actor.currentPerson();
        return directive.state() == DirectiveState.CLOSED
                && (me.equals(directive.people().followerId())
                        || organization
                                .mandates(me)
                                .contains(new Mandate(directive.people().receivingUnitId(), Role.OFFICER)));
    }

    /**
     * Counts and gathers anew and gives the officer a further report to write; the one before stays as it was sent, and the
     * directive closed.
     *
     * @param progress is told how much is written; may end it as long as nothing is committed
     * @throws NotAllowed if it is not for the person, or the directive's file is not closed
     * @throws InvalidInput if one is under way, or nothing has changed since the last
     */
    public void begin(UUID directiveId, String reason, Progress progress) {
        DirectiveFacts directive = directives.facts(directiveId);
        if (!mayBegin(directive)) {
            throw new NotAllowed();
        }
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "consolidation.problem.reason-missing");
        }
        InvalidInput.requireAtMost(MAX_REASON, "reason", reason);
        consolidations.lockFirst(directiveId).orElseThrow(NotAllowed::new);
        Consolidation last = consolidations
                .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                .orElseThrow();
        if (last.state() != ConsolidationState.NUMBERED) {
            throw new InvalidInput("reason", "consolidation.problem.under-way");
        }
        gatherer.hold(directiveId);
        Instant now = clock.instant();
        Gathered gathered = gatherer.gather(directive);
        List<String> changes = Changes.since(
                units(last.facts().units()), works.of(last.id()), units(gathered.units()), gathered.lines());
        if (changes.isEmpty()) {
            throw new InvalidInput("reason", "consolidation.problem.nothing-changed");
        }
        String before = paper.named(last.facts());
        Consolidation begun = new Consolidation(
                last,
                new Consolidation.Beginning(
                        Actor.currentPerson(),
                        reason.strip(),
                        paper.supplementSubject(directive),
                        summary(before, changes, gathered.summary()),
                        words.text("carried.heading", before)),
                gathered,
                now);
        snapshots.keep(begun, gathered, progress);
        begun.goesBy(workflow.start(ConsolidationSubject.PROCESS, "directiveId", directiveId.toString()));
        audit.record(
                ConsolidationSubject.PROCESS + ":" + directiveId,
                directiveId,
                "consolidation.supplement-begun",
                Map.of("subject", before, "note", reason.strip()));
    }

    /** What the latest report has of the texts of the one before, for whoever may read it; empty for the first. */
    @Transactional(readOnly = true)
    public Optional<CarriedOver> carried(UUID directiveId) {
        directives.facts(directiveId);
        if (!directives.isIssuerSide(directiveId)) {
            return Optional.empty();
        }
        return consolidations
                .findFirstByDirectiveIdOrderBySequenceDesc(directiveId)
                .filter(report -> report.supplement() != null)
                .flatMap(report -> consolidations
                        .findByDirectiveIdAndSequence(directiveId, report.sequence() - 1)
                        .flatMap(before -> report.carried(before, "")));
    }

    private static List<Changes.Unit> units(List<ConsolidationFacts.Unit> units) {
        return units.stream()
                .map(unit -> new Changes.Unit(
                        unit.unitId(), unit.name(), unit.outcome().name(), unit.said()))
                .toList();
    }

    /** What has changed, then how all stand; what finds no room stands in the annexes. */
    private String summary(String before, List<String> changes, String standing) {
        StringBuilder text = new StringBuilder(words.text("changes", before, changes.size()));
        int room = MAX_SUMMARY - standing.length() - ROOM_FOR_MORE;
        int told = 0;
        while (told < changes.size() && text.length() + changes.get(told).length() < room) {
            text.append('\n').append(changes.get(told++));
        }
        if (told < changes.size()) {
            text.append('\n').append(words.text("changes.more", changes.size() - told));
        }
        return text.append('\n').append(standing).toString();
    }
}
