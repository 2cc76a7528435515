package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.register.RegisterService;
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
    private final RegisterService register;

    NumberBoardForm(BoardService boards, BoardBook book, BoardSheets sheets, RegisterService register) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
        this.register = register;
    }

    @Override
    public String step() {
        return "number-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        NumberFields fields = new NumberFields(
                form, boards.proposedNumber(page.subjectId()), year -> register.proposed(board.unitId(), year));
        fields.primary(form.getTranslation("number-board.action"), numbering -> {
            boards.number(frame.ticket(), numbering);
            frame.done();
        });
        return new Div(form, sheets.decision(board, form, false));
    }
}
