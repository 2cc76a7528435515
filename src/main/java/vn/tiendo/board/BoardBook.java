package vn.tiendo.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.board.paper.BoardPaperStore;
import vn.tiendo.board.paper.BoardPapers;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.contact.MailboxNeeds;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.document.paper.PaperFinding;
import vn.tiendo.document.paper.PaperLint;
import vn.tiendo.execution.CarriedWorkService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/** What there is of boards: who is on them, by which decisions, with which papers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('USER')")
public class BoardBook implements MailboxNeeds {

    /** A unit with its board: in force, and what is under way. */
    public record Row(UnitRef unit, Optional<BoardFacts> board, Optional<BoardFacts> underWay) {}

    private final BoardActs acts;
    private final BoardReader reader;
    private final BoardService boards;
    private final CarriedWorkService work;
    private final BoardPeople people;
    private final BoardPapers papers;
    private final BoardPaperStore store;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;

    BoardBook(
            BoardActs acts,
            BoardReader reader,
            BoardService boards,
            CarriedWorkService work,
            BoardPeople people,
            BoardPapers papers,
            BoardPaperStore store,
            OrganizationService organization,
            SubstitutionService substitutions) {
        this.acts = acts;
        this.reader = reader;
        this.boards = boards;
        this.work = work;
        this.people = people;
        this.papers = papers;
        this.store = store;
        this.organization = organization;
        this.substitutions = substitutions;
    }

    /** @throws NotFound if the person may not read it */
    public BoardFacts facts(UUID actId) {
        return reader.facts(reader.readable(actId));
    }

    /** All decisions about a unit's board that the person may read, newest first. @throws NotFound if there is no such unit, or none of it is for this person */
    public List<BoardFacts> history(String unitCode) {
        UnitRef unit = organization.unitByCode(unitCode).orElseThrow(NotFound::new);
        List<BoardFacts> readable = seen(unit.id());
        if (readable.isEmpty() && !reader.isInside(unit.id())) {
            throw new NotFound();
        }
        return readable;
    }

    /** The same for a page that shows something else beside it: nothing where there is nothing for this person. */
    public List<BoardFacts> seen(UUID unitId) {
        List<BoardAct> all = acts.findByUnitIdOrderByCreatedAtDescIdDesc(unitId);
        return reader.facts(all.stream().filter(reader.readableOf(unitId)).toList());
    }

    /** How the board of a unit stands, for its own people; as many statements whatever was before. @throws NotFound to others */
    public Row row(UUID unitId) {
        if (!reader.isInside(unitId)) {
            throw new NotFound();
        }
        return rows(Set.of(unitId)).getFirst();
    }

    /** The person's own units, those whose boards come to the person's office, and those that a directive of his side asks for one. */
    public List<Row> rows() {
        Set<UUID> sight = substitutions.sight(Actor.currentPerson());
        Set<UUID> units = new HashSet<>(ownUnits());
        units.addAll(acts.unitsReceivedBy(sight.isEmpty() ? Set.of(Actor.currentPerson()) : sight));
        units.addAll(work.asked(WorkKind.BOARD));
        return rows(units);
    }

    private List<Row> rows(Set<UUID> units) {
        List<BoardFacts> boards = reader.facts(acts.findByUnitIdInAndEndedOnIsNullAndEffectiveFromIsNotNull(units));
        List<BoardFacts> open = reader.facts(acts.findByOpenUnitIdIn(units));
        return organization.units(units).values().stream()
                .map(unit -> new Row(unit, of(boards, unit).filter(BoardFacts::inForce), of(open, unit)))
                .sorted(Comparator.comparing(row -> row.unit().shortName(), VietnameseOrder.TEXT))
                .toList();
    }

    /** The boards that hold on a day, by unit: decisions about them are public. Two statements. */
    @PreAuthorize("hasAnyRole('USER', 'SYSTEM')")
    public Map<UUID, BoardFacts> inForce(Collection<UUID> units, LocalDate day) {
        return reader.facts(acts.findByUnitIdInAndEffectiveFromLessThanEqual(Set.copyOf(units), day)).stream()
                .filter(board -> board.holdsOn(day))
                .collect(Collectors.toMap(BoardFacts::unitId, board -> board, (one, other) -> other));
    }

    /** Where the person may nominate a board, whether there is one or not. */
    private Set<UUID> ownUnits() {
        return substitutions.sight(Actor.currentPerson()).stream()
                .filter(reader::mayNominate)
                .collect(Collectors.toSet());
    }

    private static Optional<BoardFacts> of(List<BoardFacts> some, UnitRef unit) {
        return some.stream().filter(board -> board.unitId().equals(unit.id())).findFirst();
    }

    public boolean mayNominate(UUID unitId) {
        return reader.mayNominate(unitId);
    }

    /** Whether the person may add the signed copy now: the unit's clerk, while it is due. */
    public boolean mayUpload(UUID actId) {
        BoardAct act = reader.readable(actId);
        if (reader.facts(act).isFromBefore()) {
            return reader.mayNominate(act.unitId()) || reader.isClerk(act.unitId());
        }
        return act.stage() == BoardStage.UPLOADING && reader.isClerk(act.unitId());
    }

    /** Whether a copy of that moment can still be taken back: it has not been sent. */
    public boolean mayTakeBack(UUID actId, Instant uploadedAt) {
        return mayUpload(actId) && reader.act(actId).isFresh(uploadedAt);
    }

    /** Who can have a seat, by rank; for the unit itself. */
    public List<PersonRef> candidates(UUID unitId) {
        if (!reader.isInside(unitId)) {
            throw new NotFound();
        }
        return people.of(unitId);
    }

    /** Whether the person has an official mailbox; without one a seat is warned of, not refused. */
    public boolean hasMailbox(UUID personId) {
        return organization.mailbox(personId).isPresent();
    }

    /** Who is on the unit's board without an official mailbox. */
    @Override
    public Map<UUID, String> of(UUID unitId) {
        return reader.inForce(unitId).map(reader::facts).stream()
                .flatMap(board -> board.seats().stream()
                        .filter(seat -> seat.here()
                                && organization.mailbox(seat.personId()).isEmpty())
                        .map(seat -> Map.entry(
                                seat.personId(), BoardPapers.WORDS.text("mailbox.needed", board.reference()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The decision as it reads now; while it is to be signed, with the words of the leader who looks at it. */
    public OfficialDocument decision(UUID actId) {
        BoardAct act = reader.readable(actId);
        BoardFacts board = reader.facts(act);
        BoardFacts shown = act.stage() == BoardStage.SIGNING
                ? boards.words(act.unitId())
                        .map(words -> board.signedAs(Actor.currentPerson(), words))
                        .orElse(board)
                : board;
        return papers.decision(shown, reader.earlier(act));
    }

    /** The letter of correction as it reads now. @throws NotFound if there is none */
    public OfficialDocument correction(UUID actId) {
        BoardFacts board = facts(actId);
        return papers.correction(board, board.correction().orElseThrow(NotFound::new));
    }

    /** What is wrong with the decision in form. */
    public List<PaperFinding> findings(UUID actId) {
        OfficialDocument paper = decision(actId);
        BoardFacts board = facts(actId);
        return PaperLint.check(
                paper,
                new PaperLint.Known(
                        papers.place(organization.unit(board.unitId())),
                        board.effectiveFrom() != null,
                        paper.signature().lines()));
    }

    /** Every version that was written, newest first. */
    public List<StoredPaper> papers(UUID actId) {
        return store.of(reader.readable(actId).id());
    }

    public PaperFile paper(UUID paperId) {
        StoredPaper paper = store.find(paperId).orElseThrow(NotFound::new);
        reader.readable(paper.actId());
        return store.file(paper);
    }
}
