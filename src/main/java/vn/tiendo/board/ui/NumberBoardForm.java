package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.register.ui.NumberFields;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk's number and date; from that day on the board is in force. */
@org.springframework.stereotype.Component
class NumberBoardForm implements TaskForm {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;

    NumberBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "number-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        NumberFields fields = new NumberFields(form, boards.proposedNumber(page.subjectId()));
        form.primary(form.getTranslation("number-board.action"), () -> {
            boards.number(frame.ticket(), fields.read());
            frame.done();
        });
        return new Div(form, sheets.decision(board, form, false));
    }
}
