package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.board.BoardStage;
import vn.tiendo.board.paper.StoredPaper;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.document.paper.ui.PaperDownload;
import vn.tiendo.document.paper.ui.PaperFindings;
import vn.tiendo.document.paper.ui.PaperSheet;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.legal.ui.BasisNotes;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;

/** A board and its decisions, as pages and forms show them. */
@org.springframework.stereotype.Component
class BoardSheets {

    private final BoardBook book;
    private final OrganizationService organization;
    private final FileService files;
    private final BasisNotes bases;
    private final DueText words;

    BoardSheets(BoardBook book, OrganizationService organization, FileService files, BasisNotes bases, DueText words) {
        this.book = book;
        this.organization = organization;
        this.files = files;
        this.bases = bases;
        this.words = words;
    }

    /** The same on a sheet of its own. */
    Component sheet(BoardFacts board, Component page) {
        Section sheet = new Section(facts(board, page));
        sheet.addClassName("sheet");
        return sheet;
    }

    /** Number, day, reason, who verifies. */
    FactList facts(BoardFacts board, Component page) {
        FactList facts = new FactList();
        facts.fact(page.getTranslation("board.kind"), page.getTranslation("BoardKind." + board.kind()));
        if (board.stage() != BoardStage.DONE) {
            facts.fact(page.getTranslation("board.stage"), page.getTranslation("BoardStage." + board.stage()));
        }
        if (!board.reference().isEmpty()) {
            facts.fact(page.getTranslation("board.reference"), board.reference());
        }
        if (board.effectiveFrom() != null) {
            facts.fact(
                    page.getTranslation("board.term"),
                    board.endedOn() == null
                            ? page.getTranslation("board.term.from", words.day(board.effectiveFrom()))
                            : page.getTranslation(
                                    "board.term.between",
                                    words.day(board.effectiveFrom()),
                                    words.day(board.endedOn())));
        }
        if (!board.reason().isBlank()) {
            facts.fact(page.getTranslation("board.reason"), board.reason());
        }
        if (board.receivingUnitId() != null) {
            facts.fact(
                    page.getTranslation("board.receiving"),
                    organization.unit(board.receivingUnitId()).name());
        }
        board.corrections().stream()
                .filter(letter -> letter.dated() != null)
                .forEach(letter -> facts.fact(
                        page.getTranslation("board.correction"),
                        page.getTranslation(
                                "board.correction.line",
                                letter.reference(),
                                words.day(letter.dated()),
                                letter.text())));
        return facts;
    }

    /** Who is on it, in the order of the decision; a seat whose person has gone is marked. */
    UnorderedList seats(BoardFacts board, Component page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        for (BoardFacts.Seat seat : board.seats()) {
            Span name = new Span(seat.name());
            name.addClassName("name");
            Span role = new Span(page.getTranslation("SeatRole." + seat.role()) + " · " + seat.title());
            role.addClassName("card-subject");
            ListItem card = new ListItem(name, role);
            card.addClassNames("card", "person-card");
            if (!seat.sections().isBlank()) {
                card.add(new Paragraph(page.getTranslation("board.seat.sections-are", seat.sections())));
            }
            if (!seat.duties().isBlank()) {
                card.add(new Paragraph(page.getTranslation("board.seat.duties-are", seat.duties())));
            }
            if (board.inForce() && !seat.here()) {
                card.add(new StateBadge("due-overdue", "!", page.getTranslation("board.seat.vacant")));
            }
            list.add(card);
        }
        return list;
    }

    /** What is wrong with its form, and the decision as it reads on paper. */
    Component decision(BoardFacts board, Component page, boolean findings) {
        Span heading = new Span(page.getTranslation("board.decision"));
        heading.addClassName("sheet-title");
        Details sheet = new Details(heading);
        if (findings) {
            BasisNote ended = bases.note();
            ended.tell(board.bases().lines().toList(), board.effectiveFrom());
            sheet.add(new PaperFindings(book.findings(board.id())), ended);
        }
        sheet.add(new PaperSheet(book.decision(board.id())));
        sheet.addClassNames("sheet", "document");
        sheet.setOpened(true);
        return sheet;
    }

    /** What the leader takes along to sign: with the words of his own post, or of the letter. */
    Component toSign(Supplier<OfficialDocument> paper, Component page) {
        Div way = new Div(new PaperDownload(
                page.getTranslation("board.to-sign"),
                () -> new PaperFile(
                        page.getTranslation("board.to-sign.file"), OfficialDocumentWriter.write(paper.get()))));
        way.addClassName("way-on");
        return way;
    }

    /** Signed copies, and every version that was written, with its hash. */
    Component papers(BoardFacts board, Component page) {
        Div box = new Div();
        box.addClassName("board-papers");
        FileSubject subject = new FileSubject(BoardService.FILES, board.id());
        if (!files.of(subject).isEmpty() || board.isFromBefore()) {
            box.add(new H3(page.getTranslation("board.copies")), new FileUpload(files, subject).signedCopies());
        }
        if (board.isFromBefore() && files.of(subject).isEmpty()) {
            box.add(new StateBadge("due-soon", "!", page.getTranslation("board.copy-none")));
        }
        box.add(versions(board, page));
        return box;
    }

    /** Every version that was written, with its hash. */
    Component versions(BoardFacts board, Component page) {
        Div box = new Div();
        box.addClassName("board-papers");
        List<StoredPaper> papers = book.papers(board.id());
        if (!papers.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            papers.forEach(paper -> list.add(new ListItem(
                    new PaperDownload(
                            page.getTranslation(
                                    "board.paper",
                                    page.getTranslation("StoredPaper.Kind." + paper.kind()),
                                    paper.version(),
                                    words.time(paper.writtenAt())),
                            () -> book.paper(paper.id())),
                    hash(paper, page))));
            box.add(new H3(page.getTranslation("board.papers")), list);
        }
        return box;
    }

    private static Component hash(StoredPaper paper, Component page) {
        Div hash = new Div(page.getTranslation("board.paper.hash", paper.sha256()));
        hash.addClassNames("hint", "hash");
        return hash;
    }
}
