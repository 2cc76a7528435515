package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The office looks at the form of the decision: what was found is marked, the clerk decides. */
@org.springframework.stereotype.Component
class CheckBoardForm implements TaskForm {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;

    CheckBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "check-board-form";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        Div box = new Div();
        box.add(
                sheets.sheet(board, box),
                sheets.decision(board, box, true),
                new ReviewForm(page, frame, box.getTranslation("board.review.return"), boards::check));
        return box;
    }
}
