package vn.tiendo.board.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.PaperTemplate;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.IssuingAuthority;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.signature.Post;

/** The papers of a board: submission, decision with its regulation and duties, notice of duties, letter of correction. */
@Component
public class BoardPapers {

    /** The standing words about boards. */
    public static final PaperTexts WORDS = new PaperTexts("board");

    private static final PaperTemplate DECISION = new PaperTemplate("board-decision");
    private static final PaperTemplate DISSOLUTION = new PaperTemplate("board-dissolution");
    private static final PaperTemplate SUBMISSION = new PaperTemplate("board-submission");
    private static final PaperTemplate NOTICE = new PaperTemplate("board-notice");
    private static final PaperTemplate CORRECTION = new PaperTemplate("board-correction");

    private final OrganizationService organization;
    private final RegisterService register;
    private final BoardPeople people;
    private final BoardSignatures signatures;
    private final BoardNotices notices;
    private final BoardWords words;
    private final Clock clock;
    private final String baseUrl;

    BoardPapers(
            OrganizationService organization,
            RegisterService register,
            BoardPeople people,
            BoardSignatures signatures,
            BoardNotices notices,
            BoardWords words,
            Clock clock,
            @Value("${tiendo.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.organization = organization;
        this.register = register;
        this.people = people;
        this.signatures = signatures;
        this.notices = notices;
        this.words = words;
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
        OfficialDocument.Head head = head(
                unit,
                words.enactor(unit),
                WORDS.text("symbol.decision", body(unit)),
                board.reference(),
                board.effectiveFrom());
        PaperTemplate template = board.kind().names() ? DECISION : DISSOLUTION;
        return template.fill(
                head,
                signatures.ofDecision(unit, board.signedBy(), board.signatureBlock()),
                link(unit),
                words.facts(board, unit, earlier),
                BoardGrids.of(board));
    }

    public OfficialDocument submission(BoardFacts board, @Nullable BoardFacts earlier, String drafter) {
        UnitRef unit = organization.unit(board.unitId());
        return SUBMISSION.fill(
                head(unit, BoardWords.name(unit), WORDS.text("symbol.submission", WORDS.text("keeper")), "", null),
                new OfficialDocument.Signature(List.of(PaperWords.capitals(board.proposer())), drafter),
                "",
                words.facts(board, unit, earlier),
                BoardGrids.of(board));
    }

    /** Who does what; it goes out with the decision, see {@link #numberNotice}. */
    public OfficialDocument notice(BoardFacts board) {
        UnitRef unit = organization.unit(board.unitId());
        Optional<BoardNotices.Given> given = notices.of(board.id());
        Map<String, String> facts = words.facts(board, unit, null);
        facts.put("decision", WORDS.text("decision.of", board.reference(), BoardWords.day(board)));
        return NOTICE.fill(
                head(
                        unit,
                        BoardWords.name(unit),
                        WORDS.text("symbol.notice", body(unit)),
                        given.map(BoardNotices.Given::reference).orElse(""),
                        given.map(BoardNotices.Given::dated).orElse(null)),
                signatures.ofNotice(unit, board.signedBy(), board.signatureBlock()),
                "",
                facts,
                BoardGrids.of(board));
    }

    /**
     * Gives the notice of duties the number after that of the decision, in the same book and of the same day.
     *
     * @param board with the number and the day of its decision
     * @param root under which subject the register lists it
     */
    public void numberNotice(BoardFacts board, LocalDate day, UUID root) {
        UnitRef unit = organization.unit(board.unitId());
        String symbol = WORDS.text("symbol.notice", body(unit));
        OfficialDocument paper = notice(board);
        Numbering next = register.takeNext(
                unit.id(),
                day,
                number ->
                        words.registered("register.notice", paper, PaperWords.reference(number, symbol), board, root));
        notices.keep(board.id(), new BoardNotices.Given(PaperWords.reference(next.number(), symbol), next.date()));
    }

    /** Signed by whoever would sign, until somebody has. */
    public OfficialDocument correction(BoardFacts board, BoardFacts.Correction letter) {
        UnitRef unit = organization.unit(board.unitId());
        UUID receiving = board.receivingUnitId();
        Map<String, String> facts = words.facts(board, unit, null);
        facts.put("decision", board.reference());
        facts.put("decisionDay", BoardWords.day(board));
        facts.put(
                "receivers",
                PaperWords.inFull(
                        receiving == null
                                ? unit.name()
                                : organization.unit(receiving).name()));
        facts.put("correction", letter.text());
        return CORRECTION.fill(
                head(unit, BoardWords.name(unit), letterSymbol(unit), letter.reference(), letter.dated()),
                signatures.ofLetter(unit, letter.signedBy(), letter.signatureBlock()),
                link(unit),
                facts,
                Map.of());
    }

    /** The words above the signature of whoever would sign a decision today, by his own post (the head's own competence). */
    public List<String> block(PersonRef signer, boolean standsIn) {
        return signatures.own(Post.of(signer.title()), standsIn);
    }

    /**
     * The words above the signature of the person at the screen, who signs in the committee's name.
     *
     * @throws NotAllowed if the law gives the person no words to sign by in this unit
     */
    public String collectiveBlock(UUID unitId) {
        UUID me = Actor.currentPerson();
        UnitRef unit = organization.unit(unitId);
        return people.leaders(unitId).stream()
                .filter(leader -> leader.id().equals(me))
                .map(leader -> signatures.collective(
                        unit, Post.of(leader.title()), Actor.current().actingFor() != null))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines))
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    /** The seat, as the head of a paper names it. */
    public String place(UnitRef unit) {
        return authority(unit)
                .map(IssuingAuthority::placeName)
                .orElseGet(() -> unit.shortName().replaceFirst("^\\p{Ll}+\\s+", ""));
    }

    /** @param issuer as it is written within a sentence */
    private OfficialDocument.Head head(
            UnitRef unit, String issuer, String symbol, String reference, @Nullable LocalDate dated) {
        int year = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).getYear();
        return authority(unit)
                .map(known -> known.head(issuer, reference, symbol, dated, year))
                .orElseGet(() -> new OfficialDocument.Head(
                        List.of(),
                        PaperWords.headLines(unit.name()),
                        issuer,
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

    /** E.g. "UBND-VHXH": what stands behind the number of a letter, with whoever drafts it. */
    public String letterSymbol(UnitRef unit) {
        return WORDS.text("symbol.letter", body(unit), WORDS.text("keeper"));
    }

    private Optional<IssuingAuthority> authority(UnitRef unit) {
        return register.authority(unit.id());
    }

    /** What the unit's register of outgoing documents keeps of a decision or a letter. */
    public Outgoing registered(OfficialDocument paper, String reference, BoardFacts board, UUID root) {
        String kind = paper.isLetter() ? "register.letter" : "register.decision";
        return words.registered(kind, paper, reference, board, root);
    }

    private String link(UnitRef unit) {
        return baseUrl + "/" + BoardLinks.of(unit.code());
    }
}
