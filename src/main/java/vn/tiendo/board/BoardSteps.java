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
    private final WorkflowService workflow;
    private final Clock clock;

    BoardSteps(
            BoardActs acts,
            BoardReader reader,
            BoardPapers papers,
            BoardPaperStore store,
            BoardChains chains,
            CarriedWorkService work,
            WorkflowService workflow,
            Clock clock) {
        this.acts = acts;
        this.reader = reader;
        this.papers = papers;
        this.store = store;
        this.chains = chains;
        this.work = work;
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
        keep(act);
        if (act.kind().names()) {
            store.keep(act.id(), StoredPaper.Kind.NOTICE, OfficialDocumentWriter.write(papers.notice(board)));
        }
        chains.inForce(act, board);
    }

    private void keep(BoardAct act) {
        store.keep(
                act.id(),
                StoredPaper.Kind.DECISION,
                OfficialDocumentWriter.write(papers.decision(reader.facts(act), reader.earlier(act))));
    }

    /** The assignments that asked for it say which decision there is; where nobody verifies it, it is through. */
    public void announce(String boardActId) {
        BoardAct act = act(boardActId);
        BoardFacts board = reader.facts(act);
        String day = PaperWords.shortly(Objects.requireNonNull(board.effectiveFrom()));
        String line = board.kind().names()
                ? BoardPapers.WORDS.text(
                        "line.names", board.reference(), day, board.seats().size())
                : BoardPapers.WORDS.text("line.dissolved", board.reference(), day);
        work.carriedOut(act.unitId(), WorkKind.BOARD, line, Objects.requireNonNull(act.uploadedBy()));
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
