package vn.tiendo.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.board.paper.BoardPaperStore;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.portal.PortalService;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.TextLimits;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.workflow.SystemActor;
import vn.tiendo.workflow.WorkflowService;

/** Who shall be on a board: begun, saved, submitted or given up; and boards of before the office worked here. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class NominationService {

    private final BoardActs acts;
    private final BoardReader reader;
    private final BoardPeople people;
    private final BoardPapers papers;
    private final BoardPaperStore store;
    private final BoardChains chains;
    private final CarriedWorkService work;
    private final DirectiveService directives;
    private final RegisterService register;
    private final TaskListService tasks;
    private final WorkflowService workflow;
    private final PortalService portals;
    private final Clock clock;

    NominationService(
            BoardActs acts,
            BoardReader reader,
            BoardPeople people,
            BoardPapers papers,
            BoardPaperStore store,
            BoardChains chains,
            CarriedWorkService work,
            DirectiveService directives,
            RegisterService register,
            TaskListService tasks,
            WorkflowService workflow,
            PortalService portals,
            Clock clock) {
        this.acts = acts;
        this.reader = reader;
        this.people = people;
        this.papers = papers;
        this.store = store;
        this.chains = chains;
        this.work = work;
        this.directives = directives;
        this.register = register;
        this.tasks = tasks;
        this.workflow = workflow;
        this.portals = portals;
        this.clock = clock;
    }

    /**
     * Begins a decision about the unit's board, under the directive that asks for one, if any does.
     *
     * @throws InvalidInput if one is under way already, or there is no board to change
     */
    public UUID start(UUID unitId, BoardKind kind) {
        if (!reader.mayNominate(unitId) || kind == BoardKind.REPLACE) {
            throw new NotAllowed();
        }
        Optional<BoardAct> before = reader.inForce(unitId);
        requirePossible(kind, before.isPresent());
        if (register.authority(unitId).isEmpty()) {
            throw new InvalidInput("kind", "board.problem.no-authority");
        }
        Optional<AssignmentFacts> asked = kind.names() ? work.inHand(unitId, WorkKind.BOARD) : Optional.empty();
        DirectiveFacts directive =
                asked.map(owed -> directives.facts(owed.directiveId())).orElse(null);
        BoardAct act = new BoardAct(
                unitId,
                kind,
                before.map(BoardAct::id).orElse(null),
                papers.bases(directive),
                Actor.currentPerson(),
                clock.instant());
        act.under(
                directive == null ? null : directive.id(),
                directive == null
                        ? before.map(BoardAct::receivingUnitId).orElse(null)
                        : directive.people().receivingUnitId());
        before.ifPresent(act::startFrom);
        try {
            acts.saveAndFlush(act);
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("kind", "board.problem.pending");
        }
        act.carriedBy(
                workflow.start(BoardService.PROCESS, "boardActId", act.id().toString()));
        chains.record(act, "started." + kind, "");
        return act.id();
    }

    private static void requirePossible(BoardKind kind, boolean exists) {
        if (kind == BoardKind.ESTABLISH && exists) {
            throw new InvalidInput("kind", "board.problem.exists");
        }
        if (kind != BoardKind.ESTABLISH && !exists) {
            throw new InvalidInput("kind", "board.problem.none");
        }
    }

    /** Keeps what is entered, complete or not. @throws BoardDraft.BoardChanged if somebody else saved it since */
    public int save(UUID actId, BoardDraft draft) {
        BoardAct act = reader.act(actId);
        if (!tasks.holds(actId, "nominate-board")) {
            throw new NotAllowed();
        }
        nominate(act, draft);
        acts.flush();
        return reader.facts(act).version();
    }

    /** Puts the nomination before the office. */
    public void submit(TaskTicket ticket, BoardDraft draft) {
        tasks.complete(ticket, "nominate-board", "SUBMITTED", id -> {
            BoardAct act = reader.act(id);
            BoardRules.requireComplete(draft, act.kind(), people.of(act.unitId()), people.leaders(act.unitId()));
            nominate(act, draft);
            act.advance(BoardStage.NOMINATING, BoardStage.CHECKING);
            store.keep(
                    id,
                    StoredPaper.Kind.SUBMISSION,
                    OfficialDocumentWriter.write(papers.submission(
                            reader.facts(act),
                            reader.earlier(act),
                            Actor.current().name())));
            return "";
        });
    }

    private void nominate(BoardAct act, BoardDraft draft) {
        BoardRules.requireFitting(draft);
        act.nominate(draft, seats(act.unitId(), draft.seats()), Actor.currentPerson());
    }

    public void abandon(TaskTicket ticket) {
        tasks.complete(ticket, "nominate-board", "ABANDONED", id -> {
            reader.act(id).abandon(); // a replacement that was ordered cannot be given up
            return "";
        });
    }

    /** Those seats for which somebody of the unit and a role were chosen. */
    private List<BoardSeat> seats(UUID unitId, List<BoardDraft.Seat> some) {
        Map<UUID, PersonRef> names =
                people.of(unitId).stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
        List<BoardSeat> seats = new ArrayList<>();
        for (BoardDraft.Seat seat : some) {
            PersonRef person = seat.personId() == null ? null : names.get(seat.personId());
            if (person != null && seat.role() != null) {
                seats.add(BoardSeat.of(seat, person.name()));
            }
        }
        return seats;
    }

    /**
     * Enters a board that was set up before the office worked here, with its decision.
     *
     * @throws InvalidInput with everything that is missing or cannot be
     */
    public UUID enter(UUID unitId, BoardDraft.Earlier earlier) {
        if (!reader.mayNominate(unitId)) {
            throw new NotAllowed();
        }
        requirePossible(BoardKind.ESTABLISH, reader.inForce(unitId).isPresent());
        if (!acts.findByOpenUnitIdIn(Set.of(unitId)).isEmpty()) {
            throw new InvalidInput("reference", "board.problem.pending");
        }
        new TextLimits()
                .atMost(BoardDraft.Earlier.LONGEST_REFERENCE, "reference", earlier.reference())
                .atMost(BoardDraft.Earlier.LONGEST_SIGNER, "signer", earlier.signer())
                .require();
        BoardRules.requireEarlier(earlier, people.of(unitId), people.leaders(unitId), today());
        BoardAct act = new BoardAct(unitId, BoardKind.ESTABLISH, null, "", Actor.currentPerson(), clock.instant());
        act.enterFromBefore(earlier, seats(unitId, earlier.seats()));
        try {
            acts.saveAndFlush(act);
            acts.hold(unitId, act.id());
        } catch (DataIntegrityViolationException twice) {
            throw new InvalidInput("reference", "board.problem.exists");
        }
        chains.record(act, "entered", earlier.reference().strip());
        SystemActor.run(() -> portals.onDuty(unitId, reader.facts(act).duties()));
        return act.id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
