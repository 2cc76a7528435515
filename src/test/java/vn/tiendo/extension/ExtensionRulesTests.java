package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Who may ask for more time, propose, decide and take back, and what is said to whoever may not. */
@IntegrationTest
class ExtensionRulesTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-mangri");
    private static final LocalDate END = LocalDate.of(2022, 10, 28);
    private static final LocalDate FIVE = LocalDate.of(2022, 11, 4);
    private static final LocalDate THREE = LocalDate.of(2022, 11, 2);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private AddresseeFacts unit;
    private AssignmentFacts first;

    @BeforeEach
    void begin() {
        clock.reset();
        directive = campaign.issue();
        unit = requests.begin(directive, COMMUNE);
        first = unit.assignments().getFirst();
    }

    @Test
    void isNotAskedByOthersNorAfterTheEnd() {
        assertThat(campaign.actAs.as("vptk.mangri", () -> extensions.options(unit.id())))
                .isEmpty();
        assertThatThrownBy(() -> campaign.actAs.as("chuctich.dakha", () -> extensions.options(unit.id())))
                .isInstanceOf(NotFound.class);
        clock.setTo(LocalDateTime.of(2022, 10, 30, 0, 0).atZone(OfficeTime.ZONE));
        assertThat(option(COMMUNE.head(), first.id()).obstacle()).isEqualTo("extension.problem.too-late");
        assertThatThrownBy(() -> requests.ask(COMMUNE.head(), unit, FIVE, ids()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void saysFieldByFieldWhatIsWrong() {
        assertThatThrownBy(() -> campaign.actAs.as(
                        COMMUNE.head(), () -> extensions.ask(unit.id(), new ExtensionRequest(Set.of(), null, " ", ""))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsOnlyKeys("assignments", "until", "reason", "progress"));
        assertThat(problem(END)).isEqualTo("extension.problem.until-early");
        assertThat(problem(LocalDate.of(2022, 11, 5))).isEqualTo("extension.problem.until-day-off");
        assertThat(problem(LocalDate.of(2024, 1, 4))).isEqualTo("extension.problem.until-far");
    }

    @Test
    void letsNobodyGiveMoreThanWasAskedNorLessWithoutAWord() {
        UUID request = requests.ask(COMMUNE.head(), unit, THREE, ids());
        assertThatThrownBy(() -> requests.propose(request, FIVE, "Cho thêm."))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("until", "extension.problem.until-beyond"));
        assertThatThrownBy(() -> requests.propose(request, null, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("words", "extension.problem.words-missing"));
        requests.propose(request, THREE, "");
        assertThatThrownBy(() -> campaign.actAs.as(
                        COMMUNE.head(),
                        () -> extensions.decide(
                                campaign.ticket("decide-extension", request), new ExtensionOpinion(THREE, ""))))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
    }

    @Test
    void isTakenBackByWhoAskedOrTheHead() {
        UUID request = requests.ask(COMMUNE.lead(), unit, FIVE, Set.of(first.id()));
        assertThatThrownBy(() -> campaign.actAs.as("vptk.mangri", () -> extensions.withdraw(request)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaign.actAs.as("chuctich.dakha", () -> extensions.withdraw(request)))
                .isInstanceOf(NotFound.class);

        campaign.actAs.as(COMMUNE.head(), () -> extensions.withdraw(request));

        assertThat(facts(request).state()).isEqualTo(ExtensionState.WITHDRAWN);
        assertThat(option(COMMUNE.head(), first.id()).open()).isTrue();
    }

    @Test
    void isAskedOnceAtATime() {
        requests.ask(COMMUNE.head(), unit, FIVE, Set.of(first.id()));
        assertThatThrownBy(() -> requests.ask(COMMUNE.lead(), unit, FIVE, ids()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsEntry("assignments", "extension.problem.pending"));
    }

    private String problem(LocalDate until) {
        try {
            requests.ask(COMMUNE.head(), unit, until, ids());
            return "";
        } catch (InvalidInput refused) {
            return refused.problems().get("until");
        }
    }

    private Set<UUID> ids() {
        return unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
    }

    private ExtensionOption option(String login, UUID assignment) {
        return campaign.actAs.as(login, () -> extensions.options(unit.id())).stream()
                .filter(option -> option.assignmentId().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    private ExtensionFacts facts(UUID request) {
        return campaign.actAs.as(COMMUNE.head(), () -> extensions.facts(request));
    }
}
