package vn.tiendo.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.ClosedCampaign.LATE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignEnd;
import vn.tiendo.testing.ClosedCampaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/** When a supplementary report has gone up, those hear of it who heard of the first, who began it and who signed it. */
@IntegrationTest
class SupplementNoticeTests {

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignEnd end;

    @Autowired
    private ClosedCampaign closed;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void reportedUpwardWithAUnitThatIsLate() {
        directive = closed.reportedUpward();
        campaign.doAll(directive, LATE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsWhoHeardOfTheFirst() {
        List<UUID> first = told("directive-closed:" + directive);
        assertThat(first).containsExactlyInAnyOrder(people("cv.vhtt", "cv.th", "pct.vx"));
        String before = end.report(directive).reference();
        closed.supplement(directive, "cv.vhtt");
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        assertThat(told()).as("it has not gone up yet").isEmpty();

        end.number(directive);

        assertThat(told()).containsExactlyInAnyOrderElementsOf(first);
        NoticeRow notice = campaign.actAs.as("cv.vhtt", () -> notices.list(NoticeFilter.CURRENT, 50)).stream()
                .filter(row -> row.template().equals("supplement-sent"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.args())
                .startsWith(end.report(directive).reference(), before)
                .hasSize(3);
        assertThat(notice.link()).isEqualTo(DirectiveLinks.of(directive));
        assertThat(told("directive-closed:" + directive))
                .as("the file was closed once")
                .isEqualTo(first);
    }

    @Test
    void tellsWhoBeganItAndWhoSignedItButNotWhoSendsIt() {
        closed.supplement(directive, "cv.vhtt");
        jdbc.sql("update directive set drafter_id = :clerk where id = :id")
                .param("clerk", campaign.person("vanthu"))
                .param("id", directive)
                .update();
        closed.approveWithoutItsSigner(directive);
        end.number(directive);

        assertThat(told()).containsExactlyInAnyOrder(people("cv.vhtt", "cv.th", "pct.vx", "ct.huyen"));
    }

    @Test
    void tellsOnceThoughTheNumberIsSentTwice() {
        closed.supplement(directive, "cv.th");
        end.submit(directive, end.report(directive).draft());
        end.decide(directive, ReviewDecision.approve());
        campaign.actAs.as("vanthu", () -> {
            TaskTicket ticket = campaign.ticket("number-consolidation", directive);
            Numbering numbering = new Numbering(
                    end.consolidations.proposedNumber(directive).number(),
                    LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
            end.consolidations.number(ticket, numbering);
            end.consolidations.number(ticket, numbering);
        });
        assertThat(told()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void saysThatItHasItsNumberWhereNobodyIsAbove() {
        jdbc.sql("update directive set onward_unit_id = null where id = :id")
                .param("id", directive)
                .update();
        closed.supplement(directive, "cv.vhtt");
        closed.sendSupplement(directive);

        assertThat(told()).hasSize(3);
        assertThat(jdbc.sql("select distinct template from notice where notice_key = :key")
                        .param("key", key())
                        .query(String.class)
                        .list())
                .containsExactly("supplement-numbered");
        assertThat(end.report(directive).sentAt()).isNull();
    }

    private String key() {
        return "supplement-sent:" + end.report(directive).id();
    }

    private List<UUID> told() {
        return told(key());
    }

    private List<UUID> told(String key) {
        return jdbc.sql("select recipient_id from notice where notice_key = :key")
                .param("key", key)
                .query(UUID.class)
                .list();
    }

    private UUID[] people(String... logins) {
        return List.of(logins).stream().map(campaign::person).toArray(UUID[]::new);
    }
}
