package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ui.AssignmentPanel;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionLinks;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.extension.LateExplanation;
import vn.tiendo.extension.LateExplanationService;
import vn.tiendo.shared.ui.DueText;

/** On the page of an assignment: requests for more time, why it is late, and the way to say so. */
@org.springframework.stereotype.Component
class AssignmentTime implements AssignmentPanel {

    private final ExtensionService extensions;
    private final LateExplanationService explanations;
    private final RequestCards cards;
    private final DueText words;

    AssignmentTime(
            ExtensionService extensions, LateExplanationService explanations, RequestCards cards, DueText words) {
        this.extensions = extensions;
        this.explanations = explanations;
        this.cards = cards;
        this.words = words;
    }

    @Override
    public Optional<Component> panel(AssignmentFacts assignment) {
        Section section = new Section();
        section.addClassName("extension");
        section.add(new H2(section.getTranslation("extension.time")));
        int empty = (int) section.getChildren().count();
        extensions.options(assignment.addresseeId()).stream()
                .filter(option -> option.assignmentId().equals(assignment.id()) && option.open())
                .findFirst()
                .ifPresent(option -> section.add(link(
                        ExtensionLinks.of(assignment.addresseeId()), section.getTranslation("extension.ask.link"))));
        if (explanations.mayExplain(assignment.id())) {
            section.add(link(
                    ExtensionLinks.explanation(assignment.id()), section.getTranslation("extension.explain.link")));
        }
        List<ExtensionFacts> requests = extensions.ofUnit(assignment.addresseeId()).stream()
                .filter(request -> request.items().stream()
                        .anyMatch(item -> item.assignmentId().equals(assignment.id())))
                .toList();
        if (!requests.isEmpty()) {
            section.add(cards.list(
                    requests.reversed(), () -> section.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
        explained(assignment, section).ifPresent(section::add);
        return section.getChildren().count() > empty ? Optional.of(section) : Optional.empty();
    }

    private static Component link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.addClassName("action-link");
        Div line = new Div(link);
        line.addClassName("way-on");
        return line;
    }

    private Optional<Component> explained(AssignmentFacts assignment, Component screen) {
        List<LateExplanation> said = explanations.of(assignment.id());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        said.forEach(each -> {
            Paragraph text = new Paragraph(each.text());
            text.addClassName("pre");
            Paragraph by =
                    new Paragraph(screen.getTranslation("extension.explained", each.by(), words.time(each.at())));
            by.addClassName("muted");
            ListItem card = new ListItem(by, text);
            card.addClassName("card");
            list.add(card);
        });
        return Optional.of(list);
    }
}
