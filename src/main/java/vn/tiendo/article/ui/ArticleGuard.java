package vn.tiendo.article.ui;

import org.springframework.stereotype.Component;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.file.StoredFile;
import vn.tiendo.file.SubjectGuard;

/** Pictures of articles: who may read the article sees them; nobody takes one back that somebody else was shown. */
@Component
class ArticleGuard extends SubjectGuard {

    ArticleGuard(ArticleBook book) {
        super(ArticleService.FILES, book::words, book::mayChangePictures);
    }

    @Override
    public boolean mayTakeBack(FileSubject subject, StoredFile file) {
        return false;
    }
}
