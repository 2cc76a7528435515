package vn.tiendo.board.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.task.TaskTicket;

/** The leader takes the decision along, signs it and says so; the words above the signature are those of his own post. */
@Component
class SignBoardForm extends BoardReview {

    private final BoardService boards;

    SignBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        super("sign-board", book, sheets);
        this.boards = boards;
    }

    @Override
    void decide(TaskTicket ticket, ReviewDecision decision) {
        boards.sign(ticket, decision);
    }
}
