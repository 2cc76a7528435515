package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.board.CorrectionService;
import vn.tiendo.document.paper.ui.PaperSheet;
import vn.tiendo.register.RegisterService;
import vn.tiendo.register.ui.NumberFields;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk numbers the letter of correction and sends it to the receiving office. */
@org.springframework.stereotype.Component
class NumberCorrectionForm implements TaskForm {

    private final CorrectionService corrections;
    private final BoardService boards;
    private final BoardBook book;
    private final RegisterService register;

    NumberCorrectionForm(CorrectionService corrections, BoardService boards, BoardBook book, RegisterService register) {
        this.corrections = corrections;
        this.boards = boards;
        this.book = book;
        this.register = register;
    }

    @Override
    public String step() {
        return "number-correction";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        FormPanel form = new FormPanel();
        UUID unit = book.facts(page.subjectId()).unitId();
        NumberFields fields =
                new NumberFields(form, boards.proposedNumber(page.subjectId()), year -> register.proposed(unit, year));
        fields.primary(form.getTranslation("number-correction.action"), numbering -> {
            corrections.number(frame.ticket(), numbering);
            frame.done();
        });
        return new Div(form, new PaperSheet(book.correction(page.subjectId())));
    }
}
