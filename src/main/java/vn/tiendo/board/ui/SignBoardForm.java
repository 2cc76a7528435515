package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.task.TaskTicket;

/** The leader takes the decision along, signs it and says so; the words above the signature are those of his own post. */
@org.springframework.stereotype.Component
class SignBoardForm extends BoardReview {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;

    SignBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        super("sign-board", book, sheets);
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    Component above(BoardFacts board, Component page) {
        return sheets.toSign(() -> book.decision(board.id()), page);
    }

    @Override
    void decide(TaskTicket ticket, ReviewDecision decision) {
        boards.sign(ticket, decision);
    }
}
