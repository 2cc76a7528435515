package vn.tiendo.execution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignInstructions;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/**
 * What its people have finished in time is said to wait for the unit's report wherever it stands; in the numbers it is overdue
 * from its end until that report comes, as on the leader's page and in the consolidated report.
 */
@IntegrationTest
@WithMockUser(roles = "USER")
@ViewPackages(packages = "vn.tiendo.execution.ui")
class FinishedInTimeTests extends SpringBrowserlessTest {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String WAITS = "đã thực hiện, chờ báo cáo";
    private static final String OVERDUE = "quá hạn";

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignInstructions given;

    @Autowired
    private DirectiveService directives;

    @Autowired
    private SummaryPanel summary;

    @Autowired
    private MatrixPanel matrix;

    @Autowired
    private InstructionsPanel instructions;

    @Autowired
    private UnitObligations obligations;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;
    private UUID assignment;

    @BeforeEach
    void anInstructionWithinTwoWeeks() {
        clock.reset();
        directive = apart(() -> {
            UUID issued = campaign.issue();
            campaign.receive(issued, COMMUNE.code(), COMMUNE.clerk());
            campaign.assign(issued, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
            return issued;
        });
        assignment = apart(() -> {
            UUID instruction = given.give(directive, COMMUNE, "Gửi giải trình");
            given.assign(directive, COMMUNE);
            return instruction;
        });
    }

    @Test
    void isOverdueWhileItsPeopleHaveNotFinishedIt() {
        afterItsEnd();

        assertThat(overdueTile()).isEqualTo("1");
        assertThat(text(instructions.panel(facts()))).contains(OVERDUE).doesNotContain(WAITS);
        assertThat(urged()).isTrue();
    }

    @Test
    void isSaidToWaitForTheReportOnEveryPageOnceItsPeopleHave() {
        apart(this::finish);
        afterItsEnd();

        assertThat(overdueTile()).isEqualTo("1");
        assertThat(overdueUnits()).containsExactly("xã Đăk Hà" + WAITS);
        assertThat(text(instructions.panel(facts()))).contains(WAITS).doesNotContain(OVERDUE);
        assertThat(unitPage()).contains(WAITS).doesNotContain(OVERDUE);
        assertThat(text(matrix.panel(facts()))).contains(WAITS).doesNotContain(OVERDUE);
        assertThat(urged()).isFalse();
    }

    @Test
    void leavesTheReportItselfOverdue() {
        apart(this::finish);
        clock.setTo(LocalDateTime.of(2022, 11, 3, 9, 0).atZone(OfficeTime.ZONE));
        signIn("cv.th");

        assertThat(unitPage()).contains(OVERDUE);
        assertThat(overdueTile()).isEqualTo("25");
    }

    @Test
    void isOwedAgainOnceItWasReturned() {
        apart(this::finish);
        apart(() -> {
            campaign.report(directive, COMMUNE.code(), COMMUNE.lead(), COMMUNE.head());
            campaign.check(directive, COMMUNE.code(), COMMUNE.checker(), Set.of(0, 1, 2, 3, 4, 5, 6));
            return directive;
        });
        afterItsEnd();

        assertThat(overdueTile()).isEqualTo("1");
        assertThat(text(instructions.panel(facts()))).contains(OVERDUE).doesNotContain(WAITS);
        assertThat(urged()).isTrue();
    }

    private UUID finish() {
        campaign.carryOut(directive, COMMUNE.code(), COMMUNE.lead());
        return directive;
    }

    private void afterItsEnd() {
        clock.setTo(LocalDateTime.of(2022, 10, 20, 9, 0).atZone(OfficeTime.ZONE));
        signIn("cv.th");
    }

    private boolean urged() {
        return jdbc.sql("select count(*) from deadline_subject_v where subject_id = :id")
                        .param("id", assignment.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String overdueTile() {
        return text(summary.panel(facts())).replaceAll("(?s).*?(\\d+)[^\\d]*" + OVERDUE + ".*", "$1");
    }

    /** The list that the tile opens. */
    private List<String> overdueUnits() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(summary.panel(facts()).orElseThrow());
        test($(NativeButton.class).withClassName("summary-overdue").single()).click();
        return $(ListItem.class).all().stream()
                .map(unit -> unit.getElement().getTextRecursively())
                .toList();
    }

    private String unitPage() {
        UUID unit = apart(() -> campaign.unit(directive, COMMUNE.code()).id());
        return text(Optional.of(obligations.of(unit, new Div(), false)));
    }

    private static String text(Optional<Component> panel) {
        Component shown = panel.orElseThrow();
        UI.getCurrent().add(shown);
        return shown.getElement().getTextRecursively();
    }

    private DirectiveFacts facts() {
        return directives.facts(directive);
    }

    /** Within a page the sign-in of its session comes first: the people of the campaign act in a thread of their own. */
    private static <T> T apart(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action).join();
    }

    private void signIn(String login) {
        UUID person = apart(() -> campaign.person(login));
        Actor actor = new Actor(person, login, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((Actor.Source) () -> actor, null, "ROLE_USER"));
    }
}
