package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** Whoever may approve by the board in force reads it as it will stand, and decides. */
@org.springframework.stereotype.Component
class ApproveArticleForm implements TaskForm {

    private final ReviewService reviews;
    private final ArticleService articles;
    private final ArticleBook book;
    private final ArticleSheets sheets;

    ApproveArticleForm(ReviewService reviews, ArticleService articles, ArticleBook book, ArticleSheets sheets) {
        this.reviews = reviews;
        this.articles = articles;
        this.book = book;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return "approve-article";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ArticleFacts article = book.facts(page.subjectId());
        Div box = new Div();
        book.approver(article.id()).ifPresent(right -> {
            Paragraph why = new Paragraph(box.getTranslation("article.approve.by." + right.way()));
            why.addClassName("sheet");
            box.add(why);
        });
        box.add(
                sheets.facts(article, box),
                sheets.findings(articles.findings(article.id(), article.draft()), box),
                sheets.paper(article, box),
                new RevisionPanel(book.revisions(article.id()), sheets),
                new RemarkPanel(articles, book, sheets, article),
                new DecisionForm(
                        box.getTranslation("approve-article.action"),
                        box.getTranslation("ReviewService.Decision.REJECT"),
                        (decision, reason) -> {
                            reviews.approve(frame.ticket(), decision, reason);
                            frame.done();
                        }));
        return box;
    }
}
