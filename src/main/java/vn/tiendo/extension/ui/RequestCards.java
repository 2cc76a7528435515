package vn.tiendo.extension.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.extension.ExtensionState;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** Requests for more time: what it was about with the deadline of then, what was asked, proposed and decided. */
@org.springframework.stereotype.Component
class RequestCards {

    private final ExtensionService extensions;
    private final DueText words;

    RequestCards(ExtensionService extensions, DueText words) {
        this.extensions = extensions;
        this.words = words;
    }

    /** @param changed what shows the page anew */
    UnorderedList list(List<ExtensionFacts> requests, Runnable changed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        requests.forEach(request -> list.add(card(request, changed)));
        return list;
    }

    private ListItem card(ExtensionFacts request, Runnable changed) {
        ListItem card = new ListItem();
        card.addClassNames("card", "extension-card");
        Paragraph title = new Paragraph(
                new Span(card.getTranslation("extension.until", words.weekdayAndDay(request.askedUntil()))),
                badge(request.state(), card));
        title.addClassName("extension-head");
        card.add(title, facts(request));
        if (request.mayWithdraw()) {
            Button withdraw = new Button(card.getTranslation("extension.withdraw"), click -> {
                extensions.withdraw(request.id());
                Toasts.done(card.getTranslation("extension.withdrawn"));
                changed.run();
            });
            withdraw.setDisableOnClick(true);
            card.add(withdraw);
        }
        return card;
    }

    private static StateBadge badge(ExtensionState state, Component screen) {
        String text = screen.getTranslation("ExtensionState." + state);
        return switch (state) {
            case ASKED, PROPOSED -> new StateBadge("state-awaiting", "⧗", text);
            case GRANTED -> new StateBadge("state-done", "✓", text);
            case REFUSED -> new StateBadge("state-returned", "✗", text);
            case WITHDRAWN, LAPSED -> new StateBadge("state-off", "–", text);
        };
    }

    /** What was asked, on what ground, and what was said to it. */
    FactList facts(ExtensionFacts request) {
        FactList facts = new FactList();
        request.items()
                .forEach(item -> facts.fact(
                        item.title(),
                        facts.getTranslation(
                                "extension.due-then",
                                words.weekdayAndDay(item.due().lastWorkingDay()))));
        facts.fact(
                facts.getTranslation("extension.asked"),
                said(facts, request.asked().until(), "", request.asked(), "extension.asked.until"));
        facts.fact(facts.getTranslation("extension.reason"), request.reason());
        facts.fact(facts.getTranslation("extension.progress"), request.progress());
        opinion(facts, "extension.proposal", request.proposal());
        opinion(facts, "extension.decision", request.decision());
        return facts;
    }

    private void opinion(FactList facts, String term, ExtensionFacts.@Nullable Said said) {
        if (said != null) {
            String key = said.until() == null ? "extension.said.no" : "extension.said.until";
            facts.fact(facts.getTranslation(term), said(facts, said.until(), said.words(), said, key));
        }
    }

    private String said(FactList facts, @Nullable LocalDate until, String words, ExtensionFacts.Said said, String key) {
        String day = until == null ? "" : this.words.weekdayAndDay(until);
        String text = facts.getTranslation(key, day) + (words.isEmpty() ? "" : ": " + words);
        String by = said.insteadOf() == null
                ? said.by()
                : facts.getTranslation("extension.said.instead-of", said.by(), said.insteadOf());
        return text + " (" + by + " · " + this.words.time(said.at()) + ")";
    }
}
