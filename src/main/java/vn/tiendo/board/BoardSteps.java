package vn.tiendo.board;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.board.paper.BoardPaperStore;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.portal.PortalService;
import vn.tiendo.workflow.WorkflowService;

/** The service tasks of {@code board-formation}. */
@Component
public class BoardSteps {

    private final BoardActs acts;
    private final BoardReader reader;
    private final BoardPapers papers;
    private final BoardPaperStore store;
    private final BoardChains chains;
    private final CarriedWorkService work;
    private final PortalService portals;
    private final WorkflowService workflow;
    private final Clock clock;

    BoardSteps(
            BoardActs acts,
            BoardReader reader,
            BoardPapers papers,
            BoardPaperStore store,
            BoardChains chains,
            CarriedWorkService work,
            PortalService portals,
            WorkflowService workflow,
            Clock clock) {
        this.acts = acts;
        this.reader = reader;
        this.papers = papers;
        this.store = store;
        this.chains = chains;
        this.work = work;
        this.portals = portals;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The decision without number and day, to be signed. */
    public void draft(String boardActId) {
        keep(act(boardActId));
    }

    /** Numbered, it holds from its day on, and ends the one before on the same day: no gap, no overlap. */
    public void issue(String boardActId) {
        BoardAct act = act(boardActId);
        BoardFacts board = reader.facts(act);
        acts.lockInForce(act.unitId()).stream()
                .filter(other -> !other.id().equals(act.id()))
                .forEach(other -> other.endOn(Objects.requireNonNull(board.effectiveFrom())));
        acts.release(act.unitId());
        if (act.kind().names()) {
            acts.hold(act.unitId(), act.id());
        }
        keep(act);
        if (act.kind().names()) {
            portals.onDuty(act.unitId(), board.duties());
            store.keep(act.id(), StoredPaper.Kind.NOTICE, OfficialDocumentWriter.write(papers.notice(board)));
        }
        chains.inForce(act, board);
    }

    private void keep(BoardAct act) {
        store.keepDecision(reader.facts(act), reader.earlier(act));
    }

    /** The assignments that asked for it say which decision there is; where nobody verifies it, it is through. */
    public void announce(String boardActId) {
        BoardAct act = act(boardActId);
        BoardFacts board = reader.facts(act);
        if (board.kind().names()) { // a board that is dissolved is not what the directive asks for
            String line = BoardPapers.WORDS.text(
                    "line.names",
                    board.reference(),
                    PaperWords.shortly(Objects.requireNonNull(board.effectiveFrom())),
                    board.seats().size());
            work.carriedOut(act.unitId(), WorkKind.BOARD, line, Objects.requireNonNull(act.uploadedBy()));
        }
        if (act.receivingUnitId() == null) {
            act.verified();
        }
    }

    public boolean hasReceivingOffice(String boardActId) {
        return act(boardActId).receivingUnitId() != null;
    }

    /** The wrong decision stays in force until another one replaces it. */
    public void replace(String boardActId) {
        BoardAct wrong = act(boardActId);
        acts.flush(); // else the new one is inserted while the old one still counts as open
        BoardAct next = wrong.replacement(clock.instant());
        acts.saveAndFlush(next);
        next.carriedBy(
                workflow.start(BoardService.PROCESS, "boardActId", next.id().toString()));
        chains.record(next, "replaces", reader.facts(wrong).reference());
    }

    private BoardAct act(String id) {
        return reader.act(UUID.fromString(id));
    }
}
