package vn.tiendo.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.DirectoryService.UnitCard;
import vn.tiendo.shared.ui.Texts;

/** Who leads a unit, who serves it as clerk, and its official e-mail; what is missing is said in words. */
class UnitOfficers extends DescriptionList {

    UnitOfficers(UnitCard card) {
        addClassName("facts");
        if (!card.external()) {
            line("head", card.head() == null ? warning("organization.unit.no-head") : new Span(card.head()));
            line("clerk", clerk(card));
        }
        line("email", email(card.email()));
    }

    private Component clerk(UnitCard card) {
        String clerk = clerk(card, this::getTranslation);
        return clerk == null ? warning("organization.unit.no-clerk") : new Span(clerk);
    }

    /** Its own, or the one of another unit who serves it; null if there is neither. */
    static @Nullable String clerk(UnitCard card, Texts words) {
        if (card.clerk() != null || card.servedBy() == null) {
            return card.clerk();
        }
        return words.text(
                "organization.unit.served-by",
                card.servedBy().clerk(),
                card.servedBy().unit());
    }

    private Component email(@Nullable String email) {
        return email == null
                ? new Span(getTranslation("organization.unit.no-email"))
                : new Anchor("mailto:" + email, email);
    }

    private Component warning(String key) {
        Span warning = new Span(getTranslation(key));
        warning.addClassName("warning");
        return warning;
    }

    private void line(String label, Component value) {
        add(new Term(getTranslation("organization.unit." + label)), new Description(value));
    }
}
