package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** An officer of a commune leaves: what was seen goes to another, nothing open names her, her account is closed. */
@IntegrationTest
class HandOverTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-texang");
    private static final String HEAD = COMMUNE.head();
    private static final String RECEIVER = COMMUNE.lead();
    private static final int PREVIEW_BUDGET = 25;

    @Autowired
    private Campaign campaign;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private HandOverService service;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AuditService audit;

    @Autowired
    private NoticeService notices;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private UUID unit;
    private String login;
    private UUID leaver;

    @BeforeEach
    void assign() {
        clock.reset();
        directive = campaign.issue();
        login = newcomers.join("OFFICER", COMMUNE.code());
        leaver = campaign.person(login);
        unit = campaign.organizationUnit(COMMUNE.code());
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        newcomers.assign(directive, COMMUNE, login, "pct.texang");
    }

    @Test
    void doesWhatThePreviewShowed() {
        HandOverPreview preview = preview(HEAD);
        long led = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(assignment -> leaver.equals(assignment.leadId()))
                .count();

        assertThat(preview.lines()).filteredOn(line -> line.part() == Part.LEAD).hasSize((int) led);
        assertThat(preview.lines())
                .filteredOn(line -> line.part() == Part.REPORT)
                .hasSize(1);
        assertThat(preview.lines()).hasSize((int) led + 1);
        assertThat(preview.closesAccount()).isTrue();
        assertThat(preview.receivers())
                .extracting(each -> each.person().login())
                .contains(RECEIVER)
                .doesNotContain(login);
        Receipt receipt = read(confirm(HEAD, preview, RECEIVER));

        assertThat(receipt.lines())
                .extracting(Receipt.Line::subject)
                .containsExactlyElementsOf(
                        preview.lines().stream().map(WorkLine::subject).toList());
        assertThat(receipt.accountClosed()).isTrue();
        assertThat(newcomers.namedIn(leaver)).isZero();
        assertThat(newcomers.isLocked(leaver)).isTrue();
        assertThat(campaign.unit(directive, COMMUNE.code()).assignments())
                .extracting(AssignmentFacts::leadId)
                .doesNotContain(leaver);
        campaign.doAll(directive, COMMUNE); // whoever received it can do it, to the end
    }

    @Test
    void tellsItInEveryHistoryAndWhoeverReceives() {
        AssignmentFacts assignment = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(each -> leaver.equals(each.leadId()))
                .findFirst()
                .orElseThrow();
        UUID receipt = confirm(HEAD, preview(HEAD), RECEIVER);

        AuditEvent act = campaign.actAs
                .as(
                        "cv.th",
                        () -> audit.page(
                                AuditScope.of(java.util.List.of("obligation-execution:" + assignment.id())),
                                AuditFilter.NONE,
                                null,
                                10))
                .getFirst();
        assertThat(act.act()).isEqualTo("hand-over.LEAD");
        assertThat(act.detail())
                .containsEntry("subject", "Người Mới " + login)
                .containsEntry("to", "Y Phượng")
                .containsEntry("note", "Chuyển công tác");
        assertThat(campaign.actAs.as("cv.th", () -> audit.page(AuditScope.under(leaver), AuditFilter.NONE, null, 10)))
                .extracting(AuditEvent::act)
                .contains("hand-over.confirmed", "organization.role-changed", "organization.account-locked");
        assertThat(campaign.actAs.as(RECEIVER, () -> notices.list(NoticeFilter.CURRENT, 10)))
                .anyMatch(notice -> notice.link().equals(HandOverLinks.receipt(receipt)));
        assertThat(campaign.actAs.as(RECEIVER, () -> service.receipt(receipt)).by())
                .isEqualTo("A Hành");
        assertThatThrownBy(() -> campaign.actAs.as("vhxh.dakha", () -> service.receipt(receipt)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isDoneOnce() {
        HandOverOrder order = order(preview(HEAD), RECEIVER);
        UUID first = confirm(HEAD, order);

        assertThat(confirm(HEAD, order)).isEqualTo(first);
        assertThatThrownBy(() -> confirm(
                        HEAD,
                        new HandOverOrder(
                                Ids.next(), order.personId(), order.unitId(), order.seen(), order.receivers(), "")))
                .isInstanceOf(WorkChanged.class);
    }

    @Test
    void showsWhatHasChangedBeforeItIsConfirmed() {
        HandOverOrder order = order(preview(HEAD), RECEIVER);
        UUID other = campaign.issue();
        campaign.receive(other, COMMUNE.code(), COMMUNE.clerk());
        newcomers.assign(other, COMMUNE, login, RECEIVER);

        assertThatThrownBy(() -> confirm(HEAD, order)).isInstanceOf(WorkChanged.class);
        assertThat(newcomers.isLocked(leaver)).isFalse();
        assertThat(newcomers.namedIn(leaver)).isPositive();
        confirm(HEAD, preview(HEAD), RECEIVER);
        assertThat(newcomers.namedIn(leaver)).isZero();
    }

    @Test
    void refusesAReceiverWhoseAccountWasClosedMeanwhile() {
        String gone = newcomers.join("OFFICER", COMMUNE.code());
        HandOverOrder order = order(preview(HEAD), gone);
        campaign.actAs.as("admin", () -> accounts.lock(gone));

        assertThatThrownBy(() -> confirm(HEAD, order))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsOnlyKeys(order.seen())
                                .containsValue("handover.refused.inactive"));
        assertThat(newcomers.isLocked(leaver)).isFalse();
    }

    @Test
    void refusesAStrangerToTheUnitAndNobodyAtAll() {
        HandOverPreview preview = preview(HEAD);

        assertThatThrownBy(() -> confirm(HEAD, order(preview, "vhxh.dakha")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsValue("handover.refused.not-in-unit"));
        assertThatThrownBy(
                        () -> confirm(HEAD, new HandOverOrder(Ids.next(), leaver, unit, preview.seen(), Map.of(), "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsValue("handover.refused.nobody"));
    }

    @Test
    void isForTheHeadTheClerkAndTheAdministratorOnly() {
        for (String may : Set.of(HEAD, "pct.texang", COMMUNE.clerk(), "admin")) {
            assertThat(preview(may).lines()).as(may).isNotEmpty();
        }
        for (String mayNot : Set.of(RECEIVER, "chuctich.dakha", "cv.th", login)) {
            assertThatThrownBy(() -> preview(mayNot)).as(mayNot).isInstanceOf(NotAllowed.class);
        }
        UUID elsewhere = campaign.organizationUnit("xa-dakha");
        assertThatThrownBy(() -> campaign.actAs.as("chuctich.dakha", () -> service.preview(leaver, elsewhere)))
                .as("who never was in the unit is not its head's to release")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void leavesWhatIsDoneElsewhereAndTheAccountToWhoeverStaysElsewhere() {
        SampleUnit other = SampleUnit.of("xa-dakha");
        login = newcomers.join("OFFICER", COMMUNE.code(), other.code());
        leaver = campaign.person(login);
        directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        newcomers.assign(directive, COMMUNE, login, RECEIVER);
        campaign.receive(directive, other.code(), other.clerk());
        newcomers.assign(directive, other, login, other.lead());
        HandOverPreview preview = preview(HEAD);

        assertThat(preview.closesAccount()).isFalse();
        assertThat(preview.lines()).allMatch(line -> line.unitIds().contains(unit));
        confirm(HEAD, preview, RECEIVER);

        assertThat(newcomers.isLocked(leaver)).isFalse();
        assertThat(campaign.unit(directive, COMMUNE.code()).reportLeadId()).isEqualTo(campaign.person(RECEIVER));
        assertThat(campaign.unit(directive, other.code()).reportLeadId()).isEqualTo(leaver);
    }

    @Test
    void asksTheDatabaseAsOftenForManyThingsAsForFew() {
        int few = counter.count(HEAD, () -> service.preview(leaver, unit));
        for (int n = 0; n < 3; n++) {
            UUID more = campaign.issue();
            campaign.receive(more, COMMUNE.code(), COMMUNE.clerk());
            newcomers.assign(more, COMMUNE, login, RECEIVER);
        }
        HandOverPreview preview = preview(HEAD);
        assertThat(preview.lines()).hasSizeGreaterThan(12);
        assertThat(few).isLessThanOrEqualTo(PREVIEW_BUDGET);
        assertThat(counter.count(HEAD, () -> service.preview(leaver, unit))).isLessThanOrEqualTo(few);
        assertThat(counter.count(HEAD, () -> service.refusals(preview, campaign.person(RECEIVER))))
                .isLessThanOrEqualTo(12);
    }

    private HandOverPreview preview(String by) {
        return campaign.actAs.as(by, () -> service.preview(leaver, unit));
    }

    private Receipt read(UUID receipt) {
        return campaign.actAs.as(HEAD, () -> service.receipt(receipt));
    }

    private HandOverOrder order(HandOverPreview preview, String receiver) {
        UUID to = campaign.person(receiver);
        return new HandOverOrder(
                Ids.next(),
                leaver,
                unit,
                preview.seen(),
                preview.lines().stream().collect(Collectors.toMap(WorkLine::key, line -> to)),
                "Chuyển công tác");
    }

    private UUID confirm(String by, HandOverPreview preview, String receiver) {
        return confirm(by, order(preview, receiver));
    }

    private UUID confirm(String by, HandOverOrder order) {
        return campaign.actAs.as(by, () -> service.confirm(order));
    }
}
