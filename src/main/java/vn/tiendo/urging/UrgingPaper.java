package vn.tiendo.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.document.paper.PaperTemplate;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.OfficeTime;

/** The letter of urging as .docx, to be completed, signed and numbered as any other. */
@Component
class UrgingPaper {

    private static final PaperTexts WORDS = new PaperTexts("urging");
    private static final PaperTemplate LETTER = new PaperTemplate("urging-letter");
    private static final List<Integer> WIDTHS = List.of(8, 27, 35, 15, 15);

    private final RegisterService register;
    private final OrganizationService organization;
    private final UrgingMessage message;
    private final Clock clock;

    UrgingPaper(RegisterService register, OrganizationService organization, UrgingMessage message, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.message = message;
        this.clock = clock;
    }

    /** @param late whom it names, with what they owe */
    PaperFile file(DirectiveFacts directive, List<UrgedUnit> late) {
        return new PaperFile(WORDS.text("file-name"), OfficialDocumentWriter.write(document(directive, late)));
    }

    OfficialDocument document(DirectiveFacts directive, List<UrgedUnit> late) {
        UUID issuing = directive.people().issuingUnitId();
        String issuer = PaperWords.inFull(organization.unit(issuing).name());
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        IssuingAuthority authority = register.authority(issuing).orElseThrow();
        UUID receiving = directive.people().receivingUnitId();
        UUID signer = directive.people().signerId();
        return LETTER.fill(
                authority.head(issuer, "", authority.symbol(), null, today.getYear()),
                new OfficialDocument.Signature(
                        directive.signerAuthority().lines().toList(),
                        signer == null ? "" : organization.person(signer).name()),
                "",
                Map.of(
                        "directive", directive.reference(),
                        "day", directive.issuedOn() == null ? "" : PaperWords.date(directive.issuedOn()),
                        "issuer", issuer,
                        "subject", directive.subject(),
                        "today", PaperWords.date(today),
                        "units",
                                String.join(
                                        "\n", late.stream().map(UrgedUnit::unit).toList()),
                        "receiving",
                                organization
                                        .unit(receiving == null ? issuing : receiving)
                                        .name(),
                        "keeper", WORDS.text("keeper")),
                Map.of("late", grid(late)));
    }

    private Block.Grid grid(List<UrgedUnit> late) {
        List<List<String>> rows = new ArrayList<>();
        for (UrgedUnit unit : late) {
            message.named(unit).forEach(line -> {
                List<String> row = new ArrayList<>();
                row.add(Integer.toString(rows.size() + 1));
                row.add(unit.unit());
                row.addAll(line);
                rows.add(row);
            });
        }
        return new Block.Grid(List.of(WORDS.text("letter.head").split(";")), rows, WIDTHS);
    }
}
