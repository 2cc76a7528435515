package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleCorrectionService;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** A step of a correction or removal: what it is about, the article, and a form. */
abstract class CorrectionStep implements TaskForm {

    private final String step;
    private final ArticleCorrectionService corrections;
    private final ArticleBook book;
    private final ArticleSheets sheets;
    private final CorrectionSheet sheet;

    CorrectionStep(
            String step,
            ArticleCorrectionService corrections,
            ArticleBook book,
            ArticleSheets sheets,
            CorrectionSheet sheet) {
        this.step = step;
        this.corrections = corrections;
        this.book = book;
        this.sheets = sheets;
        this.sheet = sheet;
    }

    abstract FormPanel form(Correction correction, ArticleFacts article, TaskPage page, Frame frame);

    ArticleCorrectionService corrections() {
        return corrections;
    }

    @Override
    public String step() {
        return step;
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        Correction correction = corrections.correction(page.subjectId());
        ArticleFacts article = book.facts(correction.articleId());
        Div box = new Div();
        box.add(
                sheet.of(correction, box),
                sheets.facts(article, box),
                sheets.paper(article, box),
                form(correction, article, page, frame));
        return box;
    }
}
