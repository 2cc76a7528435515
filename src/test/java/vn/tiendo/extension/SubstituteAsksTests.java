package vn.tiendo.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.OwnWork;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** The head is away: who stands in asks for more time in the head's stead, and rules on none of it. */
@IntegrationTest
class SubstituteAsksTests {

    private static final LocalDate FIVE = LocalDate.of(2022, 11, 4);
    private static final SampleUnit AGENCY = SampleUnit.of("noivu");

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions requests;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private Absences absences;

    @Autowired
    private MutableClock clock;

    private UUID directive;

    @BeforeEach
    void issue() {
        clock.reset();
        directive = campaign.issue();
    }

    @AfterEach
    void allAreBack() {
        absences.forget();
    }

    @Test
    void asksInTheHeadsSteadAndRulesOnNoneOfIt() {
        AddresseeFacts unit = requests.begin(directive, AGENCY);
        assertThatThrownBy(() -> requests.ask("pct.vx", unit, FIVE, all(unit)))
                .as("nobody is away yet")
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        absences.away(AGENCY.head(), "pct.vx", 5);

        UUID request = requests.ask("pct.vx", unit, FIVE, all(unit));

        AuditEvent asked = absences.last(
                "obligation-execution", unit.assignments().getFirst().id());
        assertThat(asked.act()).isEqualTo("extension.asked");
        assertThat(Absences.insteadOf(asked)).isEqualTo(Optional.of(name(AGENCY.head())));
        assertThat(campaign.actAs.as("cv.th", () -> extensions.facts(request)).asked())
                .extracting(ExtensionFacts.Said::by, ExtensionFacts.Said::insteadOf)
                .containsExactly(name("pct.vx"), name(AGENCY.head()));
        requests.propose(request, FIVE, "");
        absences.forget(); // also when the head is back: it is what he asked for himself
        assertThatThrownBy(() -> requests.decide(request, FIVE, "")).isInstanceOf(OwnWork.class);

        absences.away(AGENCY.head(), "pct.vx", 5);
        campaign.actAs.as("pct.vx", () -> extensions.withdraw(request));
        assertThat(Absences.insteadOf(absences.last(
                        "obligation-execution", unit.assignments().getFirst().id())))
                .isEqualTo(Optional.of(name(AGENCY.head())));
    }

    private String name(String login) {
        return campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(login).orElseThrow().name());
    }

    private static Set<UUID> all(AddresseeFacts unit) {
        return unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
    }
}
