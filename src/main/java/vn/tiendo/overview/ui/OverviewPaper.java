package vn.tiendo.overview.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.tiendo.overview.Overview;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchText;

/** The leader's page on one sheet of paper, with the numbers of the screen; whoever has it made stands below it. */
@Component
class OverviewPaper {

    /** More have no room on one sheet; the sentence above the table counts all. */
    static final int DIRECTIVES = 3;

    static final int UNITS = 5;

    private static final int SUBJECT = 26;
    private static final PaperTexts WORDS = new PaperTexts("overview");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> WIDTHS = List.of(33, 9, 9, 9, 10, 11, 9, 10);
    private static final String NONE = "–";

    private final OverviewService service;
    private final RegisterService register;
    private final OrganizationService organization;
    private final Clock clock;

    OverviewPaper(OverviewService service, RegisterService register, OrganizationService organization, Clock clock) {
        this.service = service;
        this.register = register;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lines above everything that is printed for this reader: the authority, on two lines as on paper. */
    List<String> authority() {
        return ours().map(each -> Stream.of(each.line1(), each.line2())
                        .filter(line -> !line.isBlank())
                        .toList())
                .orElse(List.of());
    }

    PaperFile file() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        String name = SearchText.fileName(WORDS.text("file-name")) + "-" + today + ".docx";
        return new PaperFile(name, OfficialDocumentWriter.write(document(service.overview())));
    }

    OfficialDocument document(Overview now) {
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, OfficeTime.ZONE);
        IssuingAuthority authority = ours().orElseThrow();
        return new OfficialDocument(
                authority.head(
                        organization.unit(authority.unitId()).name(),
                        "",
                        WORDS.text("symbol", authority.symbol().replaceAll("-.*", "")),
                        today,
                        today.getYear()),
                WORDS.text("title"),
                WORDS.text("subject", HOUR.format(at), DAY.format(today)),
                List.of(),
                "",
                List.of(),
                body(now),
                new OfficialDocument.Signature(
                        List.of(WORDS.text("made-by")), Actor.current().name()),
                List.of(WORDS.text("copies.leaders"), WORDS.text("copies.keeper")),
                List.of(),
                "");
    }

    private List<Block> body(Overview now) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(WORDS.text(
                "sum",
                number(now.directives().size()),
                number(now.count(UnitGroup.ALL)),
                number(now.count(UnitGroup.DONE)),
                number(now.count(UnitGroup.OVERDUE)),
                number(now.count(UnitGroup.AT_RISK)),
                number(now.decisions().size()))));
        if (now.directives().isEmpty()) {
            return body;
        }
        body.add(new Block.Heading(WORDS.text("directives")));
        body.add(new Block.Grid(
                List.of(WORDS.text("directives.head").split(";")),
                now.directives().stream()
                        .limit(DIRECTIVES)
                        .map(OverviewPaper::row)
                        .toList(),
                WIDTHS));
        if (now.directives().size() > DIRECTIVES) {
            body.add(new Block.Text(
                    WORDS.text("directives.more", number(now.directives().size() - DIRECTIVES))));
        }
        units(body, now.count(UnitGroup.OVERDUE));
        return body;
    }

    private static List<String> row(RunningDirective directive) {
        RunningDirective.Head head = directive.head();
        String rate = directive.counts().rate().isEmpty()
                ? NONE
                : WORDS.text("percent", number(directive.counts().rate().getAsInt()));
        return Stream.of(
                        Stream.of(WORDS.text(
                                head.due() == null ? "directive.no-end" : "directive",
                                head.reference(),
                                shortened(head.subject()),
                                head.due() == null ? "" : DAY.format(head.due().lastWorkingDay()))),
                        RankingTable.CELLS.stream().map(cell -> number(directive.count(cell))),
                        Stream.of(rate))
                .flatMap(cells -> cells)
                .toList();
    }

    /** Who has most overdue, then who has the most left. */
    private void units(List<Block> body, int late) {
        List<RankedUnit> worst = service.units(UnitGroup.OVERDUE, null, null, Integer.MAX_VALUE).rows().stream()
                .sorted(Comparator.comparingInt(
                                (RankedUnit unit) -> unit.counts().overdue())
                        .thenComparingInt(unit -> unit.counts().open())
                        .reversed())
                .limit(UNITS)
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        body.add(new Block.Text(WORDS.text(
                "units",
                number(late),
                worst.stream()
                        .map(unit -> WORDS.text(
                                "unit", unit.name(), number(unit.counts().overdue())))
                        .collect(Collectors.joining("; ")))));
    }

    /** The reader's own authority, else the first for which directives are drafted. */
    private Optional<IssuingAuthority> ours() {
        Set<UUID> posts = organization.postUnits(Actor.currentPerson());
        List<IssuingAuthority> drafted = register.authorities().stream()
                .filter(authority -> authority.draftingClass() != null)
                .toList();
        return drafted.stream()
                .filter(authority -> posts.contains(authority.unitId()) || posts.contains(authority.officeUnitId()))
                .findFirst()
                .or(() -> drafted.stream().findFirst());
    }

    private static String shortened(String subject) {
        if (subject.length() <= SUBJECT) {
            return subject;
        }
        String cut = subject.substring(0, SUBJECT);
        return cut.substring(0, Math.max(1, cut.lastIndexOf(' '))) + "…";
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
