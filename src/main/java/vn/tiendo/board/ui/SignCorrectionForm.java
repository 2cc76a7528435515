package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.CorrectionService;
import vn.tiendo.directive.ui.ReviewForm;
import vn.tiendo.document.paper.ui.PaperSheet;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The leader signs the letter of correction, or sends it back. */
@org.springframework.stereotype.Component
class SignCorrectionForm implements TaskForm {

    private final CorrectionService corrections;
    private final BoardBook book;
    private final BoardSheets sheets;

    SignCorrectionForm(CorrectionService corrections, BoardBook book, BoardSheets sheets) {
        this.corrections = corrections;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "sign-correction";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Div box = new Div();
        box.add(
                sheets.toSign(() -> book.correction(page.subjectId()), box),
                new PaperSheet(book.correction(page.subjectId())),
                new ReviewForm(page, frame, box.getTranslation("board.review.return"), corrections::sign));
        return box;
    }
}
