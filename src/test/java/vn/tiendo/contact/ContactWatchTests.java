package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.AccountService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** What begins by itself: a confirmation is over, or somebody on the list has gone. */
@IntegrationTest
class ContactWatchTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String OFFICER = CampaignContacts.officer(COMMUNE);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private ContactWatch watch;

    @Autowired
    private AccountService accounts;

    @Autowired
    private NoticeService notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("update account set locked = false").update();
        contacts.forget();
    }

    @Test
    void beginsTheNextRoundOnceTheConfirmationIsOver() {
        long before = told();
        contacts.confirmed(COMMUNE, draft -> draft);
        clock.setTo(LocalDateTime.of(2023, 3, 29, 9, 0).atZone(OfficeTime.ZONE));
        watch.beginDue();
        assertThat(contacts.history(OFFICER, COMMUNE)).as("its last day").hasSize(1);
        clock.setTo(LocalDateTime.of(2023, 3, 30, 9, 0).atZone(OfficeTime.ZONE));
        watch.beginDue();
        watch.beginDue();
        List<ContactFacts> history = contacts.history(OFFICER, COMMUNE);
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().stage()).isEqualTo(ContactStage.COLLECTING);
        assertThat(history.getFirst().why()).isEqualTo("Xác nhận ngày 29/09/2022 đã hết hạn vào hết ngày 29/03/2023");
        assertThat(history.getFirst().rows())
                .hasSize(16)
                .allMatch(row -> row.name().equals("A Byen"));
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void leavesUnitsAloneThatAreNoMore() {
        contacts.confirmed(COMMUNE, draft -> draft);
        assertThat(campaign.actAs.as(
                        "cv.th",
                        () -> contacts.book
                                .directory(DirectoryQuery.of("dak sao"), 0, 50)
                                .total()))
                .isEqualTo(16);
        clock.setTo(LocalDateTime.of(2025, 7, 1, 9, 0).atZone(OfficeTime.ZONE));
        watch.beginDue();
        assertThat(jdbc.sql("select count(*) from contact_list")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        clock.reset();
    }

    @Test
    void letsOnlyOneOfTwoNodesBeginIt() throws Exception {
        long before = told();
        contacts.confirmed(COMMUNE, draft -> draft);
        clock.setTo(LocalDateTime.of(2023, 4, 3, 9, 0).atZone(OfficeTime.ZONE));
        assertThat(Race.of(watch::beginDue, watch::beginDue)).containsOnlyNulls();
        jdbc.sql("update contact_watch set looked_on = :day")
                .param("day", LocalDate.of(2000, 1, 1))
                .update();
        watch.beginDue();
        assertThat(contacts.history(OFFICER, COMMUNE)).hasSize(2);
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void noticesSomebodyWhoseAccountIsClosed() {
        UUID person = campaign.person(OFFICER);
        contacts.confirmed(
                COMMUNE, draft -> CampaignContacts.with(draft, 2, row -> CampaignContacts.held(row, person, "Y Thúy")));
        watch.beginDue();
        assertThat(contacts.history(COMMUNE.head(), COMMUNE)).hasSize(1);
        campaign.actAs.as("admin", () -> accounts.lock(OFFICER));
        clock.forward(Duration.ofDays(1));
        watch.beginDue();
        assertThat(contacts.history(COMMUNE.head(), COMMUNE).getFirst().why())
                .isEqualTo("Y Thúy không còn công tác ở đơn vị hoặc tài khoản đã đóng");
    }

    @Test
    void noticesSomebodyWithAnotherPost() {
        UUID person = campaign.person(OFFICER);
        contacts.confirmed(
                COMMUNE, draft -> CampaignContacts.with(draft, 2, row -> CampaignContacts.held(row, person, "Y Thúy")));
        String title = jdbc.sql("select title from post where person_id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        jdbc.sql("update post set title = 'Công chức Tư pháp' where person_id = :id")
                .param("id", person)
                .update();
        try {
            watch.beginDue();
            assertThat(contacts.history(OFFICER, COMMUNE).getFirst().why()).isEqualTo("Y Thúy đã thay đổi chức vụ");
        } finally {
            jdbc.sql("update post set title = :title where person_id = :id")
                    .param("title", title)
                    .param("id", person)
                    .update();
        }
    }

    private long told() {
        return campaign.actAs.as(COMMUNE.head(), () -> notices.list(NoticeFilter.CURRENT, 1_000)).stream()
                .filter(notice -> notice.template().equals("contact-round"))
                .count();
    }
}
