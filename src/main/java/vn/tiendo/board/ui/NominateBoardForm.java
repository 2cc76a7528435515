package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.NominationService;
import vn.tiendo.document.paper.ui.PaperFindings;
import vn.tiendo.document.paper.ui.PaperSheet;
import vn.tiendo.legal.ui.BasisNote;
import vn.tiendo.legal.ui.BasisNotes;
import vn.tiendo.portal.PortalService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The officer names who shall be on the board, and sees the decision that follows from it. */
@org.springframework.stereotype.Component
class NominateBoardForm implements TaskForm {

    private final NominationService boards;
    private final BoardBook book;

    private final BasisNotes notes;
    private final PortalService portals;

    NominateBoardForm(NominationService boards, BoardBook book, BasisNotes notes, PortalService portals) {
        this.boards = boards;
        this.book = book;
        this.notes = notes;
        this.portals = portals;
    }

    @Override
    public String step() {
        return "nominate-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        return new Editor(page.subjectId(), frame);
    }

    private final class Editor extends Div {

        private final UUID act;
        private final FormPanel form = new FormPanel();
        private final Div preview = new Div();
        private final SeatList seats;
        private final BoardKind kind;
        private final TextField proposer;
        private final TextArea bases;
        private final TextArea reason;
        private int version;

        Editor(UUID act, Frame frame) {
            this.act = act;
            BoardFacts board = book.facts(act);
            kind = board.kind();
            version = board.version();
            seats = new SeatList(
                    form,
                    new SeatFields.Choice(
                            book.candidates(board.unitId()), book::hasMailbox, portals.sections(board.unitId())));
            form.content(new Paragraph(getTranslation("board.what." + kind)));
            proposer = form.field("proposer", new TextField(required("board.proposer")));
            proposer.setHelperText(getTranslation("board.proposer.hint"));
            proposer.setMaxLength(BoardDraft.LONGEST_PROPOSER);
            bases = form.field("bases", new TextArea(required("board.bases")));
            bases.setHelperText(getTranslation("board.bases.hint"));
            bases.setMaxLength(BoardDraft.LONGEST_BASES);
            BasisNote note = notes.note();
            bases.addValueChangeListener(
                    change -> note.tell(change.getValue().lines().toList(), null));
            form.content(note);
            reason = form.field(
                    "reason",
                    new TextArea(
                            kind == BoardKind.ESTABLISH ? getTranslation("board.reason") : required("board.reason")));
            reason.setMaxLength(BoardDraft.LONGEST_REASON);
            if (kind.names()) {
                form.content(seats);
            }
            show(board);
            form.primary(getTranslation("nominate-board.action"), () -> {
                boards.submit(frame.ticket(), read());
                frame.done();
            });
            form.action(getTranslation("board.preview"), this::preview);
            if (kind != BoardKind.REPLACE) { // that one was ordered
                givingUp(frame);
            }
            add(form, preview);
        }

        private void givingUp(Frame frame) {
            Question sure = new Question(getTranslation("board.abandon.title"), getTranslation("board.abandon.text"));
            form.action(getTranslation("board.abandon"), () -> sure, () -> {
                boards.abandon(frame.ticket());
                frame.done();
            });
        }

        private String required(String key) {
            return getTranslation("form.required", getTranslation(key));
        }

        private void show(BoardFacts board) {
            proposer.setValue(board.proposer());
            bases.setValue(board.bases());
            reason.setValue(board.reason());
            seats.show(board.seats());
        }

        private BoardDraft read() {
            return new BoardDraft(
                    version,
                    proposer.getValue(),
                    bases.getValue(),
                    reason.getValue(),
                    kind.names() ? seats.read() : List.of());
        }

        /** What is entered is kept, so that the decision can be read as it will be. */
        private void preview() {
            version = boards.save(act, read());
            preview.removeAll();
            preview.add(new PaperFindings(book.findings(act)), new PaperSheet(book.decision(act)));
            preview.scrollIntoView();
            Toasts.done(getTranslation("board.saved"));
        }
    }
}
