package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.organization.leaving.WorkLine.Part;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.SampleUnit;

/** People of the district leave: who follows, who signs, who drafts, who took a step out of a queue, who stands in. */
@IntegrationTest
class OfficeHandOverTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-texang");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Absences absences;

    @Autowired
    private HandOverService service;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @AfterEach
    void allAreBack() {
        absences.forget();
        clock.reset();
    }

    @Test
    void letsAnotherOneFollowWithEveryStepThatComesOfIt() {
        String follower = newcomers.join("OFFICER", "vp");
        campaign.issue();
        UUID directive = campaign.draft();
        people(directive, campaign.person(follower), null);
        campaign.bringToSigner(directive);
        campaign.sign(directive, ReviewDecision.approve());
        campaign.number(directive);
        campaign.awaitHandedOut(directive);
        await().untilAsserted(() -> assertThat(campaign.actAs.as(follower, () -> campaign.tasks.inbox(10)))
                .isNotEmpty());
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        AddresseeFacts unit = campaign.unit(directive, COMMUNE.code());
        extensions.ask(
                COMMUNE.head(),
                unit,
                unit.assignments().getFirst().due().lastWorkingDay().plusDays(3),
                Set.of(unit.assignments().getFirst().id()));

        HandOverPreview preview = preview("cvp", follower, "vp");
        assertThat(preview.lines()).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo(Part.FOLLOW);
            assertThat(line.id()).isEqualTo(directive.toString());
        });
        confirm("cvp", preview, "cv.th");

        assertThat(newcomers.namedIn(campaign.person(follower))).isZero();
        assertThat(campaign.actAs.as("cv.th", () -> campaign.tasks.inbox(1_000)))
                .filteredOn(row -> row.about().rootId().equals(directive))
                .extracting(TaskRow::step)
                .contains("follow-directive", "propose-extension");
        assertThat(facts(directive).people().followerId()).isEqualTo(campaign.person("cv.th"));
    }

    @Test
    void keepsTheNameOfWhoSignedAndLetsAnotherLeaderDecide() {
        String signer = newcomers.join("HEAD", "huyen-tumorong");
        UUID directive = campaign.draft();
        people(directive, campaign.person("cv.th"), campaign.person(signer));
        campaign.bringToSigner(directive);
        campaign.actAs.as(
                signer,
                () -> campaign.directives.sign(campaign.ticket("sign-directive", directive), ReviewDecision.approve()));
        campaign.number(directive);
        campaign.awaitHandedOut(directive);

        HandOverPreview preview = preview("ct.huyen", signer, "huyen-tumorong");
        assertThat(preview.lines()).extracting(WorkLine::part).containsExactly(Part.SIGN);
        assertThatThrownBy(() -> confirm("ct.huyen", preview, "vanthu"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsValue("handover.refused.no-HEAD"));
        confirm("ct.huyen", preview, "pct.vx");

        DirectiveFacts facts = facts(directive);
        assertThat(facts.signedBy()).isEqualTo(campaign.person(signer));
        assertThat(facts.people().signerId()).isEqualTo(campaign.person("pct.vx"));
        assertThat(newcomers.namedIn(campaign.person(signer))).isZero();
    }

    @Test
    void givesADraftToAnotherDrafter() {
        campaign.load();
        String drafter = newcomers.join("OFFICER", "vhtt");
        UUID own = campaign.actAs.as(drafter, () -> campaign.directives.begin(campaign.organizationUnit("vhtt")));

        HandOverPreview preview = preview("tp.vhtt", drafter, "vhtt");
        assertThat(preview.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.part()).isEqualTo(Part.DRAFT));
        confirm("tp.vhtt", preview, "cv.vhtt");

        assertThat(campaign.actAs.as("cv.vhtt", () -> campaign.directives.mayEdit(own)))
                .isTrue();
        assertThat(newcomers.namedIn(campaign.person(drafter))).isZero();
    }

    @Test
    void passesOnWhatWasTakenOutOfAQueue() {
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());
        String checker = newcomers.join("OFFICER", "vhtt");
        UUID unit = campaign.unit(directive, COMMUNE.code()).id();
        String task = campaign.actAs.as(checker, () -> campaign.task("receive-report", unit));
        campaign.actAs.as(checker, () -> campaign.tasks.claim(task));

        HandOverPreview preview = preview("tp.vhtt", checker, "vhtt");
        assertThat(preview.lines()).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo(Part.TASK);
            assertThat(line.step()).isEqualTo("receive-report");
        });
        confirm("tp.vhtt", preview, "cv.vhtt");
        assertThat(newcomers.namedIn(campaign.person(checker))).isZero();
        campaign.check(directive, COMMUNE.code(), "cv.vhtt", Set.of());
    }

    @Test
    void namesAnotherSubstituteOrSaysWhyNot() {
        String substitute = newcomers.join("OFFICER", COMMUNE.code());
        absences.away(COMMUNE.lead(), substitute, 5);

        HandOverPreview preview = preview(COMMUNE.head(), substitute, COMMUNE.code());
        assertThat(preview.lines()).extracting(WorkLine::part).containsExactly(Part.SUBSTITUTE);
        assertThatThrownBy(() -> confirm(COMMUNE.head(), preview, COMMUNE.lead()))
                .as("nobody stands in for himself")
                .isInstanceOf(InvalidInput.class);
        confirm(COMMUNE.head(), preview, COMMUNE.clerk());
        assertThat(newcomers.namedIn(campaign.person(substitute))).isZero();
    }

    private void people(UUID directive, UUID follower, @Nullable UUID signer) {
        campaign.actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = campaign.directives.draft(directive);
            DirectiveDraft.Actors actors = draft.actors();
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
                            draft.obligations(),
                            draft.due(),
                            new DirectiveDraft.Actors(
                                    follower,
                                    actors.receivingUnitId(),
                                    actors.onwardUnitId(),
                                    signer == null ? actors.signerId() : signer,
                                    actors.signerAuthority()),
                            draft.origin()));
        });
    }

    private DirectiveFacts facts(UUID directive) {
        return campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
    }

    private HandOverPreview preview(String by, String leaver, String unit) {
        UUID id = campaign.organizationUnit(unit);
        UUID person = campaign.person(leaver);
        return campaign.actAs.as(by, () -> service.preview(person, id));
    }

    private UUID confirm(String by, HandOverPreview preview, String receiver) {
        Map<String, UUID> receivers = new HashMap<>();
        List<WorkLine> lines = preview.lines();
        lines.forEach(line -> receivers.put(line.key(), campaign.person(receiver)));
        return campaign.actAs.as(
                by,
                () -> service.confirm(new HandOverOrder(
                        Ids.next(),
                        preview.person().id(),
                        preview.unit().id(),
                        lines.stream().map(WorkLine::key).collect(Collectors.toSet()),
                        receivers,
                        "")));
    }
}
