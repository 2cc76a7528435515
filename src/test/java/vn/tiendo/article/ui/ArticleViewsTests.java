package vn.tiendo.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleDraft;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.article.ArticleService;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.prose.Markdown;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.SampleUnit;
import vn.tiendo.testing.Screen;

/** An article and its steps as people read them. */
@ArticleTest
@ViewPackages(packages = "vn.tiendo")
class ArticleViewsTests extends Screen {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String AUTHOR = "chuctich.dakha";
    private static final String EDITOR = "vhxh.dakha";
    private static final String APPROVER = "pct.dakha";
    private static final String PUBLISHER = "vptk.dakha";
    private static final String TITLE = "Xã Đăk Hà ra quân làm đường bê tông thôn";
    private static final String LINK = "https://dakha.tumorong.test/tin/lam-duong";
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private FileService files;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
        articles.board(COMMUNE);
    }

    @Test
    void saysOfAPictureInTheTextWhatItShowsAndWhoTookIt() {
        campaign.actAs.as(AUTHOR, () -> {
            UUID id = articles.articles.begin(articles.news(COMMUNE, TITLE));
            ArticleDraft draft = articles.book.facts(id).draft();
            UUID file = files.store(
                    new FileSubject(ArticleService.FILES, id),
                    "anh.png",
                    new ByteArrayInputStream(Base64.getDecoder().decode(DOT)));
            ArticleDraft.Picture picture = new ArticleDraft.Picture(file, "Đổ bê tông", "Y Sương", "Bà con san đường");
            articles.articles.save(
                    id,
                    CampaignArticles.saying(draft, draft.body() + "\n\n" + Markdown.picture(file, "Ảnh 1"), picture));
            UI.getCurrent().navigate(ArticleLinks.of(id));
            assertThat($(Html.class).all().stream().map(Html::getInnerHtml))
                    .anySatisfy(html -> assertThat(html)
                            .contains("alt=\"Bà con san đường\"", "<em>Đổ bê tông (Ảnh: Y Sương)</em>")
                            .doesNotContain("Ảnh 1"));
        });
    }

    @Test
    void asksBeforeADraftIsThrownAwayAndNotBesideWhatIsPressedMost() {
        campaign.actAs.as(AUTHOR, () -> {
            UUID id = articles.articles.begin(articles.news(COMMUNE, TITLE));
            UI.getCurrent().navigate(ArticleLinks.writing(id));
            Button away = $(Button.class).all().stream()
                    .filter(button -> button.getText().equals("Xóa bản thảo"))
                    .findFirst()
                    .orElseThrow();
            assertThat(away.getParent().orElseThrow().getElement().getClassList())
                    .contains("aside");
            away.click();
            assertThat(articles.book.facts(id).title()).as("only asked yet").isEqualTo(TITLE);
        });
    }

    @Test
    void leadsFromTheSummaryToTheBoxesThatAreNotTicked() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        campaign.actAs.as(EDITOR, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("edit-article", id)));
            press("Đạt, chuyển duyệt");
            assertThat($(NativeButton.class).all().stream().map(NativeButton::getText))
                    .contains("Hãy kiểm tra và đánh dấu đủ các mục.");
            assertThat($(CheckboxGroup.class).single().isInvalid()).isTrue();
        });
    }

    @Test
    void showsTheAuthorWhatTheEditorChanged() {
        UUID id = articles.send(AUTHOR, articles.news(COMMUNE, TITLE));
        campaign.actAs.as(EDITOR, () -> {
            ArticleDraft sent = articles.book.facts(id).draft();
            articles.reviews.save(id, CampaignArticles.saying(sent, sent.body() + " Có 45 hộ tham gia."));
        });
        articles.edit(EDITOR, id, Decision.RETURN, "Ghi rõ tên thôn");
        campaign.actAs.as(AUTHOR, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("rewrite-article", id)));
            assertThat($(Div.class).all())
                    .filteredOn(div -> div.hasClassName("return-reason"))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.getText()).isEqualTo("Lý do trả lại: Ghi rõ tên thôn"));
            assertThat($(Div.class).all())
                    .filteredOn(div -> div.hasClassName("word-diff"))
                    .singleElement()
                    .satisfies(diff -> assertThat(diff.getElement().getOuterHTML())
                            .contains("<ins>")
                            .contains("45 hộ"));
        });
    }

    @Test
    void showsTheCorrectionBesideTheTextAndFoldsAwayWhatWasTakenDown() {
        UUID id = articles.out(AUTHOR, EDITOR, APPROVER, PUBLISHER, articles.news(COMMUNE, TITLE), LINK);
        UUID correction = campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(id, false, "Sai chiều dài"));
        articles.correct(EDITOR, APPROVER, PUBLISHER, correction, LINK);
        campaign.actAs.as(AUTHOR, () -> {
            UI.getCurrent().navigate(ArticleLinks.of(id));
            assertThat(texts()).anyMatch(text -> text.startsWith("Đính chính: dài 1,2 km, không phải 12 km ("));
            assertThat(states()).contains("✓Đã đính chính");
        });
        UUID removal = campaign.actAs.as(AUTHOR, () -> articles.corrections.ask(id, true, "Lộ số căn cước"));
        campaign.actAs.as(APPROVER, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("order-removal", removal)));
            assertThat($(TextArea.class).all())
                    .extracting(TextArea::getLabel)
                    .contains("Lý do không gỡ (bắt buộc khi không gỡ)");
        });
        articles.takeDown(APPROVER, PUBLISHER, removal);
        campaign.actAs.as(AUTHOR, () -> {
            UI.getCurrent().navigate(ArticleLinks.of(id));
            assertThat(states()).contains("–Đã gỡ bỏ");
            assertThat(texts())
                    .anyMatch(text -> text.startsWith("Bài đã được gỡ khỏi trang lúc")
                            && text.endsWith("theo quyết định của Nguyễn Thị Lý. Lý do: Lộ số căn cước"));
            assertThat($(Details.class).all())
                    .filteredOn(details -> details.getSummaryText().equals("Xem nội dung đã gỡ"))
                    .singleElement()
                    .satisfies(details -> assertThat(details.isOpened()).isFalse());
        });
    }

    @Test
    void tellsWhoeverAsksByTelephoneWhyItIsUrgent() {
        UUID id = articles.send(AUTHOR, articles.urgent(COMMUNE, "Cảnh báo mưa lớn, sạt lở đất trên địa bàn xã"));
        campaign.actAs.as(EDITOR, () -> {
            UI.getCurrent().navigate(TaskLinks.task(campaign.task("consent-article", id)));
            assertThat($(DescriptionList.Description.class).all())
                    .extracting(fact -> fact.getElement().getTextRecursively())
                    .contains("Mưa lớn kéo dài, nguy cơ sạt lở", "29/09/2022");
        });
    }

    private List<String> states() {
        return $(StateBadge.class).all().stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }
}
