package vn.tiendo.article.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.article.ArticleFacts;
import vn.tiendo.article.ReviewService.Decision;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveDraft.ObligationDraft;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignArticles;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignPortals;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** What the directive of 2022 asks of an agency (B1), counted as its articles come out on the district's portal. */
@IntegrationTest
class QuotaOfDirectiveTests {

    private static final SampleUnit DISTRICT = SampleUnit.of("trang-ttdt-huyen");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private CampaignPortals portals;

    @Autowired
    private CampaignArticles articles;

    @Autowired
    private MutableClock clock;

    /** Each test has another: what one asked for stays in hand. */
    private SampleUnit agency = SampleUnit.of("noivu");

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
        portals.set(DISTRICT);
    }

    @AfterEach
    void forget() {
        articles.forget();
        portals.forget();
        boards.forget();
    }

    @Test
    void saysHowManyOfHowManyThereAreThisMonth() {
        UUID directive = asking("02 tin, bài/tháng");
        UUID first = publish("Phòng Nội vụ tổ chức hội nghị cải cách hành chính");
        assertThat(check(first)).as("the first of a portal is looked at").isEqualTo(ArticleFacts.Check.DUE);
        assertThat(cell(directive).progress()).isEqualTo("Đã đăng 0/2 tin, bài trong tháng, 1 chờ hậu kiểm");
        articles.check(CampaignPortals.OVERSEER, first, true, false);
        assertThat(cell(directive).progress()).isEqualTo("Đã đăng 1/2 tin, bài trong tháng");
        UUID second = publish("Phòng Nội vụ kiểm tra công vụ tại các xã");
        assertThat(check(second)).as("not chosen").isEqualTo(ArticleFacts.Check.NONE);
        assertThat(cell(directive).progress()).isEqualTo("Đã đăng 2/2 tin, bài trong tháng");
        assertThat(cell(directive).finishedAt())
                .as("there is another month to come")
                .isNull();
        clock.forward(Duration.ofDays(7));
        UUID third = publish("Phòng Nội vụ bồi dưỡng cán bộ thôn");
        assertThat(check(third)).isEqualTo(ArticleFacts.Check.NONE);
        assertThat(cell(directive).progress()).as("October").isEqualTo("Đã đăng 1/2 tin, bài trong tháng");
    }

    @Test
    void doesNotCountWhatWasFoundWrong() {
        agency = SampleUnit.of("tuphap");
        UUID directive = asking("mỗi quý 3 tin");
        UUID wrong = publish("Phòng Nội vụ tổ chức hội nghị cải cách hành chính");
        articles.check(CampaignPortals.OVERSEER, wrong, false, false);
        assertThat(cell(directive).progress()).isEqualTo("Đã đăng 0/3 tin, bài trong quý");
    }

    @Test
    void isCarriedOutWhenWhatIsAskedForOnceIsThere() {
        agency = SampleUnit.of("tckh");
        UUID directive = asking("ít nhất 02 (hai) tin, bài");
        UUID first = publish("Phòng Nội vụ tổ chức hội nghị cải cách hành chính");
        articles.check(CampaignPortals.OVERSEER, first, true, false);
        assertThat(cell(directive).progress()).isEqualTo("Đã đăng 1/2 tin, bài");
        assertThat(cell(directive).finishedAt()).isNull();
        publish("Phòng Nội vụ kiểm tra công vụ tại các xã");
        assertThat(cell(directive).finishedAt()).isNotNull();
        assertThat(cell(directive).result()).isEqualTo("Đã đăng 2/2 tin, bài");
    }

    @Test
    void countsForEachDirectiveWhatThatOneWants() {
        agency = SampleUnit.of("ldtbxh");
        UUID once = asking("01 tin");
        UUID monthly = asking("02 tin, bài/tháng");
        UUID first = publish("Phòng Nội vụ tổ chức hội nghị cải cách hành chính");
        articles.check(CampaignPortals.OVERSEER, first, true, false);
        assertThat(cell(once).result()).isEqualTo("Đã đăng 1/1 tin, bài");
        assertThat(cell(once).finishedAt()).isNotNull();
        assertThat(cell(monthly).progress()).isEqualTo("Đã đăng 1/2 tin, bài trong tháng");
        assertThat(cell(monthly).finishedAt()).isNull();
    }

    private UUID asking(String deliverable) {
        UUID directive = campaign.draft();
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = campaign.directives.draft(directive);
            campaign.directives.save(
                    directive,
                    new DirectiveDraft(
                            draft.version(),
                            draft.kind(),
                            draft.subject(),
                            draft.body(),
                            draft.symbol(),
                            draft.legalBases(),
                            draft.recipients(),
                            draft.obligations().stream()
                                    .map(each -> each.code().equals("B1") ? asking(each, deliverable) : each)
                                    .toList(),
                            draft.due(),
                            draft.actors(),
                            draft.origin()));
        });
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
        campaign.awaitHandedOut(directive);
        campaign.receive(directive, agency.code(), agency.clerk());
        campaign.assign(directive, agency.code(), agency.head(), agency.lead());
        return directive;
    }

    private static ObligationDraft asking(ObligationDraft each, String deliverable) {
        return new ObligationDraft(
                each.id(),
                each.recipientId(),
                each.code(),
                each.title(),
                each.clause(),
                each.clauseRef(),
                each.workKind(),
                deliverable,
                each.due());
    }

    /** The district's portal has no board yet: its officer edits and puts out, its leader approves. */
    private UUID publish(String title) {
        UUID id = articles.send(agency.lead(), articles.news(DISTRICT, title));
        articles.edit("bbt.thuky", id, Decision.PASS, "");
        articles.approve("pct.vx", id, Decision.PASS, "");
        articles.publish("bbt.thuky", id, CampaignPortals.address(DISTRICT) + "tin/" + id);
        return id;
    }

    private ArticleFacts.Check check(UUID id) {
        return articles.facts(agency.lead(), id).publication().check();
    }

    private AssignmentFacts cell(UUID directive) {
        return campaign.unit(directive, agency.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.ARTICLE)
                .findFirst()
                .orElseThrow();
    }
}
