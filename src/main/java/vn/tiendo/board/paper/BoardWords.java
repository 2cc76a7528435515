package vn.tiendo.board.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardKind;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.register.Outgoing;

/** What the templates say of a board, and what the register says of its papers. */
@Component
class BoardWords {

    private static final PaperTexts WORDS = BoardPapers.WORDS;

    private final OrganizationService organization;
    private final BoardSignatures signatures;
    private final NamedKinds kinds;

    BoardWords(OrganizationService organization, BoardSignatures signatures, NamedKinds kinds) {
        this.organization = organization;
        this.signatures = signatures;
        this.kinds = kinds;
    }

    Map<String, String> facts(BoardFacts board, UnitRef unit, @Nullable BoardFacts earlier) {
        BoardKind kind = kinds.of(board);
        String about = WORDS.text("words." + kind);
        Map<String, String> facts = new HashMap<>();
        facts.put("act", WORDS.text("act." + kind));
        facts.put("verb", board.kind().names() ? WORDS.text("verb." + kind) : "");
        facts.put("about", about);
        facts.put("verbWords", board.kind() == BoardKind.REPLACE ? WORDS.text("words.REPLACE", about) : about);
        facts.put("unit", unit.shortName());
        facts.put("issuer", name(unit));
        facts.put("enactor", (signatures.head(unit) + " " + PaperWords.capitals(name(unit))).strip());
        facts.put("enactorWords", enactor(unit));
        facts.put("office", office(unit));
        facts.put("bases", board.bases());
        facts.put("proposer", board.proposer());
        facts.put("reason", board.reason().replaceFirst("\\.$", ""));
        facts.put("count", PaperWords.count(board.seats().size()));
        facts.put("earlier", earlier == null ? "" : WORDS.text("decision.of", earlier.reference(), day(earlier)));
        facts.put("first", earlier == null ? "1" : "");
        facts.put("superior", board.receivingUnitId() == null ? "" : name(organization.unit(board.receivingUnitId())));
        facts.put("keeper", WORDS.text("keeper"));
        return facts;
    }

    /** E.g. "Chủ tịch Ủy ban nhân dân xã Tu Mơ Rông": in whose competence a decision is. */
    String enactor(UnitRef unit) {
        return (PaperWords.inWords(signatures.head(unit)) + " " + name(unit)).strip();
    }

    Outgoing registered(String kind, OfficialDocument paper, String reference, BoardFacts board, UUID root) {
        UnitRef unit = organization.unit(board.unitId());
        return new Outgoing(
                reference,
                WORDS.text(kind),
                paper.printedSubject(),
                paper.signature().name(),
                String.join("; ", receivers(paper, board, unit)),
                WORDS.text("keeper"),
                null,
                BoardLinks.of(unit.code()),
                root);
    }

    /** Those whom "Kính gửi" and "Nơi nhận" name; for "Như Điều n" of a decision those who carry it out. */
    private static List<String> receivers(OfficialDocument paper, BoardFacts board, UnitRef unit) {
        List<String> receivers = new ArrayList<>(paper.to());
        List<String> copies = paper.copies().subList(0, paper.copies().size() - 1);
        if (paper.to().isEmpty() && copies.stream().anyMatch(PaperWords::isAsAbove)) {
            receivers.add(office(unit));
            receivers.add(WORDS.text(
                    "register.members",
                    BoardGrids.byRank(board).stream().map(BoardFacts.Seat::name).collect(Collectors.joining(", "))));
        }
        copies.stream().filter(copy -> !PaperWords.isAsAbove(copy)).forEach(receivers::add);
        return receivers;
    }

    /** Who carries a decision out beside those whom it names: a commune has an official for it, others an office. */
    private static String office(UnitRef unit) {
        return WORDS.find("office." + unit.unitClass()).orElseGet(() -> WORDS.text("office"));
    }

    static String name(UnitRef unit) {
        return PaperWords.inFull(unit.name());
    }

    static String day(BoardFacts board) {
        return PaperWords.date(Objects.requireNonNull(board.effectiveFrom()));
    }
}
