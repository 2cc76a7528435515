package vn.tiendo.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.file.FileService;
import vn.tiendo.file.FileSubject;
import vn.tiendo.report.ReportDraft;
import vn.tiendo.report.ReportFolders;
import vn.tiendo.report.ReportNumbering;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.Verdict;
import vn.tiendo.sample.SampleCampaign.Line;
import vn.tiendo.shared.OfficeTime;

/** How reports of the sample's story are written, sent and checked, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleReports {

    private static final ClassPathResource SIGNED_COPY = new ClassPathResource("sample/bao-cao-da-ky.pdf");

    private final ReportService reports;
    private final ReportSendingService sending;
    private final FileService files;
    private final SampleTickets tickets;
    private final SampleUnits units;
    private final Clock clock;

    SampleReports(
            ReportService reports,
            ReportSendingService sending,
            FileService files,
            SampleTickets tickets,
            SampleUnits units,
            Clock clock) {
        this.reports = reports;
        this.sending = sending;
        this.files = files;
        this.tickets = tickets;
        this.units = units;
        this.clock = clock;
    }

    Map<String, BiConsumer<UUID, Line>> acts() {
        return Map.of(
                "report", this::report,
                "sign-report", this::signReport,
                "send-report", this::sendReport,
                "signed-copy", this::attachSignedCopy,
                "receive-report", this::receiveReport,
                "withdraw-report", this::withdrawReport,
                "accept", this::accept,
                "return", this::returnOne);
    }

    /** Facts: text on the report itself, difficulties, proposals. */
    private void report(UUID directive, Line line) {
        UUID unit = units.of(directive, line).id();
        ReportDraft draft = reports.draft(unit);
        reports.submit(
                tickets.of("prepare-report", unit),
                new ReportDraft(
                        draft.version(),
                        line.fact(1),
                        line.fact(2),
                        draft.items().stream()
                                .map(item -> item.text().isBlank() ? item.withText(line.fact(0)) : item)
                                .toList()));
    }

    private void signReport(UUID directive, Line line) {
        reports.sign(tickets.of("sign-report", units.of(directive, line).id()));
    }

    /** Facts: number of the report, and whether its signed copy follows later. */
    private void sendReport(UUID directive, Line line) {
        UUID unit = units.of(directive, line).id();
        boolean later = !line.fact(1).isEmpty();
        if (!later) {
            attachCopy(unit);
        }
        sending.send(tickets.of("number-report", unit), new ReportNumbering(line.fact(0), today(), later));
    }

    private void attachSignedCopy(UUID directive, Line line) {
        UUID unit = units.of(directive, line).id();
        attachCopy(unit);
        sending.attach(tickets.of("attach-signed-copy", unit));
    }

    private void attachCopy(UUID unit) {
        UUID folder = reports.facts(unit).orElseThrow().copy().id();
        try (InputStream copy = SIGNED_COPY.getInputStream()) {
            files.store(new FileSubject(ReportFolders.COPIES, folder), SIGNED_COPY.getFilename(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receiveReport(UUID directive, Line line) {
        sending.receive(tickets.of("receive-report", units.of(directive, line).id()));
    }

    /** Facts: reason. */
    private void withdrawReport(UUID directive, Line line) {
        sending.withdraw(units.of(directive, line).id(), line.fact(0));
    }

    private void accept(UUID directive, Line line) {
        check(units.of(directive, line), Map.of());
    }

    /** Facts: code of the obligation that is to be done again, reason. */
    private void returnOne(UUID directive, Line line) {
        check(
                units.of(directive, line),
                Map.of(units.assignment(directive, line).id(), line.fact(1)));
    }

    private void check(AddresseeFacts unit, Map<UUID, String> returned) {
        reports.check(
                tickets.of("check-report", unit.id()),
                unit.id(),
                unit.reported().stream()
                        .map(assignment -> new Verdict(
                                assignment.id(),
                                !returned.containsKey(assignment.id()),
                                returned.getOrDefault(assignment.id(), "")))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
