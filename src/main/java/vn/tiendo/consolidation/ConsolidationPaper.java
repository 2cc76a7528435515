package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.OfficialReport;
import vn.tiendo.document.OfficialReportWriter;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.OfficeTime;

/** The consolidated report on paper, and the words of the mail that carries it. */
@Component
class ConsolidationPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PaperTexts words = new PaperTexts("consolidation");
    private final OrganizationService organization;
    private final RegisterService register;

    ConsolidationPaper(OrganizationService organization, RegisterService register) {
        this.organization = organization;
        this.register = register;
    }

    String subject(DirectiveFacts directive) {
        return words.text("subject", directive.reference(), directive.subject());
    }

    /** Numbers below 10 get a leading zero (Decree 30/2020, annex I). */
    String reference(DirectiveFacts directive, int number) {
        return (number < 10 ? "0" + number : Integer.toString(number)) + "/" + symbol(directive);
    }

    private String symbol(DirectiveFacts directive) {
        return words.text("symbol", authority(directive).symbol().replaceAll("-.*", ""));
    }

    String fileName(ConsolidationFacts report) {
        return report.dated() == null
                ? words.text("file-name-approved")
                : words.text("file-name", report.reference().replaceAll("[^0-9]", ""));
    }

    /** Before it has a number, number and day stay blank, to be filled in by hand or by the clerk. */
    byte[] write(DirectiveFacts directive, ConsolidationFacts report) {
        IssuingAuthority authority = authority(directive);
        ConsolidationFacts.Signature substitute = report.signature();
        String above = substitute == null ? directive.signerAuthority() : substitute.authority();
        List<String> signature = new ArrayList<>(above.lines().toList());
        signature.add(signer(directive, report));
        UUID onward = directive.people().onwardUnitId();
        return OfficialReportWriter.write(new OfficialReport(
                List.of(authority.line1(), authority.line2()),
                report.dated() == null ? words.text("symbol-blank", symbol(directive)) : report.reference(),
                placeAndDate(authority, report),
                report.subject(),
                onward == null
                        ? List.of()
                        : List.of(words.text("to", organization.unit(onward).name())),
                chapters(report),
                annex(report),
                signature,
                copies(directive, onward)));
    }

    private String placeAndDate(IssuingAuthority authority, ConsolidationFacts report) {
        LocalDate dated = report.dated();
        if (dated == null) {
            String year = Integer.toString(
                    LocalDate.ofInstant(report.cutOffAt(), OfficeTime.ZONE).getYear());
            return words.text("place-and-date", authority.placeName(), words.text("blank"), words.text("blank"), year);
        }
        return words.text(
                "place-and-date",
                authority.placeName(),
                "%02d".formatted(dated.getDayOfMonth()),
                dated.getMonthValue() < 3 ? "0" + dated.getMonthValue() : dated.getMonthValue() + "",
                dated.getYear() + "");
    }

    private String signer(DirectiveFacts directive, ConsolidationFacts report) {
        ConsolidationFacts.Signature substitute = report.signature();
        return Optional.ofNullable(substitute == null ? directive.people().signerId() : substitute.by())
                .map(id -> organization.person(id).name())
                .orElse("");
    }

    /** What the register of outgoing documents keeps of the report. */
    Outgoing registered(DirectiveFacts directive, ConsolidationFacts report, String reference) {
        UUID onward = directive.people().onwardUnitId();
        return new Outgoing(
                reference,
                words.text("register.kind"),
                report.subject(),
                signer(directive, report),
                onward == null ? "" : organization.unit(onward).name(),
                words.text("register.keeper"),
                null,
                DirectiveLinks.of(directive.id()),
                directive.id());
    }

    private List<OfficialReport.Chapter> chapters(ConsolidationFacts report) {
        Stream<OfficialReport.Paragraphs> results = Stream.concat(
                Stream.of(new OfficialReport.Paragraphs("", report.summary())),
                report.items().stream()
                        .map(item -> new OfficialReport.Paragraphs(
                                words.text("item", item.code(), item.title(), item.done(), item.expected()),
                                item.text())));
        return List.of(
                new OfficialReport.Chapter(words.text("chapter.results"), results.toList()),
                chapter("chapter.difficulties", report.difficulties()),
                chapter("chapter.proposals", report.proposals()));
    }

    private OfficialReport.Chapter chapter(String heading, String text) {
        return new OfficialReport.Chapter(
                words.text(heading),
                List.of(new OfficialReport.Paragraphs("", text.isBlank() ? words.text("nothing") : text)));
    }

    private OfficialReport.Annex annex(ConsolidationFacts report) {
        List<List<String>> rows = new ArrayList<>();
        for (ConsolidationFacts.Unit unit : report.units()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), unit.name(), words.text("outcome." + unit.outcome())));
        }
        return new OfficialReport.Annex(
                words.text("annex.title"),
                List.of(words.text("annex.number"), words.text("annex.unit"), words.text("annex.outcome")),
                rows);
    }

    private List<String> copies(DirectiveFacts directive, @org.jspecify.annotations.Nullable UUID above) {
        List<String> copies = new ArrayList<>();
        if (above != null) {
            copies.add(words.text("copies.above"));
        }
        copies.add(words.text("copies.leader"));
        if (directive.people().receivingUnitId() != null) {
            copies.add(words.text(
                    "copies.unit",
                    organization.unit(directive.people().receivingUnitId()).name()));
        }
        copies.add(words.text("copies.file"));
        return copies;
    }

    String mailSubject(ConsolidationFacts report) {
        return words.text("mail.subject", report.reference(), report.subject());
    }

    String mailText(DirectiveFacts directive, ConsolidationFacts report, String receiver) {
        return words.text(
                "mail.text",
                receiver,
                organization.unit(directive.people().issuingUnitId()).name(),
                report.reference(),
                DAY.format(Objects.requireNonNull(report.dated())),
                report.subject());
    }

    /** E.g. "Báo cáo số 1287/BC-UBND ngày 02/11/2022". */
    String named(ConsolidationFacts report) {
        return words.text("sent", report.reference(), DAY.format(Objects.requireNonNull(report.dated())));
    }

    private IssuingAuthority authority(DirectiveFacts directive) {
        return register.authorities().stream()
                .filter(authority ->
                        authority.unitId().equals(directive.people().issuingUnitId()))
                .findFirst()
                .orElseThrow();
    }
}
