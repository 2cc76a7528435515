package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.bulk.BulkOutcome;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.substitution.SubstitutionService;
import vn.tiendo.task.load.LoadService;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.Meanwhile;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** A clerk gives 200 steps to a colleague at once; five of them cannot be given, each for a reason of its own (UX-16). */
@IntegrationTest
class BulkHandOnTests {

    private static final String CLERK = "vanthu";
    private static final String COLLEAGUE = "cv.th";
    private static final String THIRD = "cvp";
    private static final SampleUnit OTHER_DESK = SampleUnit.of("xa-dakha");
    private static final SampleUnit HEADED = SampleUnit.of("xa-dakna");
    private static final int PLAIN = 198;
    private static final String REASON = "Đồng chí phụ trách các đơn vị này từ hôm nay.";

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private Meanwhile meanwhile;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<BulkRow> rows = new ArrayList<>();
    private final List<UUID> plain = new ArrayList<>();
    private String otherDesk;
    private UUID headed;

    @BeforeEach
    void begin() {
        clock.reset();
        campaign.load();
    }

    /** The steps of some units that have no clerk, of one that has the same, and one of a unit that the clerk heads. */
    private void hold(String prefix, int units) {
        manyUnits.add(prefix, units);
        jdbc.sql("delete from role_grant where role_code = 'CLERK' and unit_id in"
                        + " (select id from org_unit where code like :codes)")
                .param("codes", prefix + "%")
                .update();
        grant(COLLEAGUE, "huyen-tumorong", "CLERK");
        grant(THIRD, "huyen-tumorong", "CLERK");
        UUID many = manyUnits.issue(prefix);
        campaign.awaitHandedOut(many);
        ManyUnits.codes(prefix, units).forEach(code -> plain.add(unit(many, code)));
        plain.forEach(addressee -> rows.add(row("receive-directive", addressee)));
        UUID directive = campaign.issue();
        grant(CLERK, OTHER_DESK.code(), "CLERK");
        rows.add(row("receive-directive", unit(directive, OTHER_DESK.code())));
        otherDesk = rows.getLast().id();
        campaign.receive(directive, HEADED.code(), HEADED.clerk());
        campaign.assign(directive, HEADED.code(), HEADED.head(), HEADED.lead());
        headed = unit(directive, HEADED.code());
        grant(CLERK, HEADED.code(), "HEAD");
        grant(COLLEAGUE, HEADED.code(), "OFFICER");
        rows.add(row("prepare-report", headed));
    }

    @AfterEach
    void takeTheRolesBack() {
        jdbc.sql("delete from role_grant where valid_from = date '2010-01-01'").update();
        meanwhile.changed.clear();
        meanwhile.broken.clear();
    }

    @Test
    void doesNotOfferAStepToWhoeverHasIt() {
        hold("held", 1);
        String step = rows.getFirst().id();
        assertThat(offered(CLERK, step)).contains(CLERK, COLLEAGUE);
        handOver(CLERK, step, COLLEAGUE);
        assertThat(offered(COLLEAGUE, step)).contains(CLERK, THIRD).doesNotContain(COLLEAGUE);
    }

    private List<String> offered(String reader, String step) {
        return campaign.actAs.as(reader, () -> campaign.tasks.handing(List.of(step))).people().stream()
                .map(PersonRef::login)
                .toList();
    }

    @Test
    void gives195TellsFiveAndTriesThemAgain() {
        hold("many", PLAIN);
        assertThat(rows).hasSize(200);
        BulkRow done = rows.get(3);
        BulkRow taken = rows.get(70);
        BulkRow broken = rows.get(140);
        campaign.actAs.as(CLERK, () -> campaign.addressees.receive(TaskTicket.of(done.id()), "7"));
        handOver(CLERK, taken.id(), THIRD);
        meanwhile.broken.add(plain.get(140));
        meanwhile.changed.add(headed);
        int before = handed();
        BulkRun run = new BulkRun(rows, step -> campaign.tasks.handOver(step.id(), campaign.person(COLLEAGUE), REASON));

        campaign.actAs.as(CLERK, () -> finish(run));

        assertThat(run.done()).isEqualTo(195);
        assertThat(handed() - before).isEqualTo(195);
        Map<String, BulkOutcome> told = run.undone().stream()
                .collect(Collectors.toMap(BulkRow::id, row -> run.outcome(row).orElseThrow()));
        assertThat(told).hasSize(5);
        assertThat(told.get(done.id()))
                .isInstanceOfSatisfying(
                        BulkOutcome.Refusal.class, why -> assertThat(why.why()).isInstanceOf(AlreadyDone.class));
        assertThat(told.get(taken.id()))
                .isInstanceOfSatisfying(
                        BulkOutcome.Refusal.class, why -> assertThat(why.why()).isInstanceOf(NotAllowed.class));
        assertThat(told.get(otherDesk))
                .isInstanceOfSatisfying(
                        BulkOutcome.Refusal.class,
                        why -> assertThat(((InvalidInput) why.why()).problems())
                                .isEqualTo(Map.of("person", "task.person-not-in-unit")));
        assertThat(told.get(broken.id())).isInstanceOf(BulkOutcome.Fault.class);
        assertThat(told.get(rows.getLast().id())).isEqualTo(new BulkOutcome.Conflict());

        handOver(THIRD, taken.id(), CLERK);
        grant(COLLEAGUE, OTHER_DESK.code(), "CLERK");
        meanwhile.broken.clear();
        meanwhile.changed.clear();
        int mended = handed();
        run.retry();
        campaign.actAs.as(CLERK, () -> finish(run));

        assertThat(run.undone()).containsExactly(done);
        assertThat(handed() - mended).isEqualTo(4);
        assertThat(holders()).hasSize(199).allMatch(campaign.person(COLLEAGUE)::equals);

        run.retry();
        campaign.actAs.as(CLERK, () -> finish(run));
        BulkRun again =
                new BulkRun(rows, step -> campaign.tasks.handOver(step.id(), campaign.person(COLLEAGUE), REASON));
        campaign.actAs.as(CLERK, () -> finish(again));
        assertThat(again.done()).isZero();
        assertThat(handed() - mended).as("nothing is given twice").isEqualTo(4);
    }

