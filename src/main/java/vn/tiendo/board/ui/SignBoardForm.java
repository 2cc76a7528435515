package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader takes the decision along, signs it and says so; the words above the signature are those of his own post. */
@org.springframework.stereotype.Component
class SignBoardForm implements TaskForm {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;

    SignBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "sign-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        Div box = new Div();
        box.add(
                sheets.sheet(board, box),
                sheets.decision(board, box, true),
                sheets.papers(board, box),
                new ReviewForm(page, frame, box.getTranslation("board.review.return"), boards::sign));
        return box;
    }
}
