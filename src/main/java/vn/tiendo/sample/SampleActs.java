package vn.tiendo.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;

/** What people of the sample's story do, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleActs {

    private final Map<String, BiConsumer<UUID, Line>> acts = Map.ofEntries(
            Map.entry("submit", this::submit),
            Map.entry("initial", this::initial),
            Map.entry("appraise", this::appraise),
            Map.entry("sign", this::sign),
            Map.entry("number", this::number),
            Map.entry("receive", this::receive),
            Map.entry("refuse", this::refuse),
            Map.entry("assign", this::assign),
            Map.entry("evidence", this::evidence),
            Map.entry("note", this::note),
            Map.entry("finish", this::finish));

    private final DirectiveService directives;
    private final AddresseeService addressees;
    private final AssignmentService assignments;
    private final OrganizationService organization;
    private final SampleTickets tickets;
    private final SampleUnits units;
    private final SampleReports reports;
    private final SampleOffice office;
    private final SampleBoards boards;
    private final SamplePortals portals;
    private final SampleContacts contacts;
    private final SampleArticles articles;
    private final Clock clock;

    SampleActs(
            DirectiveService directives,
            AddresseeService addressees,
            AssignmentService assignments,
            OrganizationService organization,
            SampleTickets tickets,
            SampleUnits units,
            SampleReports reports,
            SampleOffice office,
            SampleBoards boards,
            SamplePortals portals,
            SampleContacts contacts,
            SampleArticles articles,
            Clock clock) {
        this.directives = directives;
        this.addressees = addressees;
        this.assignments = assignments;
        this.organization = organization;
        this.tickets = tickets;
        this.units = units;
        this.reports = reports;
        this.office = office;
        this.boards = boards;
        this.portals = portals;
        this.contacts = contacts;
        this.articles = articles;
        this.clock = clock;
    }

    void perform(UUID directive, Line line) {
        Stream.concat(
                        Stream.of(acts, reports.acts(), office.acts()).map(some -> some.get(line.act())),
                        Stream.of(boards.acts(), portals.acts(), contacts.acts(), articles.acts())
                                .map(others -> others.get(line.act()))
                                .filter(Objects::nonNull)
                                .map(act -> (BiConsumer<UUID, Line>) (any, each) -> act.accept(each)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The story knows no act " + line.act()))
                .accept(directive, line);
    }

    private void submit(UUID directive, Line line) {
        directives.submit(ticket("draft-directive", directive), directives.draft(directive));
    }

    private void initial(UUID directive, Line line) {
        directives.initial(ticket("initial-directive", directive), ReviewDecision.approve());
    }

    private void appraise(UUID directive, Line line) {
        directives.appraise(ticket("appraise-directive", directive), ReviewDecision.approve());
    }

    private void sign(UUID directive, Line line) {
        directives.sign(ticket("sign-directive", directive), ReviewDecision.approve());
    }

    private void number(UUID directive, Line line) {
        directives.number(
                ticket("number-directive", directive),
                new Numbering(directives.proposedNumber(directive).number(), today()));
    }

    private void receive(UUID directive, Line line) {
        addressees.receive(ticket("receive-directive", units.of(directive, line).id()), line.fact(0));
    }

    private void refuse(UUID directive, Line line) {
        addressees.returnAsNotAddressed(
                ticket("receive-directive", units.of(directive, line).id()), line.fact(0));
    }

    /** Facts: login of the lead, opinion. */
    private void assign(UUID directive, Line line) {
        AddresseeFacts unit = units.of(directive, line);
        UUID lead = organization.personByLogin(line.fact(0)).orElseThrow().id();
        List<AssignmentOrder.Line> lines = unit.assignments().stream()
                .map(assignment -> new AssignmentOrder.Line(assignment.id(), lead, Set.of(), null))
                .toList();
        addressees.assign(ticket("assign-obligations", unit.id()), new AssignmentOrder(line.fact(1), lead, lines));
    }

    /** Facts: code of the obligation, text or web address. */
    private void evidence(UUID directive, Line line) {
        String text = line.fact(1);
        assignments.add(
                units.assignment(directive, line).id(),
                text.startsWith("https://") ? EvidenceItem.Kind.LINK : EvidenceItem.Kind.TEXT,
                text);
    }

    /** Facts: code of the obligation, remark. */
    private void note(UUID directive, Line line) {
        assignments.add(units.assignment(directive, line).id(), EvidenceItem.Kind.COMMENT, line.fact(1));
    }

    /** Facts: code of the obligation, result, why there is no evidence. */
    private void finish(UUID directive, Line line) {
        assignments.finish(
                ticket("carry-out-obligation", units.assignment(directive, line).id()), line.fact(1), line.fact(2));
    }

    private TaskTicket ticket(String step, UUID subject) {
        return tickets.of(step, subject);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
