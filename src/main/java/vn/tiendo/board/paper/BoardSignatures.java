package vn.tiendo.board.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.board.people.BoardPeople;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument.Signature;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.signature.Post;
import vn.tiendo.signature.SignatureBlocks;
import vn.tiendo.signature.Situation;

/**
 * By what power a paper of a board is signed (Decree 30/2020, article 13): the decision in the head's own competence, what
 * the committee announces or corrects in its name.
 */
@Component
class BoardSignatures {

    private static final PaperTexts OFFICIAL = new PaperTexts("official");

    private final OrganizationService organization;
    private final BoardPeople people;
    private final SignatureBlocks blocks;
    private final Clock clock;

    BoardSignatures(OrganizationService organization, BoardPeople people, SignatureBlocks blocks, Clock clock) {
        this.organization = organization;
        this.people = people;
        this.blocks = blocks;
        this.clock = clock;
    }

    List<String> own(Post signer, boolean standsIn) {
        return lines(Situation.OWN, "", signer, standsIn);
    }

    /** For a unit that its head alone leads the same as in his own competence. */
    List<String> collective(UnitRef unit, Post signer, boolean standsIn) {
        List<String> name = PaperWords.headLines(unit.name());
        return name.size() > 1 ? lines(Situation.COLLECTIVE, name.getFirst(), signer, standsIn) : own(signer, standsIn);
    }

    private List<String> lines(Situation situation, String body, Post signer, boolean standsIn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return blocks.lines(new SignatureBlocks.Signing(situation, body, "", signer, standsIn, today));
    }

    /** Of a decision: as it was signed, else as whoever leads the unit would. */
    Signature ofDecision(UnitRef unit, @Nullable UUID signer, String block) {
        return signer == null
                ? people.first(unit.id())
                        .map(first -> new Signature(own(Post.of(first.title()), false), first.name()))
                        .orElse(new Signature(List.of(), ""))
                : signed(signer, block.lines().toList());
    }

    /** The same of what goes out in the committee's name. */
    Signature ofLetter(UnitRef unit, @Nullable UUID signer, String block) {
        return signer == null ? drafted(unit) : signed(signer, block.lines().toList());
    }

    /** Of the notice: who signed the decision announces it, by the same post in the committee's name. */
    Signature ofNotice(UnitRef unit, @Nullable UUID signer, String blockOfDecision) {
        List<String> signedAs = blockOfDecision.lines().toList();
        return signer == null || signedAs.isEmpty()
                ? drafted(unit)
                : signed(signer, collective(unit, post(signedAs.getLast()), false));
    }

    private Signature drafted(UnitRef unit) {
        return people.first(unit.id())
                .map(first -> new Signature(collective(unit, Post.of(first.title()), false), first.name()))
                .orElse(new Signature(List.of(), ""));
    }

    private Signature signed(UUID signer, List<String> lines) {
        return new Signature(lines, organization.person(signer).name());
    }

    /** E.g. "PHÓ CHỦ TỊCH", or "Q. CHỦ TỊCH" of whoever is put in charge of the post. */
    private static Post post(String lastLine) {
        String acting = OFFICIAL.text("signature.by.Q", "");
        return Post.of(
                lastLine.startsWith(acting)
                        ? OFFICIAL.text("signature.acting") + " " + lastLine.substring(acting.length())
                        : lastLine);
    }

    /** E.g. "CHỦ TỊCH": whoever leads the unit; empty where nobody does. */
    String head(UnitRef unit) {
        return people.first(unit.id())
                .map(first -> Post.of(first.title()).head())
                .orElse("");
    }
}
