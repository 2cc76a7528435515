package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardDraft;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The receiving office compares the signed copy with the decision: right, wrong in form, wrong in content. */
@org.springframework.stereotype.Component
class VerifyBoardForm implements TaskForm {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;

    VerifyBoardForm(BoardService boards, BoardBook book, BoardSheets sheets) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "verify-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        RadioButtonGroup<BoardService.Verdict> verdict = form.field("verdict", new RadioButtonGroup<>());
        verdict.setLabel(form.getTranslation("form.required", form.getTranslation("board.verdict")));
        verdict.setItems(BoardService.Verdict.values());
        verdict.setItemLabelGenerator(value -> form.getTranslation("BoardService.Verdict." + value));
        verdict.addClassName("one-a-line");
        TextArea words = form.field("words", new TextArea(form.getTranslation("board.words")));
        words.setHelperText(form.getTranslation("board.words.hint"));
        words.setMaxLength(BoardDraft.LONGEST_REASON);
        Button done = form.primary(form.getTranslation("board.verify"), () -> {
            if (verdict.isEmpty()) {
                throw new InvalidInput("verdict", "board.problem.verdict-missing");
            }
            boards.verify(frame.ticket(), verdict.getValue(), words.getValue());
            frame.done();
        });
        verdict.addValueChangeListener(
                change -> done.setText(form.getTranslation("board.verify." + change.getValue())));
        form.dock();
        return new Div(
                sheets.sheet(board, form), sheets.papers(board, form), form, sheets.decision(board, form, false));
    }
}
