package vn.tiendo.board.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.task.TaskTicket;

/** The leader approves the people and the text, or sends them back. */
@Component
class ApproveBoardForm extends BoardReview {

    private final BoardService boards;

    ApproveBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        super("approve-board", book, sheets);
        this.boards = boards;
    }

    @Override
    void decide(TaskTicket ticket, ReviewDecision decision) {
        boards.approve(ticket, decision);
    }
}
