package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.DueText;

/** A leader's instruction in words: what, by whom and when, until when. */
@org.springframework.stereotype.Component
class InstructionSheets {

    private final OrganizationService organization;
    private final DueText words;

    InstructionSheets(OrganizationService organization, DueText words) {
        this.organization = organization;
        this.words = words;
    }

    /** The title, and what the leader said beside it. */
    Component words(DirectiveFacts.ObligationFacts instruction) {
        Div title = new Div(instruction.label());
        title.addClassName("card-title");
        Div box = new Div(title);
        if (!instruction.clause().equals(instruction.title())) {
            Div clause = new Div(instruction.clause());
            clause.addClassName("pre");
            box.add(clause);
        }
        return box;
    }

    /** By whom, when and until when. */
    Component given(DirectiveFacts.ObligationFacts instruction, Component page) {
        Div meta = new Div(by(instruction, page).orElse(""));
        meta.addClassName("muted");
        if (instruction.due() != null) {
            meta.add(new Div(page.getTranslation("execution.instruction.until", words.fully(instruction.due()))));
        }
        return meta;
    }

    /** E.g. "Đồng chí A Thắng, 31/10/2022 09:12"; empty for what the document itself says. */
    Optional<String> by(DirectiveFacts.ObligationFacts obligation, Component page) {
        return Optional.ofNullable(obligation.instruction())
                .map(instruction -> page.getTranslation(
                        "execution.instruction.by",
                        organization.person(instruction.by()).name(),
                        words.time(instruction.at())));
    }
}
