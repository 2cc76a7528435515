package vn.tiendo.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignContacts;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who may touch and read a unit's contacts. */
@IntegrationTest
class ContactAccessTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-daksao");
    private static final String STRANGER = CampaignContacts.officer(SampleUnit.of("xa-dakna"));
    private static final String OFFICER = CampaignContacts.officer(COMMUNE);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignContacts contacts;

    @Autowired
    private MutableClock clock;

    private UUID unit;

    @BeforeEach
    void load() {
        clock.reset();
        contacts.load(COMMUNE);
        unit = campaign.organizationUnit(COMMUNE.code());
    }

    @AfterEach
    void forget() {
        contacts.forget();
    }

    @Test
    void letsNobodyOfAnotherCommuneNearIt() {
        UUID list = contacts.start(COMMUNE);
        ContactDraft draft = contacts.complete(COMMUNE, list);
        assertThatThrownBy(() -> campaign.actAs.as(STRANGER, () -> contacts.book.facts(list)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaign.actAs.as(STRANGER, () -> contacts.book.draft(list)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.history(STRANGER, COMMUNE)).isInstanceOf(NotFound.class);
        assertThat(campaign.actAs.as(STRANGER, () -> contacts.contacts.summary(unit)))
                .isEmpty();
        assertThatThrownBy(() -> campaign.actAs.as(STRANGER, () -> contacts.contacts.start(unit)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as(STRANGER, () -> contacts.contacts.save(list, draft)))
                .isInstanceOf(NotAllowed.class);
        String task = campaign.actAs.as(OFFICER, () -> campaign.task("collect-contacts", list));
        assertThatThrownBy(
                        () -> campaign.actAs.as(STRANGER, () -> contacts.contacts.submit(TaskTicket.of(task), draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheOverseerRowsOnlyOnceTheLeaderHasApproved() {
        UUID list = contacts.start(COMMUNE);
        contacts.submit(COMMUNE, list, contacts.complete(COMMUNE, list));
        assertThat(campaign.actAs
                        .as(CampaignContacts.OFFICE, () -> contacts.book.facts(list))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> campaign.actAs.as(CampaignContacts.OFFICE, () -> contacts.book.draft(list)))
                .isInstanceOf(NotFound.class);
        contacts.approve(COMMUNE, list, ReviewDecision.approve());
        assertThat(campaign.actAs
                        .as(CampaignContacts.OFFICE, () -> contacts.book.facts(list))
                        .rows())
                .hasSize(16);
        assertThatThrownBy(() -> campaign.actAs.as(CampaignContacts.OFFICE, () -> contacts.book.draft(list)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsOneOpenRoundAUnitAndAsksWhoComparesTheFirstTime() {
        assertThatThrownBy(() -> campaign.actAs.as(OFFICER, () -> contacts.contacts.start(unit)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems())
                                .containsEntry("overseer", "contact.problem.overseer-missing"));
        List<UnitRef> overseers = campaign.actAs.as(OFFICER, () -> contacts.book.overseers(unit));
        assertThatThrownBy(() -> campaign.actAs.as(
                        OFFICER, () -> contacts.contacts.start(unit, campaign.organizationUnit("xa-dakna"))))
                .as("nobody who could not be chosen")
                .isInstanceOf(InvalidInput.class);
        assertThat(overseers).extracting(UnitRef::code).contains("vhtt").doesNotContain("xa-dakna", "xa-daksao");
        contacts.start(COMMUNE);
        assertThatThrownBy(() -> contacts.start(COMMUNE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsValue("contact.problem.pending"));
    }
}
