package vn.tiendo.substitution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Actor;
import vn.tiendo.substitution.AuthorityNotPassedOn;
import vn.tiendo.substitution.SubstitutionService;

/** Tells a substitute before he signs which words will stand above his name, or that he cannot sign. */
@org.springframework.stereotype.Component
public class SignatureNote {

    private final SubstitutionService substitutions;
    private final OrganizationService organization;

    SignatureNote(SubstitutionService substitutions, OrganizationService organization) {
        this.substitutions = substitutions;
        this.organization = organization;
    }

    /** @param drafted the block that was meant for the absent signer */
    public Component of(UUID issuingUnitId, String drafted) {
        Paragraph note = new Paragraph();
        note.addClassName("stead-note");
        note.setText(text(note, issuingUnitId, drafted));
        return note;
    }

    private String text(Component note, UUID issuingUnitId, String drafted) {
        try {
            String block = substitutions.signatureBlock(issuingUnitId, drafted);
            return note.getTranslation(
                    "substitution.signature",
                    block.lines().collect(Collectors.joining(" / ")),
                    organization.person(Actor.currentPerson()).name());
        } catch (AuthorityNotPassedOn refused) {
            return note.getTranslation(refused.key(), refused.args());
        }
    }
}
