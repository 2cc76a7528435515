package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.audit.AuditService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.Race;

/** Two people at once (QUALITY R11), the same form twice (R13), and two people who do not disturb each other. */
@IntegrationTest
class ConcurrencyTests {

    private static final int PAIRS = 200;
    private static final int ROUNDS = 100;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditService audit;

    @Test
    void letsExactlyOneOfTwoPeopleCompleteATask() throws Exception {
        manyUnits.add("p", PAIRS);
        UUID directive = handOut("p");
        List<AddresseeFacts> units = campaign.actAs.as("cv.th", () -> campaign.addressees.all(directive));
        assertThat(units).hasSize(PAIRS);
        for (AddresseeFacts unit : units) {
            String code = code(unit.unitId());
            List<@Nullable Throwable> ends =
                    Race.of(() -> receive("c." + code, unit.id()), () -> receive("d." + code, unit.id()));
            assertThat(ends).filteredOn(end -> end == null).hasSize(1);
            assertThat(ends)
                    .filteredOn(end -> end != null)
                    .singleElement()
                    .satisfies(loser -> assertThat(loser)
                            .isInstanceOfSatisfying(
                                    AlreadyDone.class,
                                    told -> assertThat(told.args()[0]).isIn("Người c." + code, "Người d." + code)));
        }
        assertThat(audited("receive-directive.RECEIVED", directive)).isEqualTo(PAIRS);
        assertThat(campaign.actAs.as("cv.th", audit::brokenChains)).isEmpty();
    }

    @Test
    void givesTheSameSubmissionOneEffect() throws Exception {
        manyUnits.add("q", 2);
        UUID directive = handOut("q");
        UUID unit = campaign.unit(directive, "q1").id();
        TaskTicket ticket = campaign.actAs.as("c.q1", () -> campaign.ticket("receive-directive", unit));

        Runnable submit = () -> campaign.actAs.as("c.q1", () -> campaign.addressees.receive(ticket, "1"));
        assertThat(Race.of(submit, submit)).containsOnlyNulls();
        submit.run();
        assertThat(audited("receive-directive.RECEIVED", directive)).isEqualTo(1);
        assertThatThrownBy(() -> campaign.actAs.as(
                        "c.q1", () -> campaign.addressees.receive(TaskTicket.of(ticket.taskId()), "1")))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void letsTwoPeopleCompleteDifferentObligationsAtOnce() throws Exception {
        manyUnits.add("r", ROUNDS);
        UUID directive = handOut("r");
        for (String code : ManyUnits.codes("r", ROUNDS)) {
            AddresseeFacts unit = assignedToTwo(directive, code);
            List<AssignmentFacts> own = unit.assignments().stream()
                    .filter(assignment -> assignment.instanceId() != null)
                    .toList();
            assertThat(own).hasSize(2);
            List<@Nullable Throwable> ends = Race.of(
                    () -> finish("o." + code, own.get(0).id()),
                    () -> finish("c." + code, own.get(1).id()));
            assertThat(ends).containsOnlyNulls();
        }
        assertThat(audited("carry-out-obligation.FINISHED", directive)).isEqualTo(2 * ROUNDS);
    }

    private AddresseeFacts assignedToTwo(UUID directive, String code) {
        campaign.receive(directive, code, "c." + code);
        AddresseeFacts unit = campaign.unit(directive, code);
        UUID officer = campaign.person("o." + code);
        UUID clerk = campaign.person("c." + code);
        List<AssignmentOrder.Line> lines = new ArrayList<>();
        unit.assignments()
                .forEach(assignment -> lines.add(new AssignmentOrder.Line(
                        assignment.id(), lines.isEmpty() ? officer : clerk, java.util.Set.of(), null)));
        campaign.actAs.as(
                "h." + code,
                () -> campaign.addressees.assign(
                        campaign.ticket("assign-obligations", unit.id()), new AssignmentOrder("", officer, lines)));
        return campaign.unit(directive, code);
    }

    private UUID handOut(String unitClass) {
        UUID directive = manyUnits.issue(unitClass);
        campaign.awaitHandedOut(directive);
        return directive;
    }

    private void receive(String login, UUID addressee) {
        campaign.actAs.as(login, () -> campaign.addressees.receive(ticketWhileOpen(addressee), "1"));
    }

    /** Both have the page open before either presses the button. */
    private TaskTicket ticketWhileOpen(UUID addressee) {
        String task = jdbc.sql("select id from task where subject_id = ? and step = 'receive-directive'")
                .param(addressee)
                .query(String.class)
                .single();
        return TaskTicket.of(task);
    }

    private void finish(String login, UUID assignment) {
        campaign.actAs.as(
                login,
                () -> campaign.assignments.finish(
                        campaign.ticket("carry-out-obligation", assignment), "Đã xong", "Làm trên giấy"));
    }

    private long audited(String act, UUID directive) {
        return jdbc.sql("select count(*) from audit_event where act = ? and root_id = ?")
                .params(act, directive)
                .query(Long.class)
                .single();
    }

    private String code(UUID unit) {
        return jdbc.sql("select code from org_unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
    }
}
