package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskTicket;

/** The page on which a decision about a board is read and passed on, or sent back: facts, findings, paper, two buttons. */
abstract class BoardReview implements TaskForm {

    private final String step;
    private final BoardBook book;
    private final BoardSheets sheets;

    /** @param step element id of the user task */
    BoardReview(String step, BoardBook book, BoardSheets sheets) {
        this.step = step;
        this.book = book;
        this.sheets = sheets;
    }

    abstract void decide(TaskTicket ticket, ReviewDecision decision);

    /** What stands above the decision; nothing unless a step has something. */
    Component above(BoardFacts board, Component page) {
        return new Div();
    }

    @Override
    public String step() {
        return step;
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        Div box = new Div();
        box.add(
                sheets.sheet(board, box),
                above(board, box),
                sheets.decision(board, box, true),
                sheets.papers(board, box),
                new ReviewForm(page, frame, box.getTranslation("board.review.return"), this::decide));
        return box;
    }
}
