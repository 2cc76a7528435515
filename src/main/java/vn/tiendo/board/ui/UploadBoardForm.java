package vn.tiendo.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardService;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.ui.FileUpload;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The clerk uploads the signed copy and sends it to the receiving office. */
@org.springframework.stereotype.Component
class UploadBoardForm implements TaskForm {

    private final BoardService boards;
    private final BoardBook book;
    private final BoardSheets sheets;
    private final FileService files;

    UploadBoardForm(BoardService boards, BoardBook book, BoardSheets sheets, FileService files) {
        this.boards = boards;
        this.book = book;
        this.sheets = sheets;
        this.files = files;
    }

    @Override
    public String step() {
        return "upload-board";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        BoardFacts board = book.facts(page.subjectId());
        FormPanel form = new FormPanel();
        FileUpload upload = new FileUpload(files, new FileSubject(BoardService.FILES, board.id())).signedCopies();
        form.content(
                new Paragraph(board.correction()
                        .map(letter ->
                                form.getTranslation("board.upload.letter", letter.reference(), board.reference()))
                        .orElseGet(() -> form.getTranslation("board.upload.text", board.reference()))),
                upload);
        form.bind("file", new SeatProblem(problems(form)));
        upload.whenChanged(form::forgetProblems);
        form.primary(form.getTranslation("upload-board.action"), () -> {
            boards.send(frame.ticket());
            frame.done();
        });
        return new Div(form, sheets.versions(board, form));
    }

    private static Div problems(FormPanel form) {
        Div box = new Div();
        form.content(box);
        return box;
    }
}
