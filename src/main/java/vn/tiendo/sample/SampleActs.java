package vn.tiendo.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.evidence.EvidenceItem;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.Verdict;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskTicket;

/** What people of the sample's story do, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleActs {

    private static final ClassPathResource SIGNED_COPY = new ClassPathResource("sample/bao-cao-da-ky.pdf");

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
            Map.entry("finish", this::finish),
            Map.entry("report", this::report),
            Map.entry("sign-report", this::signReport),
            Map.entry("send-report", this::sendReport),
            Map.entry("signed-copy", this::attachSignedCopy),
            Map.entry("receive-report", this::receiveReport),
            Map.entry("withdraw-report", this::withdrawReport),
            Map.entry("accept", this::accept),
            Map.entry("return", this::returnOne));

    private final DirectiveService directives;
    private final AddresseeService addressees;
    private final AssignmentService assignments;
    private final ReportService reports;
    private final ReportSendingService sending;
    private final FileService files;
    private final OrganizationService organization;
    private final SampleTickets tickets;
    private final SampleBoards boards;
    private final SamplePortals portals;
    private final SampleContacts contacts;
    private final SampleArticles articles;
    private final Clock clock;

    /** Which addressee a unit of a directive is. */
    private final Map<List<UUID>, UUID> known = new ConcurrentHashMap<>();

    SampleActs(
            DirectiveService directives,
            AddresseeService addressees,
            AssignmentService assignments,
            ReportService reports,
            ReportSendingService sending,
            FileService files,
            OrganizationService organization,
            SampleTickets tickets,
            SampleBoards boards,
            SamplePortals portals,
            SampleContacts contacts,
            SampleArticles articles,
            Clock clock) {
        this.directives = directives;
        this.addressees = addressees;
        this.assignments = assignments;
        this.reports = reports;
        this.sending = sending;
        this.files = files;
        this.organization = organization;
        this.tickets = tickets;
        this.boards = boards;
        this.portals = portals;
        this.contacts = contacts;
        this.articles = articles;
        this.clock = clock;
    }

    void perform(UUID directive, Line line) {
        if (acts.containsKey(line.act())) {
            acts.get(line.act()).accept(directive, line);
        } else {
            Stream.of(boards.acts(), portals.acts(), contacts.acts(), articles.acts())
                    .map(others -> others.get(line.act()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The story knows no act " + line.act()))
                    .accept(line);
        }
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
        addressees.receive(ticket("receive-directive", unit(directive, line).id()), line.fact(0));
    }

    private void refuse(UUID directive, Line line) {
        addressees.returnAsNotAddressed(
                ticket("receive-directive", unit(directive, line).id()), line.fact(0));
    }

    /** Facts: login of the lead, opinion. */
    private void assign(UUID directive, Line line) {
        AddresseeFacts unit = unit(directive, line);
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
                assignment(directive, line).id(),
                text.startsWith("https://") ? EvidenceItem.Kind.LINK : EvidenceItem.Kind.TEXT,
                text);
    }

    /** Facts: code of the obligation, remark. */
    private void note(UUID directive, Line line) {
        assignments.add(assignment(directive, line).id(), EvidenceItem.Kind.COMMENT, line.fact(1));
    }

    /** Facts: code of the obligation, result, why there is no evidence. */
    private void finish(UUID directive, Line line) {
        assignments.finish(
                ticket("carry-out-obligation", assignment(directive, line).id()), line.fact(1), line.fact(2));
    }

    /** Facts: text on the report itself, difficulties, proposals. */
    private void report(UUID directive, Line line) {
        UUID unit = unit(directive, line).id();
        ReportDraft draft = reports.draft(unit);
        reports.submit(
                ticket("prepare-report", unit),
                new ReportDraft(
                        draft.version(),
                        line.fact(1),
                        line.fact(2),
                        draft.items().stream()
                                .map(item -> item.text().isBlank() ? item.withText(line.fact(0)) : item)
                                .toList()));
    }

    private void signReport(UUID directive, Line line) {
        reports.sign(ticket("sign-report", unit(directive, line).id()));
    }

    /** Facts: number of the report, and whether its signed copy follows later. */
    private void sendReport(UUID directive, Line line) {
        UUID unit = unit(directive, line).id();
        boolean later = !line.fact(1).isEmpty();
        if (!later) {
            attachCopy(unit);
        }
        sending.send(ticket("number-report", unit), new ReportNumbering(line.fact(0), today(), later));
    }

    private void attachSignedCopy(UUID directive, Line line) {
        UUID unit = unit(directive, line).id();
        attachCopy(unit);
        sending.attach(ticket("attach-signed-copy", unit));
    }

    private void attachCopy(UUID unit) {
        UUID folder = reports.facts(unit).orElseThrow().copy().id();
        try (InputStream copy = SIGNED_COPY.getInputStream()) {
            files.store(new FileSubject(ReportSendingService.COPIES, folder), SIGNED_COPY.getFilename(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receiveReport(UUID directive, Line line) {
        sending.receive(ticket("receive-report", unit(directive, line).id()));
    }

    /** Facts: reason. */
    private void withdrawReport(UUID directive, Line line) {
        sending.withdraw(unit(directive, line).id(), line.fact(0));
    }

    private void accept(UUID directive, Line line) {
        check(unit(directive, line), Map.of());
    }

    /** Facts: code of the obligation that is to be done again, reason. */
    private void returnOne(UUID directive, Line line) {
        check(unit(directive, line), Map.of(assignment(directive, line).id(), line.fact(1)));
    }

    private void check(AddresseeFacts unit, Map<UUID, String> returned) {
        reports.check(
                ticket("check-report", unit.id()),
                unit.id(),
                unit.reported().stream()
                        .map(assignment -> new Verdict(
                                assignment.id(),
                                !returned.containsKey(assignment.id()),
                                returned.getOrDefault(assignment.id(), "")))
                        .toList());
    }

    private AddresseeFacts unit(UUID directive, Line line) {
        UUID unit = organization.unitByCode(line.unit()).orElseThrow().id();
        return addressees.facts(known.computeIfAbsent(
                List.of(directive, unit),
                id -> addressees.all(directive).stream()
                        .filter(addressee -> addressee.unitId().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    private AssignmentFacts assignment(UUID directive, Line line) {
        Map<String, UUID> obligations = directives.facts(directive).obligations().stream()
                .collect(Collectors.toMap(DirectiveFacts.ObligationFacts::code, DirectiveFacts.ObligationFacts::id));
        return unit(directive, line).assignments().stream()
                .filter(assignment -> assignment.obligationId().equals(obligations.get(line.fact(0))))
                .findFirst()
                .orElseThrow();
    }

    private TaskTicket ticket(String step, UUID subject) {
        return tickets.of(step, subject);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
