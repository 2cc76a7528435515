package vn.tiendo.testing;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.tiendo.directive.DirectiveDraft;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.file.FileService;
import vn.tiendo.organization.ActAs;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.report.ReportReopeningService;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.Verdict;
import vn.tiendo.rollout.RolloutService;
import vn.tiendo.rollout.RolloutStatus;
import vn.tiendo.sample.SampleDirective;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;

/** Walks the directive of 2022 through the real services, each step as the person whose step it is. */
@TestTool
public class Campaign {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final ActAs actAs;
    public final DirectiveService directives;
    public final AddresseeService addressees;
    public final AssignmentService assignments;
    public final ReportService reports;
    public final CampaignSending desk;
    public final RolloutService rollout;
    public final TaskListService tasks;
    public final OrganizationService organization;
    private final SampleDirective sample;
    private final Checkpoints states;
    private final Clock clock;

    public Campaign(
            ActAs actAs,
            DirectiveService directives,
            AddresseeService addressees,
            AssignmentService assignments,
            ReportService reports,
            ReportSendingService sending,
            ReportReopeningService reopening,
            FileService files,
            RolloutService rollout,
            TaskListService tasks,
            OrganizationService organization,
            SampleDirective sample,
            Checkpoints states,
            Clock clock) {
        this.actAs = actAs;
        this.directives = directives;
        this.addressees = addressees;
        this.assignments = assignments;
        this.reports = reports;
        this.desk = new CampaignSending(this, sending, reopening, files, clock);
        this.rollout = rollout;
        this.tasks = tasks;
        this.organization = organization;
        this.sample = sample;
        this.states = states;
        this.clock = clock;
    }

    /** All people and units, and the one draft of the directive of 2022. */
    public void load() {
        sample.load();
    }

    /** One more complete draft of the directive of 2022. */
    public UUID draft() {
        sample.load();
        return sample.draftAnother();
    }

    /** Submitted, initialled, appraised. */
    public void bringToSigner(UUID directive) {
        submit(directive);
        initial(directive, ReviewDecision.approve());
        appraise(directive, ReviewDecision.approve());
    }

    public void submit(UUID directive) {
        actAs.as("cv.vhtt", () -> directives.submit(ticket("draft-directive", directive), directives.draft(directive)));
    }

