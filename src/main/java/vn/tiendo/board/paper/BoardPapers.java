package vn.tiendo.board.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.PaperTemplate;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.signature.Post;
import vn.tiendo.signature.SignatureBlocks;
import vn.tiendo.signature.Situation;

/** The papers of a board: submission, decision with its regulation and duties, letter of correction. */
@Component
public class BoardPapers {

    /** The standing words about boards. */
    public static final PaperTexts WORDS = new PaperTexts("board");

    private static final List<Integer> MEMBER_WIDTHS = List.of(8, 30, 37, 25);
    private static final List<Integer> DUTY_WIDTHS = List.of(8, 27, 30, 35);
    private static final PaperTemplate DECISION = new PaperTemplate("board-decision");
    private static final PaperTemplate DISSOLUTION = new PaperTemplate("board-dissolution");
    private static final PaperTemplate SUBMISSION = new PaperTemplate("board-submission");
    private static final PaperTemplate NOTICE = new PaperTemplate("board-notice");
    private static final PaperTemplate CORRECTION = new PaperTemplate("board-correction");

    private final OrganizationService organization;
    private final RegisterService register;
    private final BoardPeople people;
    private final SignatureBlocks blocks;
    private final Clock clock;
    private final String baseUrl;

    BoardPapers(
            OrganizationService organization,
            RegisterService register,
            BoardPeople people,
            SignatureBlocks blocks,
            Clock clock,
            @Value("${tiendo.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.organization = organization;
        this.register = register;
        this.people = people;
        this.blocks = blocks;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The usual bases of such a decision, with the directive that asks for it. */
    public String bases(@Nullable DirectiveFacts directive) {
        LocalDate day = directive == null ? null : directive.issuedOn();
        return directive == null || day == null
                ? WORDS.text("bases")
                : WORDS.text("bases")
                        + "\n"
                        + WORDS.text(
                                "bases.directive",
                                directive.reference(),
                                PaperWords.date(day),
                                PaperWords.inFull(organization
                                        .unit(directive.people().issuingUnitId())
                                        .name()));
    }

    /** @param earlier the decision that this one ends or dissolves; null where there is none */
    public OfficialDocument decision(BoardFacts board, @Nullable BoardFacts earlier) {
        UnitRef unit = organization.unit(board.unitId());
        OfficialDocument.Head head =
                head(unit, WORDS.text("symbol.decision", body(unit)), board.reference(), board.effectiveFrom());
        PaperTemplate template = board.kind().names() ? DECISION : DISSOLUTION;
        return template.fill(
                head,
                signature(unit, board.signedBy(), board.signatureBlock()),
                baseUrl + "/" + BoardLinks.of(unit.code()),
                facts(board, unit, earlier),
                grids(board));
    }

    public OfficialDocument submission(BoardFacts board, @Nullable BoardFacts earlier, String drafter) {
        UnitRef unit = organization.unit(board.unitId());
        return SUBMISSION.fill(
                head(unit, WORDS.text("symbol.submission"), "", null),
                new OfficialDocument.Signature(List.of(PaperWords.capitals(board.proposer())), drafter),
                "",
                facts(board, unit, earlier),
                grids(board));
    }

    /** Who does what, to be numbered and signed as any other paper; a board in force has one. */
    public OfficialDocument notice(BoardFacts board) {
        UnitRef unit = organization.unit(board.unitId());
        return NOTICE.fill(
                head(unit, WORDS.text("symbol.notice", body(unit)), "", null),
                signature(unit, null, ""),
                "",
                Map.of(
                        "unit", unit.shortName(),
                        "decision", WORDS.text("decision.of", board.reference(), day(board)),
                        "act", WORDS.text("words." + board.kind()),
                        "issuer", PaperWords.inFull(unit.name()),
                        "keeper", WORDS.text("keeper")),
                grids(board));
    }

    /** Signed by whoever would sign, until somebody has. */
    public OfficialDocument correction(BoardFacts board, BoardFacts.Correction letter) {
        UnitRef unit = organization.unit(board.unitId());
        UUID receiving = board.receivingUnitId();
        Map<String, String> facts = new HashMap<>();
        facts.put("decision", board.reference());
        facts.put("decisionDay", day(board));
        facts.put("decisionSubject", WORDS.text("correction.subject", WORDS.text("words." + board.kind())));
        facts.put(
                "receivers",
                receiving == null ? unit.name() : organization.unit(receiving).name());
        facts.put("issuer", PaperWords.inFull(unit.name()));
        facts.put("correction", letter.text());
        facts.put("keeper", WORDS.text("keeper"));
        return CORRECTION.fill(
                head(unit, body(unit), letter.reference(), letter.dated()),
                signature(unit, letter.signedBy(), letter.signatureBlock()),
                baseUrl + "/" + BoardLinks.of(unit.code()),
                facts,
                Map.of());
    }

    /** The words above the signature of whoever would sign today, by his own post (the head's own competence). */
    public List<String> block(PersonRef signer, boolean standsIn) {
        return blocks.lines(
                new SignatureBlocks.Signing(Situation.OWN, "", "", Post.of(signer.title()), standsIn, today()));
    }

    /** The seat, as the head of a paper names it. */
    public String place(UnitRef unit) {
        return authority(unit)
                .map(IssuingAuthority::placeName)
                .orElseGet(() -> unit.shortName().replaceFirst("^\\p{Ll}+\\s+", ""));
    }

    private OfficialDocument.Head head(UnitRef unit, String symbol, String reference, @Nullable LocalDate dated) {
        String name = PaperWords.inFull(unit.name());
        int year = today().getYear();
        return authority(unit)
                .map(known -> known.head(name, reference, symbol, dated, year))
                .orElseGet(() -> new OfficialDocument.Head(
                        List.of(),
                        PaperWords.headLines(unit.name()),
                        name,
                        reference,
                        symbol,
                        place(unit),
                        dated,
                        year));
    }

    /** E.g. "UBND": what stands last in the symbol of a decision. */
    public String body(UnitRef unit) {
        return authority(unit)
                .map(known -> known.symbol().replaceAll("-.*", ""))
                .orElseGet(() -> unit.name().replaceAll("\\s.*", ""));
    }

    private Optional<IssuingAuthority> authority(UnitRef unit) {
        return register.authority(unit.id());
    }

    /** What the unit's register of outgoing documents keeps of a paper. */
    public Outgoing registered(OfficialDocument paper, String reference, BoardFacts board, UUID root) {
        List<String> receivers =
                paper.to().isEmpty() ? paper.copies().subList(0, paper.copies().size() - 1) : paper.to();
        return new Outgoing(
                reference,
                WORDS.text(paper.isLetter() ? "register.letter" : "register.decision"),
                paper.subject(),
                paper.signature().name(),
                String.join("; ", receivers),
                WORDS.text("keeper"),
                null,
                BoardLinks.of(organization.unit(board.unitId()).code()),
                root);
    }

    private OfficialDocument.Signature signature(UnitRef unit, @Nullable UUID signer, String block) {
        if (signer != null) {
            return new OfficialDocument.Signature(
                    block.lines().toList(), organization.person(signer).name());
        }
        return people.first(unit.id())
                .map(first -> new OfficialDocument.Signature(block(first, false), first.name()))
                .orElse(new OfficialDocument.Signature(List.of(), ""));
    }

    private Map<String, String> facts(BoardFacts board, UnitRef unit, @Nullable BoardFacts earlier) {
        String head = people.first(unit.id())
                .map(first -> Post.of(first.title()).head())
                .orElse("");
        boolean dissolves = !board.kind().names();
        Map<String, String> facts = new HashMap<>();
        facts.put("act", WORDS.text("act." + board.kind()));
        facts.put("verb", dissolves ? "" : WORDS.text("verb." + board.kind()));
        facts.put("verbWords", WORDS.text("words." + board.kind()));
        facts.put("unit", unit.shortName());
        facts.put("enactor", (head + " " + PaperWords.capitals(PaperWords.inFull(unit.name()))).strip());
        facts.put("enactorWords", (PaperWords.inWords(head) + " " + PaperWords.inFull(unit.name())).strip());
        facts.put("bases", board.bases());
        facts.put("proposer", board.proposer());
        facts.put("reason", board.reason().replaceFirst("\\.$", ""));
        facts.put("count", Integer.toString(board.seats().size()));
        facts.put("earlier", earlier == null ? "" : WORDS.text("decision.of", earlier.reference(), day(earlier)));
        facts.put("first", earlier == null ? "1" : "");
        facts.put(
                "superior",
                board.receivingUnitId() == null
                        ? ""
                        : organization.unit(board.receivingUnitId()).name());
        facts.put("keeper", WORDS.text("keeper"));
        return facts;
    }

    private static String day(BoardFacts board) {
        return PaperWords.date(Objects.requireNonNull(board.effectiveFrom()));
    }

    private static Map<String, Block.Grid> grids(BoardFacts board) {
        return Map.of(
                "members",
                grid(
                        "members.head",
                        board,
                        seat -> List.of(seat.name(), seat.title(), WORDS.text("role." + seat.role())),
                        MEMBER_WIDTHS),
                "duties",
                grid("duties.head", board, seat -> List.of(seat.name(), seat.sections(), duties(seat)), DUTY_WIDTHS));
    }

    private static String duties(BoardFacts.Seat seat) {
        return seat.duties().isBlank() ? WORDS.text("duties.whole") : seat.duties();
    }

    private static Block.Grid grid(
            String head, BoardFacts board, Function<BoardFacts.Seat, List<String>> cells, List<Integer> widths) {
        List<List<String>> rows = new ArrayList<>();
        for (BoardFacts.Seat seat : board.seats()) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.addAll(cells.apply(seat));
            rows.add(row);
        }
        return new Block.Grid(List.of(WORDS.text(head).split(";")), rows, widths);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
