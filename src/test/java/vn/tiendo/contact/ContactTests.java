package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.testing.CampaignContacts.mailbox;
import static vn.tiendo.testing.CampaignContacts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.contact.directory.DirectoryQuery;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.FlowNodes;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** A commune's contacts from the first entry to the day on which they are confirmed. */
@IntegrationTest
class ContactTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String OFFICER = CampaignContacts.officer(COMMUNE);
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void visitsEveryFlowNode(@Autowired FlowNodes nodes) {
        contacts.goEveryWay(COMMUNE);
        assertThat(nodes.unvisited())
                .doesNotContain(
                        "contacts-due",
                        "collect-contacts",
                        "are-contacts-submitted",
                        "contacts-abandoned",
                        "check-contacts",
                        "approve-contacts",
                        "are-contacts-approved",
                        "publish-contacts",
                        "compare-contacts",
                        "do-contacts-match",
                        "confirm-contacts",
                        "contacts-confirmed");
        ContactFacts confirmed = contacts.history(OFFICER, COMMUNE).getFirst();
        assertThat(confirmed.stage()).isEqualTo(ContactStage.CONFIRMED);
        assertThat(confirmed.confirmedOn()).isEqualTo(TODAY);
        assertThat(confirmed.expiresOn()).isEqualTo(LocalDate.of(2023, 3, 29));
        assertThat(confirmed.rows()).hasSize(16).allMatch(row -> Boolean.TRUE.equals(row.matched()));
    }

    @Test
    void carriesTheAssignmentsThatAskForIt(@Autowired CampaignBoards boards) {
        UUID directive = boards.asked(COMMUNE);
        UUID list = contacts.start(COMMUNE);
        assertThat(contacts.facts(COMMUNE, list).directiveId()).isEqualTo(directive);
        ContactDraft draft = contacts.complete(COMMUNE, list);
        ContactDraft three = with(draft, 0, row -> mailbox(row, "a@gmail.com", null));
        three = with(three, 1, row -> mailbox(row, "b@gmail.com", null));
        ContactDraft gmail = with(three, 2, row -> mailbox(row, "c@gmail.com", null));
        campaign.actAs.as(OFFICER, () -> contacts.contacts.save(list, gmail));
        assertThat(cell(directive).progress()).isEqualTo("còn 3 hộp thư gmail");
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        assertThat(cell(directive).progress()).isEqualTo("16/16 đầu mối có thư công vụ");
        assertThat(cell(directive).finishedAt()).isNull();
        contacts.compare(list, "");
        assertThat(cell(directive).progress()).isEqualTo("đã xác nhận 16 đầu mối ngày 29/09/2022");
        assertThat(cell(directive).finishedAt()).isNotNull();
    }

    @Test
    void leavesTheAssignmentOpenWhileAMailboxIsWaitedFor(@Autowired CampaignBoards boards) {
        UUID directive = boards.asked(COMMUNE);
        contacts.confirmed(COMMUNE, draft -> with(draft, 3, row -> mailbox(row, "d@gmail.com", TODAY)));
        assertThat(cell(directive).progress()).isEqualTo("15/16 đầu mối có thư công vụ, 1 chờ cấp");
        assertThat(cell(directive).finishedAt()).isNull();
        contacts.confirmed(COMMUNE, draft -> draft);
        assertThat(cell(directive).finishedAt()).isNotNull();
        assertThat(contacts.history(OFFICER, COMMUNE))
                .extracting(ContactFacts::endedOn)
                .containsExactly(null, TODAY);
    }

    private AssignmentFacts cell(UUID directive) {
        return campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.CONTACT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsADraftWithAGmailButDoesNotSubmitIt() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft draft = with(contacts.complete(COMMUNE, list), 0, row -> mailbox(row, "a@gmail.com", null));
        int version = campaign.actAs.as(OFFICER, () -> contacts.contacts.save(list, draft));
        assertThatThrownBy(() -> contacts.submit(COMMUNE, list, new ContactDraft(version, draft.rows())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("row-0-email", "contact.problem.email.free_provider"));
        assertThat(contacts.draft(COMMUNE, list).rows().getFirst().published().email())
                .isEqualTo("a@gmail.com");
        assertThat(contacts.facts(COMMUNE, list).rows().getFirst().email()).isEmpty();
        assertThat(campaign.actAs.as(
                        OFFICER, () -> contacts.book.openPoints(campaign.organizationUnit(COMMUNE.code()))))
                .contains(new ContactBook.OpenPoint(ContactBook.OpenPoint.Kind.GMAIL_MAILBOX, "Bí thư Đảng ủy", ""));
    }

    @Test
    void refusesWhatSomebodyElseHasSavedMeanwhile() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft mine = contacts.complete(COMMUNE, list);
        ContactDraft theirs = with(mine, 0, row -> CampaignContacts.held(row, null, "A Thuận"));
        campaign.actAs.as(OFFICER, () -> contacts.contacts.save(list, theirs));
        assertThatThrownBy(() -> campaign.actAs.as(OFFICER, () -> contacts.contacts.save(list, mine)))
                .isInstanceOf(ContactDraft.ContactsChanged.class);
        assertThatThrownBy(() -> contacts.submit(COMMUNE, list, mine)).isInstanceOf(ContactDraft.ContactsChanged.class);
        assertThat(contacts.draft(COMMUNE, list).rows().getFirst().name()).isEqualTo("A Thuận");
    }

    @Test
    void answersTheSameSubmissionOnce() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft draft = contacts.complete(COMMUNE, list);
        campaign.actAs.as(OFFICER, () -> {
            TaskTicket ticket = campaign.ticket("collect-contacts", list);
            contacts.contacts.submit(ticket, draft);
            contacts.contacts.submit(ticket, draft);
        });
        assertThat(contacts.facts(COMMUNE, list).stage()).isEqualTo(ContactStage.APPROVING);
    }

    @Test
    void warnsTheLeader() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft shared = with(contacts.complete(COMMUNE, list), 0, row -> mailbox(row, "dm2@tumorong.test", null));
        contacts.submit(COMMUNE, list, shared);
        assertThat(contacts.facts(COMMUNE, list).warnings())
                .extracting(warning -> warning.kind().name())
                .containsOnly("SHARED_MAILBOX");
    }

    @Test
    void keepsTheReasonsBesideTheRowsThatDoNotMatch() {
        UUID list = contacts.start(COMMUNE);
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        contacts.compare(list, "Sai số điện thoại");
        ContactFacts back = contacts.facts(COMMUNE, list);
        assertThat(back.stage()).isEqualTo(ContactStage.COLLECTING);
        assertThat(back.returnReason()).isEqualTo("Bí thư Đảng ủy: Sai số điện thoại");
        assertThat(back.rows().getFirst().mismatch()).isEqualTo("Sai số điện thoại");
        ContactDraft again = contacts.complete(COMMUNE, list);
        campaign.actAs.as(OFFICER, () -> contacts.contacts.save(list, again));
        assertThat(contacts.facts(COMMUNE, list).rows().getFirst().mismatch())
                .as("until it is submitted")
                .isEqualTo("Sai số điện thoại");
    }

    @Test
    void wantsEveryRowToBeLookedAt() {
        UUID list = contacts.start(COMMUNE);
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        List<ContactDraft.Tick> ticks = contacts.facts(COMMUNE, list).rows().stream()
                .map(row -> new ContactDraft.Tick(row.title().startsWith("Bí") ? null : false, ""))
                .toList();
        assertThatThrownBy(() -> campaign.actAs.as(
                        CampaignContacts.OFFICE,
                        () -> contacts.contacts.compare(campaign.ticket("compare-contacts", list), ticks)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("row-0-matched", "contact.problem.tick-missing")
                                .containsEntry("row-1-reason", "contact.problem.reason-missing"));
    }

    @Test
    void takesOnlyALinkOfTheUnitsPortalAndADayThatIsOver() {
        UUID list = contacts.start(COMMUNE);
        contacts.submit(COMMUNE, list, contacts.complete(COMMUNE, list));
        contacts.approve(COMMUNE, list, ReviewDecision.approve());
        assertThatThrownBy(() -> campaign.actAs.as(
                        OFFICER,
                        () -> contacts.contacts.publish(
                                campaign.ticket("publish-contacts", list),
                                "https://daksao.example.org/lien-he",
                                TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("link", "contact.problem.link-elsewhere")
                                .containsEntry("day", "contact.problem.day-future"));
        assertThat(refusal(list, "xa-daksao.lienhe.kontum.gov.vn/lien-he")).isEqualTo("portal.problem.link-form");
        assertThat(refusal(list, "https://xa-daksao.lienhe.kontum.gov.vn/lien he"))
                .isEqualTo("portal.problem.link-blank");
    }

    private String refusal(UUID list, String link) {
        return catchThrowableOfType(
                        InvalidInput.class,
                        () -> campaign.actAs.as(
                                OFFICER,
                                () -> contacts.contacts.publish(
                                        campaign.ticket("publish-contacts", list), link, TODAY)))
                .problems()
                .get("link");
    }

    @Test
    void showsThePublishedListInTheDirectoryAndTheOneBeforeOnceItComesBack() {
        contacts.confirmed(COMMUNE, draft -> draft);
        UUID second = contacts.start(COMMUNE);
        ContactDraft changed =
                with(contacts.complete(COMMUNE, second), 0, row -> CampaignContacts.held(row, null, "Y Mới"));
        contacts.toOffice(COMMUNE, second, changed);
        assertThat(found("dak sao y moi")).isPresent();
        contacts.compare(second, "Chưa thấy đổi tên");
        assertThat(found("dak sao y moi")).isEmpty();
        assertThat(found("dak sao bi thu")).contains("A Byen");
        assertThat(found("02603123456 dm1@tumorong.test")).contains("A Byen");
    }

    private Optional<String> found(String text) {
        return campaign.actAs.as(
                "cv.th",
                () -> contacts.book.directory(DirectoryQuery.of(text), 0, 10).rows().stream()
                        .map(entry -> entry.name())
                        .findFirst());
    }
}