    public void submitAsIssuedElsewhere(UUID directive, DirectiveDraft.Origin origin) {
        actAs.as("cv.vhtt", () -> {
            DirectiveDraft draft = directives.draft(directive);
            directives.submit(
                    ticket("draft-directive", directive),
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
                            draft.actors(),
                            origin));
        });
    }

    public void approvePlan(UUID directive, ReviewDecision decision) {
        actAs.as("pct.vx", () -> directives.approvePlan(ticket("approve-plan", directive), decision));
    }

    public void initial(UUID directive, ReviewDecision decision) {
        actAs.as("tp.vhtt", () -> directives.initial(ticket("initial-directive", directive), decision));
    }

    public void appraise(UUID directive, ReviewDecision decision) {
        actAs.as("cvp", () -> directives.appraise(ticket("appraise-directive", directive), decision));
    }

    public void sign(UUID directive, ReviewDecision decision) {
        actAs.as("pct.vx", () -> directives.sign(ticket("sign-directive", directive), decision));
    }

    public void number(UUID directive) {
        actAs.as(
                "vanthu",
                () -> directives.number(
                        ticket("number-directive", directive),
                        new Numbering(directives.proposedNumber(directive).number(), today())));
    }

    /** Everything up to the moment when all units have it. */
    public UUID issue() {
        return states.reach("issued", () -> {
            UUID directive = draft();
            bringToSigner(directive);
            sign(directive, ReviewDecision.approve());
            number(directive);
            awaitHandedOut(directive);
            return directive;
        });
    }

    public void awaitHandedOut(UUID directive) {
        awaitThat(() -> {
            RolloutStatus status = rollout.status(directive); // once: units come between two looks
            return status.total() > 0 && !status.running();
        });
        awaitThat(() -> !rows(row -> row.step().equals("follow-directive")).isEmpty());
    }

    private void awaitThat(Supplier<Boolean> seen) {
        await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> actAs.as("cv.th", seen));
    }

    /** The unit's work on the directive, seen by the following officer. */
    public AddresseeFacts unit(UUID directive, String unitCode) {
        UUID unit = organizationUnit(unitCode);
        return actAs.as(
                "cv.th",
                () -> addressees.all(directive).stream()
                        .filter(addressee -> addressee.unitId().equals(unit))
                        .findFirst()
                        .orElseThrow());
    }

    public UUID organizationUnit(String code) {
        return actAs.as(
                "cv.th", () -> organization.unitByCode(code).orElseThrow().id());
    }

    public UUID person(String login) {
        return actAs.as(
                "cv.th", () -> organization.personByLogin(login).orElseThrow().id());
    }

    /** The unit says that it is not addressed; the following officer rules. */
    public void returnAsNotAddressed(UUID directive, SampleUnit unit, boolean accepted) {
        UUID addressee = unit(directive, unit.code()).id();
        actAs.as(
                unit.clerk(),
                () -> addressees.returnAsNotAddressed(ticket("receive-directive", addressee), "Không thuộc đối tượng"));
        actAs.as(
                "cv.th",
                () -> addressees.ruleOnReturn(
                        ticket("rule-on-return", addressee),
                        accepted,
                        accepted ? "" : "Đơn vị vẫn phải cung cấp tin, bài"));
    }

    public void receive(UUID directive, String unitCode, String clerk) {
        UUID addressee = unit(directive, unitCode).id();
        actAs.as(clerk, () -> addressees.receive(ticket("receive-directive", addressee), ""));
    }

    /** One choice fills all: {@code lead} does everything and writes the report. */
    public void assign(UUID directive, String unitCode, String head, String lead) {
        AddresseeFacts addressee = unit(directive, unitCode);
        UUID person = person(lead);
        List<AssignmentOrder.Line> lines = addressee.assignments().stream()
                .map(assignment -> new AssignmentOrder.Line(assignment.id(), person, Set.of(), null))
                .toList();
        actAs.as(
                head,
                () -> addressees.assign(
                        ticket("assign-obligations", addressee.id()),
                        new AssignmentOrder("Giao chủ trì thực hiện, báo cáo đúng hạn.", person, lines)));
    }

    /** The lead finishes everything that is his. */
    public void carryOut(UUID directive, String unitCode, String lead) {
        unit(directive, unitCode).assignments().stream()
                .filter(assignment -> assignment.instanceId() != null && assignment.finishedAt() == null)
                .forEach(assignment -> actAs.as(
                        lead,
                        () -> assignments.finish(
                                ticket("carry-out-obligation", assignment.id()),
                                "Đã thực hiện xong theo yêu cầu.",
                                "Tài liệu lưu tại đơn vị")));
    }

    /** The rest of a unit's way: carried out, reported, accepted. */
    public void doAll(UUID directive, SampleUnit unit) {
        carryOut(directive, unit.code(), unit.lead());
        report(directive, unit.code(), unit.lead(), unit.head());
        check(directive, unit.code(), unit.checker(), Set.of());
    }

    public void report(UUID directive, String unitCode, String lead, String head) {
        submitReport(directive, unitCode, lead);
        desk.signAndSend(unit(directive, unitCode).id(), head, CampaignSending.clerk(unitCode));
    }

    public void submitReport(UUID directive, String unitCode, String lead) {
        UUID addressee = unit(directive, unitCode).id();
        actAs.as(
                lead,
                () -> reports.submit(
                        ticket("prepare-report", addressee),
                        CampaignReports.written(reports.draft(addressee), item -> item.withText("Đã hoàn thành."))));
    }

    /** The check; assignments at {@code returned} positions come back. */
    public void check(UUID directive, String unitCode, String checker, Set<Integer> returned) {
        AddresseeFacts addressee = unit(directive, unitCode);
        List<UUID> ids = addressee.reported().stream().map(a -> a.id()).toList();
        desk.receive(addressee.id(), checker);
        actAs.as(
                checker,
                () -> reports.check(
                        ticket("check-report", addressee.id()),
                        addressee.id(),
                        ids.stream()
                                .map(id -> new Verdict(id, !returned.contains(ids.indexOf(id)), "Số liệu chưa khớp"))
                                .toList()));
    }

    /** The ticket of the current person's open task of this step about this subject. */
    public TaskTicket ticket(String step, UUID subject) {
        return TaskTicket.of(task(step, subject));
    }

    public String task(String step, UUID subject) {
        return tasks.openSteps(List.of(subject)).getOrDefault(subject, List.of()).stream()
                .filter(open -> open.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open " + step + " about " + subject))
                .taskId();
    }

    public List<TaskRow> rows(Predicate<TaskRow> filter) {
        return tasks.inbox(1000).stream().filter(filter).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
