package vn.tiendo.board.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.task.TaskTicket;

/** The office looks at the form of the decision: what was found is marked, the clerk decides. */
@Component
class CheckBoardForm extends BoardReview {

    private final BoardService boards;

    CheckBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        super("check-board-form", book, sheets);
        this.boards = boards;
    }

    @Override
    void decide(TaskTicket ticket, ReviewDecision decision) {
        boards.check(ticket, decision);
    }
}
