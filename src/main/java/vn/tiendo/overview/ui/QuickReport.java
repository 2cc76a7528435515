package vn.tiendo.overview.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.Translations;

/** The form of a quick report (<i>báo cáo nhanh</i>) on one sheet: the authority above, whoever has it made below. */
@Component
class QuickReport {

    /** More have no room on one sheet; the sentence counts all. */
    static final int UNITS = 5;

    static final PaperTexts WORDS = new PaperTexts("overview");
    static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RegisterService register;
    private final OrganizationService organization;

    QuickReport(RegisterService register, OrganizationService organization) {
        this.register = register;
        this.organization = organization;
    }

    /** The reader's own authority, else the first for which directives are drafted. */
    Optional<IssuingAuthority> ours() {
        Set<UUID> posts = organization.postUnits(Actor.currentPerson());
        List<IssuingAuthority> drafted = register.authorities().stream()
                .filter(authority -> authority.draftingClass() != null)
                .toList();
        return drafted.stream()
                .filter(authority -> posts.contains(authority.unitId()) || posts.contains(authority.officeUnitId()))
                .findFirst()
                .or(() -> drafted.stream().findFirst());
    }

    /** The authority that issued a directive. */
    Optional<IssuingAuthority> of(UUID issuingUnitId) {
        return register.authorities().stream()
                .filter(authority -> authority.unitId().equals(issuingUnitId))
                .findFirst()
                .or(this::ours);
    }

    /** The lines above everything that is printed: the authority, on two lines as on paper. */
    static List<String> lines(Optional<IssuingAuthority> authority) {
        return authority
                .map(each -> Stream.of(each.line1(), each.line2())
                        .filter(line -> !line.isBlank())
                        .toList())
                .orElse(List.of());
    }

    OfficialDocument document(IssuingAuthority authority, String subject, Instant at, List<Block> body) {
        LocalDate today = LocalDate.ofInstant(at, OfficeTime.ZONE);
        return new OfficialDocument(
                authority.head(
                        organization.unit(authority.unitId()).name(),
                        "",
                        WORDS.text("symbol", authority.symbol().replaceAll("-.*", "")),
                        today,
                        today.getYear()),
                WORDS.text("title"),
                subject,
                List.of(),
                "",
                List.of(),
                body,
                new OfficialDocument.Signature(
                        List.of(WORDS.text("made-by")), Actor.current().name()),
                List.of(WORDS.text("copies.leaders"), WORDS.text("copies.keeper")),
                List.of(),
                "");
    }

    /** @param name what it is, in words */
    static PaperFile file(String name, Instant at, OfficialDocument document) {
        return new PaperFile(
                SearchText.fileName(name) + "-" + LocalDate.ofInstant(at, OfficeTime.ZONE) + ".docx",
                OfficialDocumentWriter.write(document));
    }

    /** How many have something overdue, and by name who has most. @param worst first */
    static String late(int late, List<RankedUnit> worst) {
        return WORDS.text(
                "units",
                number(late),
                worst.stream()
                        .limit(UNITS)
                        .map(unit -> WORDS.text(
                                "unit", unit.name(), number(unit.counts().overdue())))
                        .collect(Collectors.joining("; ")));
    }

    static String number(int number) {
        return String.format(Translations.VIETNAMESE, "%,d", number);
    }
}
