package vn.tiendo.directive.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.register.Numbering;
import vn.tiendo.register.Outgoing;
import vn.tiendo.register.RegisterService;
import vn.tiendo.shared.OfficeTime;

/** A directive's line in the register of outgoing documents, worded as on its paper. */
@Component
public class RegisterLine {

    private static final PaperTexts PAPER = new PaperTexts("directive");

    private final RegisterService register;
    private final OrganizationService organization;
    private final Clock clock;

    RegisterLine(RegisterService register, OrganizationService organization, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.clock = clock;
    }

    /** What the clerk is offered: the next number, and today. */
    public Numbering proposed(UUID authorityId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return new Numbering(register.proposed(authorityId, today.getYear()), today);
    }

    /**
     * Takes the number.
     *
     * @param symbol what stands behind the number and the type
     */
    public void enter(DirectiveFacts directive, String symbol, Numbering numbering) {
        UUID signer = directive.signedBy();
        String drafting = organization.unit(directive.people().draftingUnitId()).code();
        register.take(
                directive.people().issuingUnitId(),
                numbering,
                new Outgoing(
                        directive.kind().reference(numbering.number(), symbol),
                        directive.kind().inRegister(),
                        directive.subject(),
                        signer == null ? "" : organization.person(signer).name(),
                        directive.recipients().stream()
                                .map(DirectiveFacts.RecipientFacts::label)
                                .collect(Collectors.joining("; ")),
                        PAPER.text("register.keeper", drafting.toUpperCase(Locale.ROOT)),
                        null,
                        DirectiveLinks.of(directive.id()),
                        directive.id()));
    }
}
