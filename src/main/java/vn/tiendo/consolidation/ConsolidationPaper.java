package vn.tiendo.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.AnnexPaper;
import vn.tiendo.consolidation.annex.WorkLine;
import vn.tiendo.consolidation.reported.FigureAnnexes;
import vn.tiendo.consolidation.reported.FigureSheets;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.longrun.Progress;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.OfficeTime;

/** The consolidated report on paper, and the words of the mail that carries it. */
@Component
class ConsolidationPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<Integer> WIDTHS = List.of(10, 50, 40);

    private final PaperTexts words = new PaperTexts("consolidation");
    private final OrganizationService organization;
    private final RegisterService register;
    private final AnnexPaper annexes;
    private final FigureAnnexes figures;
    private final FigureSheets sheets;

    ConsolidationPaper(
            OrganizationService organization,
            RegisterService register,
            AnnexPaper annexes,
            FigureAnnexes figures,
            FigureSheets sheets) {
        this.organization = organization;
        this.register = register;
        this.annexes = annexes;
        this.figures = figures;
        this.sheets = sheets;
    }

    String subject(DirectiveFacts directive) {
        return words.text("subject", directive.reference(), directive.subject());
    }

    String supplementSubject(DirectiveFacts directive) {
        return words.text("supplement.subject", directive.reference(), directive.subject());
    }

    String reference(DirectiveFacts directive, int number) {
        return PaperWords.reference(number, symbol(directive));
    }

    private String symbol(DirectiveFacts directive) {
        return words.text("symbol", authority(directive).symbol().replaceAll("-.*", ""));
    }

    String fileName(ConsolidationFacts report) {
        if (report.dated() == null) {
            return words.text("file-name-approved");
        }
        return words.text(
                report.supplement() == null ? "file-name" : "file-name-supplement",
                report.reference().replaceAll("[^0-9]", ""));
    }

    /** Before it has a number, number and day stay blank, to be filled in by hand or by the clerk. */
    byte[] write(DirectiveFacts directive, ConsolidationFacts report, List<WorkLine> works) {
        IssuingAuthority authority = authority(directive);
        ConsolidationFacts.Signature substitute = report.signature();
        String above = substitute == null ? directive.signerAuthority() : substitute.authority();
        UUID onward = directive.people().onwardUnitId();
        return OfficialDocumentWriter.write(new OfficialDocument(
                head(directive, authority, report),
                words.text("title"),
                report.subject(),
                onward == null ? List.of() : List.of(organization.unit(onward).name()),
                "",
                List.of(),
                body(report),
                new OfficialDocument.Signature(above.lines().toList(), signer(directive, substitute)),
                copies(directive, onward),
                works.isEmpty()
                        ? List.of(new OfficialDocument.Annex(words.text("annex.title"), List.of(outcomes(report))))
                        : annexes.annexes(works, figures.annexes(report.id()), missing(report)),
                ""));
    }

    String workbookName(ConsolidationFacts report) {
        return report.dated() == null
                ? words.text("file-name-annex-approved")
                : words.text("file-name-annex", report.reference().replaceAll("[^0-9]", ""));
    }

    /** The annexes as a workbook, whose figures are those of the moment when they were fixed; the caller closes the stream. */
    void workbook(
            DirectiveFacts directive,
            ConsolidationFacts report,
            List<WorkLine> works,
            OutputStream out,
            Progress progress)
            throws IOException {
        List<String> head = List.of(
                report.subject(),
                words.text("annex.head.directive", directive.reference()),
                words.text("annex.head.cut-off", ConsolidationGatherer.MOMENT.format(report.cutOffAt())));
        progress.expect(AnnexPaper.rows(works) + sheets.rows(report.id()));
        SheetWriter.workbook(
                Stream.concat(annexes.sheets(works, head).stream(), sheets.sheets(report.id(), head).stream())
                        .map(sheet -> sheet.counted(() -> progress.advance(1)))
                        .toList(),
                out);
    }

    private static List<String> missing(ConsolidationFacts report) {
        return report.units().stream()
                .filter(unit -> unit.outcome() == UnitOutcome.NO_REPORT)
                .map(ConsolidationFacts.Unit::name)
                .toList();
    }

    private String signer(DirectiveFacts directive, ConsolidationFacts.@Nullable Signature substitute) {
        return Optional.ofNullable(substitute == null ? directive.people().signerId() : substitute.by())
                .map(id -> organization.person(id).name())
                .orElse("");
    }

    private OfficialDocument.Head head(
            DirectiveFacts directive, IssuingAuthority authority, ConsolidationFacts report) {
        return authority.head(
                organization.unit(directive.people().issuingUnitId()).name(),
                report.dated() == null ? "" : report.reference(),
                symbol(directive),
                report.dated(),
                LocalDate.ofInstant(report.cutOffAt(), OfficeTime.ZONE).getYear());
    }

    /** What the register of outgoing documents keeps of the report. */
    Outgoing registered(DirectiveFacts directive, ConsolidationFacts report, String reference) {
        UUID onward = directive.people().onwardUnitId();
        return new Outgoing(
                reference,
                words.text("register.kind"),
                report.subject(),
                signer(directive, report.signature()),
                onward == null ? "" : organization.unit(onward).name(),
                words.text("register.keeper"),
                null,
                DirectiveLinks.of(directive.id()),
                directive.id());
    }

    private List<Block> body(ConsolidationFacts report) {
        List<Block> body = new ArrayList<>();
        ConsolidationFacts.Supplement supplement = report.supplement();
        if (supplement != null) {
            body.add(new Block.Text(words.text(
                    "supplement.first", supplement.reference(), DAY.format(supplement.dated()), why(supplement))));
        }
        body.add(new Block.Heading(words.text("chapter.results")));
        body.add(new Block.Text(report.summary()));
        if (!report.assessment().isBlank()) {
            body.add(new Block.Heading(words.text("chapter.assessment")));
            body.add(new Block.Text(report.assessment()));
        }
        report.items().forEach(item -> {
            body.add(new Block.Heading(words.text("item", item.code(), item.title(), item.done(), item.expected())));
            body.add(new Block.Text(item.text()));
        });
        chapter(body, "chapter.difficulties", report.difficulties(), "");
        chapter(body, "chapter.proposals", report.proposals(), words.text("end"));
        return body;
    }

    private void chapter(List<Block> body, String heading, String text, String end) {
        body.add(new Block.Heading(words.text(heading)));
        String said = text.isBlank() ? words.text("nothing") : text.strip();
        boolean twice = !end.isEmpty() && said.endsWith(".");
        body.add(new Block.Text((twice ? said.substring(0, said.length() - 1) : said) + end));
    }

    private Block.Grid outcomes(ConsolidationFacts report) {
        List<List<String>> rows = new ArrayList<>();
        for (ConsolidationFacts.Unit unit : report.units()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), unit.name(), words.text("outcome." + unit.outcome())));
        }
        return new Block.Grid(
                List.of(words.text("annex.number"), words.text("annex.unit"), words.text("annex.outcome")),
                rows,
                WIDTHS);
    }

    private List<String> copies(DirectiveFacts directive, @Nullable UUID above) {
        List<String> copies = new ArrayList<>();
        if (above != null) {
            copies.add(words.text("copies.above"));
        }
        copies.add(words.text("copies.leader"));
        if (directive.people().receivingUnitId() != null) {
            copies.add(organization.unit(directive.people().receivingUnitId()).name());
        }
        copies.add(words.text("copies.file"));
        return copies;
    }

    String mailSubject(ConsolidationFacts report) {
        ConsolidationFacts.Supplement supplement = report.supplement();
        return supplement == null
                ? words.text("mail.subject", report.reference(), report.subject())
                : words.text("mail.subject.supplement", report.reference(), report.subject(), supplement.reference());
    }

    String mailText(DirectiveFacts directive, ConsolidationFacts report, String receiver) {
        ConsolidationFacts.Supplement supplement = report.supplement();
        return words.text(
                supplement == null ? "mail.text" : "mail.text.supplement",
                receiver,
                organization.unit(directive.people().issuingUnitId()).name(),
                report.reference(),
                DAY.format(Objects.requireNonNull(report.dated())),
                report.subject(),
                supplement == null ? "" : supplement.reference(),
                supplement == null ? "" : DAY.format(supplement.dated()),
                supplement == null ? "" : why(supplement));
    }

    /** The reason as the end of a sentence, to which the full stop is added. */
    private static String why(ConsolidationFacts.Supplement supplement) {
        return supplement.reason().strip().replaceAll("[.\\s]+$", "");
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
