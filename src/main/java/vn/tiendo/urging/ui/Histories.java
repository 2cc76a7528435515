package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.deadline.hand.PauseService;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.ui.DirectivePanel;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingLinks;
import vn.tiendo.urging.UrgingService;

/** The history of urging, on its own page and folded on the directive's. */
@org.springframework.stereotype.Component
class Histories implements DirectivePanel {

    private final UrgingService urging;
    private final PauseService pauses;
    private final InstructionService instructions;
    private final DirectiveService directives;
    private final Translations texts;
    private final DueText words;
    private final Clock clock;

    Histories(
            UrgingService urging,
            PauseService pauses,
            InstructionService instructions,
            DirectiveService directives,
            Translations texts,
            DueText words,
            Clock clock) {
        this.urging = urging;
        this.pauses = pauses;
        this.instructions = instructions;
        this.directives = directives;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    UrgingWords words() {
        return UrgingWords.of(texts, words, UI.getCurrent().getLocale());
    }

    HistoryExport export() {
        return new HistoryExport(urging, directives, words(), clock);
    }

    HistoryList list(UUID directiveId) {
        return new HistoryList(urging, export(), words(), directiveId);
    }

    /** What else there is to a line: what was said of it, a leader's instruction, letting it rest. */
    Component more(UrgedLine line, Runnable changed) {
        return new LineDetails(line, urging, pauses, instructions, words(), changed);
    }

    @Override
    public int order() {
        return 13; // below what comes next
    }

    /** Read when it is opened. */
    @Override
    public Optional<Component> panel(DirectiveFacts directive) {
        if (!directive.state().issued()) {
            return Optional.empty();
        }
        Div content = new Div();
        Span title = new Span(content.getTranslation("urging.history.title"));
        title.addClassName("sheet-title");
        Details sheet = new Details(title, content);
        sheet.addClassName("sheet");
        sheet.addOpenedChangeListener(opened -> {
            content.removeAll();
            if (opened.isOpened()) {
                Div links = new Div(
                        new Anchor(UrgingLinks.of(directive.id()), content.getTranslation("urging.history.page")));
                links.addClassName("urge-links");
                content.add(links, list(directive.id()));
            }
        });
        return Optional.of(sheet);
    }
}
