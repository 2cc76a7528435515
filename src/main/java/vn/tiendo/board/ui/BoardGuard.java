package vn.tiendo.board.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardService;
import vn.tiendo.file.SubjectGuard;

/** Signed copies, added by the unit's clerk while they are due. */
@Component
class BoardGuard extends SubjectGuard {

    BoardGuard(BoardBook book) {
        super(BoardService.FILES, book::facts, book::mayUpload);
    }
}
