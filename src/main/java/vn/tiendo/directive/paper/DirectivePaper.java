package vn.tiendo.directive.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.document.paper.OfficialDocument;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.document.paper.PaperFinding;
import vn.tiendo.document.paper.PaperLint;
import vn.tiendo.document.paper.PaperWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.signature.DraftedBlock;
import vn.tiendo.signature.Post;
import vn.tiendo.signature.SignatureBlocks;

/** A directive as an official document: every clause word for word under its recipient, by when and to whom to report. */
@Component
public class DirectivePaper {

    private static final PaperTexts PAPER = new PaperTexts("directive");

    private final DirectiveService directives;
    private final RegisterService register;
    private final OrganizationService organization;
    private final SignatureBlocks blocks;
    private final Clock clock;

    DirectivePaper(
            DirectiveService directives,
            RegisterService register,
            OrganizationService organization,
            SignatureBlocks blocks,
            Clock clock) {
        this.directives = directives;
        this.register = register;
        this.organization = organization;
        this.blocks = blocks;
        this.clock = clock;
    }

    /** @param directive as the reader may see it */
    public OfficialDocument of(DirectiveFacts directive) {
        boolean letter = directive.kind().abbreviation().isEmpty();
        return new OfficialDocument(
                head(directive),
                letter ? "" : PAPER.text("kind." + directive.kind()),
                directive.subject(),
                letter ? labels(directive) : List.of(),
                "",
                bases(directive),
                body(directive),
                signature(directive),
                copies(directive, letter),
                List.of(),
                "");
    }

    /** Who signed, or is meant to; what another authority has signed we do not sign again. */
    private OfficialDocument.Signature signature(DirectiveFacts directive) {
        if (directive.external()) {
            return new OfficialDocument.Signature(List.of(), "");
        }
        UUID signer = directive.signedBy() == null ? directive.people().signerId() : directive.signedBy();
        return new OfficialDocument.Signature(
                directive.signedAuthority().lines().toList(),
                signer == null ? "" : organization.person(signer).name());
    }

    /** As a file. @throws vn.tiendo.shared.NotFound if it is not for this person */
    public PaperFile file(UUID directiveId) {
        DirectiveFacts directive = directives.facts(directiveId);
        String name = directive.reference().isEmpty()
                ? PAPER.text("file-name.draft")
                : PAPER.text("file-name", directive.reference().replaceAll("/.*", ""));
        return new PaperFile(name, OfficialDocumentWriter.write(of(directive)));
    }

    /** What is wrong with it in form, before it has a number; what another authority has signed is not ours to judge. */
    public List<PaperFinding> findings(DirectiveFacts directive) {
        if (directive.external()) {
            return List.of();
        }
        OfficialDocument paper = of(directive);
        return PaperLint.check(
                paper, new PaperLint.Known(paper.head().place(), directive.issuedOn() != null, lawful(directive)));
    }

    /** The words that the law gives the signer for the power which the draft names; unknown while nobody is named. */
    private List<String> lawful(DirectiveFacts directive) {
        UUID signer = directive.people().signerId();
        if (signer == null || directive.signedAuthority().isBlank()) {
            return List.of();
        }
        DraftedBlock drafted = new DraftedBlock(directive.signedAuthority());
        return blocks.lines(new SignatureBlocks.Signing(
                drafted.situation(),
                drafted.body(),
                drafted.above(),
                Post.of(organization.person(signer).title()),
                false,
                LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE)));
    }

    private OfficialDocument.Head head(DirectiveFacts directive) {
        String origin = directive.originIssuer();
        int year = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE).getYear();
        if (origin == null) {
            UUID issuing = directive.people().issuingUnitId();
            return register.authority(issuing)
                    .orElseThrow()
                    .head(name(issuing), directive.reference(), symbol(directive), directive.issuedOn(), year);
        }
        return new OfficialDocument.Head(
                List.of(),
                List.of(PaperWords.capitals(origin)),
                origin,
                directive.reference(),
                symbol(directive),
                "",
                directive.issuedOn(),
                year);
    }

    /** What stands after the slash, also while there is no number. */
    public String symbol(DirectiveFacts directive) {
        String kind = directive.kind().abbreviation();
        return (kind.isEmpty() ? "" : kind + "-")
                + directives.draft(directive.id()).symbol();
    }

    private static List<String> labels(DirectiveFacts directive) {
        return directive.recipients().stream()
                .map(DirectiveFacts.RecipientFacts::label)
                .toList();
    }

    /** A basis that the text itself quotes does not stand there twice. */
    private static List<String> bases(DirectiveFacts directive) {
        return directive.legalBases().stream()
                .filter(basis -> !directive.body().contains(basis))
                .map(basis -> basis.startsWith(PAPER.text("basis.word")) ? basis : PAPER.text("basis", basis))
                .toList();
    }

    private List<Block> body(DirectiveFacts directive) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(directive.body()));
        int number = 0;
        for (DirectiveFacts.RecipientFacts recipient : directive.recipients()) {
            number++;
            body.add(new Block.Heading(number + ". " + recipient.label()));
            directive
                    .obligationsOf(recipient.id())
                    .forEach(obligation ->
                            body.add(new Block.Text(obligation.clause().strip() + ownDue(obligation))));
        }
        request(directive).ifPresent(text -> body.add(new Block.Text(text)));
        return body;
    }

    /** Where an obligation has a term of its own; empty otherwise. */
    public static String ownDue(DirectiveFacts.ObligationFacts obligation) {
        Deadline due = obligation.due();
        return obligation.ownDue() && due != null ? " " + PAPER.text("own-until", until(due)) : "";
    }

    private static String until(Deadline due) {
        Deadline.Wording said = due.wording();
        return PAPER.text("until." + said.key(), said.printedDate(), said.printedNumber(), said.printedMinutes());
    }

    /** The closing sentence: by when, to whom; none on what another authority has signed. */
    public Optional<String> request(DirectiveFacts directive) {
        Deadline due = directive.due();
        if (due == null || directive.external()) {
            return Optional.empty();
        }
        UUID receiving = directive.people().receivingUnitId();
        UUID onward = directive.people().onwardUnitId();
        return Optional.of(PAPER.text("request")
                + (receiving == null ? "" : PAPER.text("request.report", name(receiving)))
                + PAPER.text("request.due", until(due))
                + (onward == null ? "" : PAPER.text("request.onward", name(onward)))
                + PAPER.text("request.end"));
    }

    private List<String> copies(DirectiveFacts directive, boolean letter) {
        if (directive.external()) {
            return List.of();
        }
        String drafting =
                organization.unit(directive.people().draftingUnitId()).code().toUpperCase(Locale.ROOT);
        List<String> others = letter ? List.of(PAPER.text("copies.above")) : labels(directive);
        return Stream.concat(others.stream(), Stream.of(PAPER.text("copies.file", drafting)))
                .toList();
    }

    private String name(@Nullable UUID unit) {
        return unit == null ? "" : organization.unit(unit).name();
    }
}
