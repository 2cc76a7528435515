package vn.tiendo.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.tiendo.article.ArticleFacts.NotOnBoard;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.board.SeatRole;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.ArticleTest;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** Who may do which step of an article: the board in force says it, and nobody approves what he wrote. */
@ArticleTest
class ArticleDeskTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-vanxuoi");
    private static final String ONLY_APPROVER = "pct.vanxuoi";
    private static final String SECRETARY = "vhxh.vanxuoi";
    private static final String CLERK = "vptk.vanxuoi";
    private static final String CHAIRMAN = "chuctich.vanxuoi";
    private static final String TITLE = "Trao sinh kế cho 12 hộ nghèo xã Văn Xuôi";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @BeforeEach
    void begin() {
        portals.set(COMMUNE);
    }

    @Test
    void goesToTheOfficeAboveIfItsAuthorIsTheOnlyOneWhoApproves() {
        articles.board(COMMUNE);
        UUID id = articles.send(ONLY_APPROVER, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        assertThatThrownBy(() -> articles.approve(ONLY_APPROVER, id, Decision.PASS, ""))
                .isInstanceOf(RuntimeException.class);
        articles.approve("tp.vhtt", id, Decision.PASS, "");
        ArticleFacts approved = articles.facts(SECRETARY, id);
        assertThat(approved.review().way()).isEqualTo(ArticleFacts.Way.SUPERIOR);
        articles.publish(CLERK, id, "https://vanxuoi.tumorong.test/tin/sinh-ke");
        assertThat(articles.facts(SECRETARY, id).publication().check())
                .as("what was approved above is always looked at")
                .isEqualTo(ArticleFacts.Check.DUE);
    }

    @Test
    void isWrittenByWhoeverIsOnTheBoardWhateverElseHeDoes() {
        articles.board(COMMUNE, SeatRole.MEMBER, "Học tập và làm theo Bác", "doan.vanxuoi");
        UUID id = articles.send("doan.vanxuoi", articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        assertThat(articles.facts(SECRETARY, id).state()).isEqualTo(ArticleState.APPROVING);
        assertThatThrownBy(() -> articles.send("tpht.vanxuoi", articles.news(COMMUNE, TITLE + " đợt II")))
                .as("neither a role nor a seat")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isEditedBySomebodyElseWhereThereIsNoBoardEither() {
        UUID id = articles.send(SECRETARY, articles.news(COMMUNE, TITLE));
        assertThatThrownBy(() -> articles.edit(SECRETARY, id, Decision.PASS, ""))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void goesToADeputyIfTheHeadWroteIt() {
        articles.board(COMMUNE, CHAIRMAN);
        UUID id = articles.send(ONLY_APPROVER, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        articles.approve(CHAIRMAN, id, Decision.PASS, "");
        assertThat(articles.facts(SECRETARY, id).review().way()).isEqualTo(ArticleFacts.Way.BOARD);
    }

    @Test
    void isApprovedByTheLeaderInPersonWhereThereIsNoBoard() {
        UUID id = articles.send(SECRETARY, articles.news(COMMUNE, TITLE));
        articles.edit(CLERK, id, Decision.PASS, "");
        assertThatThrownBy(() -> articles.approve(SECRETARY, id, Decision.PASS, ""))
                .isInstanceOf(RuntimeException.class);
        articles.approve(CHAIRMAN, id, Decision.PASS, "");
        assertThat(articles.facts(SECRETARY, id).review().way()).isEqualTo(ArticleFacts.Way.LEADER);
    }

    @Test
    void lacksAnApproverWhoDidNotEditAFeature() {
        articles.board(COMMUNE);
        UUID id = articles.send(
                CLERK,
                articles.text(
                        COMMUNE,
                        ArticleDraft.Genre.FEATURE,
                        TITLE,
                        "Mô hình trồng sâm dây giúp nhiều hộ thoát nghèo. ".repeat(40)));
        campaign.actAs.as("pct.vanxuoi", () -> {
            assertThat(articles.book.rights(id).take()).isTrue();
            articles.reviews.take(id);
            return null;
        });
        articles.edit(ONLY_APPROVER, id, Decision.PASS, "");
        assertThat(campaign.actAs.as(CLERK, () -> articles.book.approver(id)))
                .hasValueSatisfying(approver -> assertThat(approver.way()).isEqualTo(ArticleFacts.Way.SUPERIOR));
    }

    @Test
    void isTakenByNobodyWhoIsNotOnTheBoard() {
        articles.board(COMMUNE);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        assertThatThrownBy(() -> campaign.actAs.as(CHAIRMAN, () -> {
                    articles.reviews.take(id);
                    return null;
                }))
                .isInstanceOf(NotOnBoard.class);
        assertThatThrownBy(() -> campaign.actAs.as("vhxh.dakna", () -> {
                    articles.reviews.take(id);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void comesOutAtOnceByTelephoneIfItIsUrgentAndIsLookedAtAfterwards() {
        articles.board(COMMUNE);
        UUID id = articles.send(CLERK, articles.urgent(COMMUNE, "Cảnh báo mưa lớn, sạt lở đất trên địa bàn xã"));
        assertThat(articles.facts(SECRETARY, id).state()).isEqualTo(ArticleState.CONSENTING);
        assertThatThrownBy(() -> articles.consent(SECRETARY, id, SECRETARY, true))
                .isInstanceOf(InvalidInput.class);
        articles.consent(SECRETARY, id, ONLY_APPROVER, true);
        ArticleFacts agreed = articles.facts(SECRETARY, id);
        assertThat(agreed.state()).isEqualTo(ArticleState.APPROVED);
        assertThat(agreed.review().way()).isEqualTo(ArticleFacts.Way.PHONE);
        articles.publish(CLERK, id, "https://vanxuoi.tumorong.test/tin/canh-bao");
        articles.check(CampaignPortals.OVERSEER, id, false, true);
        UUID removal = campaign.actAs.as(
                SECRETARY, () -> articles.corrections.of(id).getFirst().id());
        articles.takeDown(ONLY_APPROVER, CLERK, removal);
        assertThat(articles.facts(SECRETARY, id).state()).isEqualTo(ArticleState.REMOVED);
    }

    @Test
    void goesBackBeforeItComesOutAndIsApprovedAnew() {
        articles.board(COMMUNE);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        articles.approve(ONLY_APPROVER, id, Decision.PASS, "");
        articles.mend(CLERK, id);
        ArticleFacts back = articles.facts(CLERK, id);
        assertThat(back.state()).isEqualTo(ArticleState.RETURNED);
        assertThat(back.review().approverId()).isNull();
        articles.rewrite(CLERK, id, back.draft());
        articles.edit(SECRETARY, id, Decision.PASS, "");
        articles.approve(ONLY_APPROVER, id, Decision.REJECT, "Trùng bài của huyện");
        assertThat(articles.facts(CLERK, id).state()).isEqualTo(ArticleState.REJECTED);
    }

    @Test
    void isTurnedDownByItsEditor() {
        articles.board(COMMUNE);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.REJECT, "Không thuộc phạm vi của trang");
        assertThat(articles.facts(CLERK, id).state()).isEqualTo(ArticleState.REJECTED);
    }

    @Test
    void keepsEveryWordOfTenWhoSaveAtOnce() throws Exception {
        articles.board(COMMUNE);
        UUID id = campaign.actAs.as(CLERK, () -> articles.articles.begin(articles.news(COMMUNE, TITLE)));
        List<Runnable> editors = IntStream.range(0, 10)
                .mapToObj(n -> (Runnable) () -> campaign.actAs.as(CLERK, () -> {
                    ArticleDraft text =
                            articles.text(COMMUNE, ArticleDraft.Genre.NEWS, TITLE, "Bản của người thứ " + n);
                    articles.articles.save(id, text);
                }))
                .toList();
        List<Throwable> refused =
                Race.of(editors).stream().filter(Objects::nonNull).toList();
        assertThat(refused)
                .as("one saves, the others hear that they were late")
                .hasSize(9)
                .allSatisfy(late -> assertThat(late)
                        .isInstanceOfAny(ArticleDraft.ArticleChanged.class, OptimisticLockingFailureException.class));
    }

    @Test
    void takesADoubleClickOnce() {
        articles.board(COMMUNE);
        UUID id = articles.send(CLERK, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        campaign.actAs.as(ONLY_APPROVER, () -> {
            TaskTicket ticket = campaign.ticket("approve-article", id);
            articles.reviews.approve(ticket, Decision.PASS, "");
            articles.reviews.approve(ticket, Decision.PASS, "");
            return null;
        });
        assertThat(articles.facts(CLERK, id).state()).isEqualTo(ArticleState.APPROVED);
        assertThat(campaign.actAs.as(CLERK, () -> articles.book.turns(id)))
                .filteredOn(turn -> turn.step().equals("publish-article"))
                .hasSize(1);
    }

    @Test
    void keepsTheAuthorFromTheApproverOfHisOwnAtTheServiceToo() {
        articles.board(COMMUNE, CHAIRMAN);
        UUID id = articles.send(CHAIRMAN, articles.news(COMMUNE, TITLE));
        articles.edit(SECRETARY, id, Decision.PASS, "");
        assertThatThrownBy(() -> articles.approve(CHAIRMAN, id, Decision.PASS, ""))
                .isInstanceOfAny(NotAllowed.class, NotOnBoard.class, OwnWork.class);
    }
}