    @Test
    void namesBeforehandWhatCannotBeGivenInAFewStatements(@Autowired QuietCounter counter) {
        hold("few", 18);
        handOver(CLERK, rows.get(7).id(), THIRD);
        List<String> ids = rows.stream().map(BulkRow::id).toList();

        TaskPage.Handing handing = campaign.actAs.as(CLERK, () -> campaign.tasks.handing(ids));

        UUID colleague = campaign.person(COLLEAGUE);
        assertThat(handing.takers()).hasSize(19).doesNotContainKey(rows.get(7).id());
        assertThat(handing.takers().entrySet())
                .filteredOn(taker -> !taker.getValue().contains(colleague))
                .extracting(Map.Entry::getKey)
                .containsExactly(otherDesk);
        assertThat(counter.count(CLERK, () -> campaign.tasks.handing(ids)))
                .as("the steps, one's roles, who takes part, and for three desks who is there and who is locked out")
                .isLessThanOrEqualTo(9);
    }

    @Test
    void givesNothingIntoLockedHands(@Autowired AccountService accounts) {
        hold("lock", 1);
        UUID third = campaign.person(THIRD);
        campaign.actAs.as("admin", () -> accounts.lock(THIRD));
        try {
            String step = rows.getFirst().id();
            assertThat(campaign.actAs
                            .as(CLERK, () -> campaign.tasks.handing(List.of(step)))
                            .people())
                    .extracting(PersonRef::id)
                    .contains(campaign.person(COLLEAGUE))
                    .doesNotContain(third);
            assertThatThrownBy(() -> handOver(CLERK, step, THIRD))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            why -> assertThat(why.problems()).isEqualTo(Map.of("person", "task.person-locked")));
        } finally {
            campaign.actAs.as("admin", () -> accounts.unlock(THIRD));
        }
    }

    @Test
    void readsLoadAndAbsenceOfAnyNumberOfPeopleInOneStatementEach(
            @Autowired QuietCounter counter,
            @Autowired LoadService loads,
            @Autowired SubstitutionService substitutions) {
        Set<UUID> people = campaign.actAs.as(
                "cv.th",
                () -> campaign
                        .organization
                        .peopleOf(Set.of(campaign.organizationUnit("vp"), campaign.organizationUnit(HEADED.code())))
                        .stream()
                        .map(PersonRef::id)
                        .collect(Collectors.toSet()));

        assertThat(people).hasSizeGreaterThan(4);
        assertThat(counter.count("cv.th", () -> loads.held(people))).isEqualTo(1);
        assertThat(counter.count("cv.th", () -> substitutions.away(people))).isEqualTo(1);
    }

    private static void finish(BulkRun run) {
        while (run.running()) {
            run.next();
        }
    }

    private void handOver(String from, String task, String to) {
        campaign.actAs.as(from, () -> campaign.tasks.handOver(task, campaign.person(to), "Nhờ đồng chí xử lý."));
    }

    private BulkRow row(String step, UUID subject) {
        String task = campaign.actAs.as("cv.th", () -> campaign.task(step, subject));
        return new BulkRow(task, step, "", null, null);
    }

    private UUID unit(UUID directive, String code) {
        return jdbc.sql("select a.id from addressee a join org_unit u on u.id = a.unit_id"
                        + " where a.directive_id = :directive and u.code = :code")
                .param("directive", directive)
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private void grant(String login, String unit, String role) {
        jdbc.sql("insert into role_grant (id, person_id, unit_id, role_code, valid_from)"
                        + " values (:id, :person, :unit, :role, date '2010-01-01')")
                .param("id", UUID.randomUUID())
                .param("person", campaign.person(login))
                .param("unit", campaign.organizationUnit(unit))
                .param("role", role)
                .update();
    }

    private int handed() {
        return jdbc.sql("select count(*) from audit_event where act = 'task.handed-over'")
                .query(Integer.class)
                .single();
    }

    private List<UUID> holders() {
        return jdbc.sql("select assignee_id from task where state = 'OPEN' and id in (:ids)")
                .param("ids", rows.stream().map(BulkRow::id).toList())
                .query(UUID.class)
                .list();
    }
}
