package vn.tiendo.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.board.paper.BoardPaperStore;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;

/**
 * The steps that people take for a nominated board: checked, approved, signed, numbered, uploaded, verified.
 *
 * @see <a href="file:../../../../../docs/decisions/0020-boards-and-official-documents.md">decision 0020</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class BoardService {

    /** Under what kind of subject signed copies are kept. */
    public static final String FILES = "board";

    static final String PROCESS = "board-formation";

    /** What the receiving office finds of a signed decision. */
    public enum Verdict {
        VERIFIED,
        /** the decision is right, the uploaded copy is not: the clerk uploads another one */
        WRONG_COPY,
        /** the unit puts it right by letter */
        WRONG_FORM,
        /** the unit replaces it by another decision */
        WRONG_CONTENT
    }

    private final BoardReader reader;
    private final BoardPeople people;
    private final BoardPapers papers;
    private final BoardPaperStore store;
    private final OrganizationService organization;
    private final RegisterService register;
    private final FileService files;
    private final TaskListService tasks;
    private final Clock clock;

    BoardService(
            BoardReader reader,
            BoardPeople people,
            BoardPapers papers,
            BoardPaperStore store,
            OrganizationService organization,
            RegisterService register,
            FileService files,
            TaskListService tasks,
            Clock clock) {
        this.reader = reader;
        this.people = people;
        this.papers = papers;
        this.store = store;
        this.organization = organization;
        this.register = register;
        this.files = files;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The office's look at the form. */
    public void check(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "check-board-form", decision, BoardStage.CHECKING, BoardStage.APPROVING);
    }

    /** The leader's approval of the people and the text. */
    public void approve(TaskTicket ticket, ReviewDecision decision) {
        review(ticket, "approve-board", decision, BoardStage.APPROVING, BoardStage.SIGNING);
    }

    private void review(TaskTicket ticket, String step, ReviewDecision decision, BoardStage from, BoardStage to) {
        decision.require();
        tasks.complete(ticket, step, decision.approved() ? "APPROVED" : "RETURNED", id -> {
            BoardAct act = reader.act(id);
            if (act.draftedBy().equals(Actor.currentPerson())) {
                throw new OwnWork(); // who nominates neither checks nor approves (Decree 30/2020, article 12)
            }
            if (decision.approved()) {
                act.advance(from, to);
            } else {
                act.sendBack(from, decision.reason().strip());
            }
            return decision.reason().strip();
        });
    }

    /** The leader has signed; the words above the signature are those of his own post. */
    public void sign(TaskTicket ticket, ReviewDecision decision) {
        decision.require();
        tasks.complete(ticket, "sign-board", decision.approved() ? "SIGNED" : "RETURNED", id -> {
            BoardAct act = reader.act(id);
            if (decision.approved()) {
                act.sign(Actor.currentPerson(), block(act.unitId()));
                store.keepDecision(
                        reader.facts(act), reader.earlier(act)); // what was signed, with the words of whoever signed it
            } else {
                act.sendBack(BoardStage.SIGNING, decision.reason().strip());
            }
            return decision.reason().strip();
        });
    }

    /** @throws NotAllowed if the law gives the person no words to sign by in this unit */
    String block(UUID unitId) {
        return words(unitId).orElseThrow(NotAllowed::new);
    }

    /** The words above the signature of the person at the screen; empty for who does not sign for the unit. */
    Optional<String> words(UUID unitId) {
        UUID me = Actor.currentPerson();
        return people.leaders(unitId).stream()
                .filter(leader -> leader.id().equals(me))
                .map(leader -> papers.block(leader, Actor.current().actingFor() != null))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines))
                .findFirst();
    }

    /** What the clerk is offered. */
    @Transactional(readOnly = true)
    public Numbering proposedNumber(UUID actId) {
        BoardAct act = reader.readable(actId);
        return new Numbering(register.proposed(act.unitId(), today().getYear()), today());
    }

    public void number(TaskTicket ticket, Numbering numbering) {
        tasks.complete(ticket, "number-board", "NUMBERED", id -> {
            BoardAct act = reader.act(id);
            String symbol = BoardPapers.WORDS.text("symbol.decision", papers.body(organization.unit(act.unitId())));
            String reference = PaperWords.reference(numbering.number(), symbol);
            BoardFacts board = reader.facts(act);
            register.take(
                    act.unitId(),
                    numbering,
                    papers.registered(
                            papers.decision(board, reader.earlier(act)), reference, board, BoardChains.root(act)));
            act.number(reference, numbering.date());
            if (act.kind().names()) {
                papers.numberNotice(reader.facts(act), numbering.date(), BoardChains.root(act));
            }
            return reference;
        });
    }

    /**
     * The signed copy of the decision, or of the letter that corrects it, goes to the receiving office.
     *
     * @throws InvalidInput if nobody has uploaded it
     */
    public void send(TaskTicket ticket) {
        tasks.complete(ticket, "upload-board", "SENT", id -> {
            BoardAct act = reader.act(id);
            requireCopy(files.of(new FileSubject(FILES, id)).stream()
                    .filter(copy -> act.isFresh(copy.uploadedAt()))
                    .toList());
            act.uploaded(Actor.currentPerson());
            return "";
        });
    }

    /** A signed paper is a scan, a photograph or a digitally signed PDF; a text that can be written on is none. */
    private static void requireCopy(List<StoredFile> copies) {
        if (copies.isEmpty()) {
            throw new InvalidInput("file", "board.problem.copy-missing");
        }
        if (copies.stream()
                .noneMatch(copy -> copy.contentType().equals("application/pdf")
                        || copy.contentType().startsWith("image/"))) {
            throw new InvalidInput("file", "board.problem.copy-kind");
        }
    }

    /** @throws InvalidInput if something is wrong and nobody says what */
    public void verify(TaskTicket ticket, Verdict verdict, String words) {
        if (verdict != Verdict.VERIFIED && words.isBlank()) {
            throw new InvalidInput("words", "board.problem.words-missing");
        }
        InvalidInput.requireAtMost(BoardDraft.LONGEST_REASON, "words", words);
        tasks.complete(ticket, "verify-board", verdict.name(), id -> {
            BoardAct act = reader.act(id);
            UUID me = Actor.currentPerson();
            if (me.equals(act.draftedBy()) || me.equals(act.uploadedBy())) {
                throw new OwnWork();
            }
            if (verdict == Verdict.VERIFIED) {
                act.verified();
            } else {
                act.wrong(verdict, words.strip(), clock.instant());
            }
            return words.strip();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
