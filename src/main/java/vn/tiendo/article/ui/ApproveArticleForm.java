package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tiendo.article.ArticleBook;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ReviewService;
import vn.tiendo.article.desk.Staff;
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
        box.add(
                right(article, box),
                sheets.facts(article, box),
                sheets.findings(articles.findings(article.id(), article.draft()), box),
                sheets.paper(article),
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

    /** Why it came to this person, where no seat on the board says so. */
    private Component right(ArticleFacts article, Component page) {
        Div box = new Div();
        book.approver(article.id())
                .map(Staff.Approver::way)
                .filter(way -> way != ArticleFacts.Way.BOARD)
                .ifPresent(way -> {
                    box.addClassNames("sheet", "warning");
                    box.add(new Paragraph(page.getTranslation("article.approve." + way)));
                });
        return box;
    }
}
