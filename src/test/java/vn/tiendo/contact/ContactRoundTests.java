package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignBoards;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Until when the steps of a round run, and how one that was begun by mistake is given up. */
@IntegrationTest
class ContactRoundTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String OFFICER = CampaignContacts.officer(COMMUNE);
    private static final String STRANGER = CampaignContacts.officer(SampleUnit.of("xa-dakna"));

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignBoards boards;

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
        clock.reset();
    }

    @Test
    void endsNoStepAfterTheObligationForWhichItWasBegun() {
        UUID directive = boards.asked(COMMUNE);
        Deadline end = Objects.requireNonNull(cell(directive).due());
        clock.setTo(ZonedDateTime.ofInstant(end.lastWorkingMoment(), OfficeTime.ZONE)
                .withHour(8)
                .withMinute(0));
        UUID list = contacts.start(COMMUNE);
        assertThat(due(OFFICER, list).legalEnd()).isEqualTo(end.legalEnd());
        contacts.submit(COMMUNE, list, contacts.complete(COMMUNE, list));
        assertThat(due(COMMUNE.head(), list).legalEnd()).isEqualTo(end.legalEnd());
        contacts.approve(COMMUNE, list, ReviewDecision.approve());
        assertThat(due(OFFICER, list).legalEnd()).isEqualTo(end.legalEnd());
        contacts.publish(COMMUNE, list, java.time.LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE));
        assertThat(due(CampaignContacts.OFFICE, list).legalEnd()).isEqualTo(end.legalEnd());
    }

    @Test
    void keepsTheDayOfTheFirstStepWhenTheListComesBack() {
        UUID list = contacts.start(COMMUNE);
        Deadline first = due(OFFICER, list);
        clock.forward(Duration.ofDays(4));
        contacts.submit(COMMUNE, list, contacts.complete(COMMUNE, list));
        contacts.approve(COMMUNE, list, ReviewDecision.returnFor("Thiếu số fax"));
        assertThat(due(OFFICER, list).legalEnd()).isEqualTo(first.legalEnd());
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        contacts.compare(list, "Sai số điện thoại");
        assertThat(due(OFFICER, list).legalEnd()).isEqualTo(first.legalEnd());
    }

    @Test
    void isGivenUpByWhoBeganItAndTheCellSaysWhatStands() {
        UUID directive = boards.asked(COMMUNE);
        UUID list = contacts.start(COMMUNE);
        assertThat(cell(directive).progress()).isEqualTo("0/16 đầu mối có thư công vụ");
        campaign.actAs.as(OFFICER, () -> contacts.contacts.abandon(campaign.ticket("collect-contacts", list)));
        assertThat(cell(directive).progress()).isEqualTo("chưa có danh sách");
        assertThat(contacts.facts(COMMUNE, list).stage()).isEqualTo(ContactStage.ABANDONED);
        assertThat(campaign.actAs.as(OFFICER, () -> campaign.tasks.openSteps(List.of(list))))
                .isEmpty();
        UUID next = contacts.confirmed(COMMUNE, draft -> draft);
        UUID mistaken = contacts.start(COMMUNE);
        assertThat(contacts.draft(COMMUNE, mistaken).rows())
                .as("begun with what was confirmed")
                .allMatch(row -> row.name().equals("A Byen"));
        campaign.actAs.as(OFFICER, () -> contacts.contacts.abandon(campaign.ticket("collect-contacts", mistaken)));
        assertThat(contacts.facts(COMMUNE, next).current()).isTrue();
    }

    @Test
    void isGivenUpByTheLeaderWhoeverHoldsIt() {
        UUID list = contacts.start(COMMUNE);
        TaskTicket ticket = campaign.actAs.as(OFFICER, () -> campaign.ticket("collect-contacts", list));
        assertThatThrownBy(() -> campaign.actAs.as(STRANGER, () -> contacts.contacts.abandon(ticket)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(COMMUNE.clerk(), () -> contacts.contacts.abandon(ticket)))
                .isInstanceOf(NotAllowed.class);
        campaign.actAs.as(COMMUNE.head(), () -> {
            contacts.contacts.abandon(ticket);
            contacts.contacts.abandon(ticket);
        });
        assertThat(contacts.facts(COMMUNE, list).stage()).isEqualTo(ContactStage.ABANDONED);
    }

    @Test
    void isNotGivenUpOnceItWasApproved() {
        UUID list = contacts.start(COMMUNE);
        contacts.toOffice(COMMUNE, list, contacts.complete(COMMUNE, list));
        contacts.compare(list, "Sai số điện thoại");
        TaskTicket ticket = campaign.actAs.as(OFFICER, () -> campaign.ticket("collect-contacts", list));
        for (String person : Set.of(OFFICER, COMMUNE.head())) {
            assertThat(campaign.actAs.as(person, () -> contacts.contacts.mayAbandon(list)))
                    .isFalse();
            assertThatThrownBy(() -> campaign.actAs.as(person, () -> contacts.contacts.abandon(ticket)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private AssignmentFacts cell(UUID directive) {
        return campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(assignment -> assignment.workKind() == WorkKind.CONTACT)
                .findFirst()
                .orElseThrow();
    }

    private Deadline due(String login, UUID list) {
        return campaign.actAs.as(login, () -> {
            String task =
                    campaign.tasks.openSteps(List.of(list)).get(list).getFirst().taskId();
            TaskRow row = campaign.tasks.rows(List.of(task)).getFirst();
            return Objects.requireNonNull(row.due());
        });
    }
}
