package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.CorrectionService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The officer says what the letter of correction puts right. */
@org.springframework.stereotype.Component
class CorrectBoardForm implements TaskForm {

    private final CorrectionService corrections;
    private final BoardBook book;
    private final BoardSheets sheets;

    CorrectBoardForm(CorrectionService corrections, BoardBook book, BoardSheets sheets) {
        this.corrections = corrections;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "correct-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        TextArea text = form.field(
                "text",
                new TextArea(form.getTranslation("form.required", form.getTranslation("board.correction.text"))));
        text.setHelperText(form.getTranslation("board.correction.text.hint"));
        text.setMaxLength(CorrectionService.LONGEST_TEXT);
        board.correction().filter(letter -> letter.dated() == null).ifPresent(letter -> text.setValue(letter.text()));
        form.primary(form.getTranslation("correct-board.action"), () -> {
            corrections.draft(frame.ticket(), text.getValue());
            frame.done();
        });
        return new Div(form, sheets.papers(board, form));
    }
}
