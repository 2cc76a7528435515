package vn.tiendo.board.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.file.SubjectGuard;

/** Signed copies, added by the unit's clerk while they are due; what the office has been sent stays. */
@Component
class BoardGuard extends SubjectGuard {

    private final BoardBook book;

    BoardGuard(BoardBook book) {
        super(BoardService.FILES, book::facts, book::mayUpload);
        this.book = book;
    }

    @Override
    public boolean mayTakeBack(FileSubject subject, StoredFile file) {
        return book.mayTakeBack(subject.id(), file.uploadedAt());
    }
}
