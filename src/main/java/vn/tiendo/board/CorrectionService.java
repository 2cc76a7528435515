package vn.tiendo.board;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.board.paper.BoardPaperStore;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/** The letter that puts the form of a decision right: drafted, signed, numbered (Decree 30/2020, article 18.3). */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class CorrectionService {

    /** Longest text of a letter, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    private final BoardReader reader;
    private final BoardPapers papers;
    private final BoardPaperStore store;
    private final OrganizationService organization;
    private final RegisterService register;
    private final TaskListService tasks;
    private final Clock clock;

    CorrectionService(
            BoardReader reader,
            BoardPapers papers,
            BoardPaperStore store,
            OrganizationService organization,
            RegisterService register,
            TaskListService tasks,
            Clock clock) {
        this.reader = reader;
        this.papers = papers;
        this.store = store;
        this.organization = organization;
        this.register = register;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws InvalidInput if it does not say what is put right */
    public void draft(TaskTicket ticket, String text) {
        if (text.isBlank()) {
            throw new InvalidInput("text", "board.problem.correction-missing");
        }
        InvalidInput.requireAtMost(LONGEST_TEXT, "text", text);
        tasks.complete(ticket, "correct-board", "DRAFTED", id -> {
            reader.act(id).correct(BoardCorrection.drafted(text.strip(), Actor.currentPerson()));
            return "";
        });
    }

    public void sign(TaskTicket ticket, ReviewDecision decision) {
        decision.require();
        tasks.complete(ticket, "sign-correction", decision.approved() ? "SIGNED" : "RETURNED", id -> {
            BoardAct act = reader.act(id);
            if (act.correction().draftedBy().equals(Actor.currentPerson())) {
                throw new OwnWork();
            }
            if (decision.approved()) {
                act.change(act.correction().signed(Actor.currentPerson(), papers.collectiveBlock(act.unitId())));
            } else {
                act.letterBack(decision.reason().strip());
            }
            return decision.reason().strip();
        });
    }

    /** Numbered, its signed copy is uploaded as that of the decision was, and the receiving office looks again. */
    public void number(TaskTicket ticket, Numbering numbering) {
        tasks.complete(ticket, "number-correction", "NUMBERED", id -> {
            BoardAct act = reader.act(id);
            String symbol = papers.letterSymbol(organization.unit(act.unitId()));
            String reference = PaperWords.reference(numbering.number(), symbol);
            act.change(act.correction().numbered(reference, numbering.date()));
            BoardFacts board = reader.facts(act);
            OfficialDocument paper = papers.correction(board, board.correction().orElseThrow());
            register.take(act.unitId(), numbering, papers.registered(paper, reference, board, BoardChains.root(act)));
            store.keep(id, StoredPaper.Kind.CORRECTION, OfficialDocumentWriter.write(paper));
            act.awaitCopy(BoardStage.CORRECTING, clock.instant());
            return reference;
        });
    }
}
