package vn.tiendo.rescheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.execution.calendar.DueEffect;
import vn.tiendo.rescheduling.ReschedulingFacts;
import vn.tiendo.rescheduling.ReschedulingService;
import vn.tiendo.rescheduling.ReschedulingState;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** Changes of dates: from when to when, for what, why, what was said to it, and who knows of it. */
@org.springframework.stereotype.Component
class ReschedulingCards {

    private final ReschedulingService reschedulings;
    private final DueText words;

    ReschedulingCards(ReschedulingService reschedulings, DueText words) {
        this.reschedulings = reschedulings;
        this.words = words;
    }

    /** @param changed what shows the page anew */
    UnorderedList list(List<ReschedulingFacts> changes, Runnable changed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        changes.forEach(change -> list.add(card(change, changed)));
        return list;
    }

    /** What holds of these obligations, under a heading; empty if their dates were never changed. */
    Optional<Component> section(UUID directiveId, Set<UUID> obligationIds) {
        List<ReschedulingFacts> changes = reschedulings.ofDirective(directiveId).stream()
                .filter(change -> change.state() == ReschedulingState.APPROVED)
                .map(change -> change.about(obligationIds))
                .filter(change -> !change.items().isEmpty())
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("extension");
        section.add(
                new H2(section.getTranslation("rescheduling.changes")),
                list(changes, () -> section.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        return Optional.of(section);
    }

    private ListItem card(ReschedulingFacts change, Runnable changed) {
        ListItem card = new ListItem();
        card.addClassNames("card", "extension-card");
        Paragraph title = new Paragraph(
                new Span(card.getTranslation(
                        "rescheduling.until", words.weekdayAndDay(change.due().lastWorkingDay()))),
                badge(change.state(), card));
        title.addClassName("extension-head");
        card.add(title, facts(change));
        if (change.mayWithdraw()) {
            Button withdraw = new Button(card.getTranslation("rescheduling.withdraw"), click -> {
                reschedulings.withdraw(change.id());
                Toasts.done(card.getTranslation("rescheduling.withdrawn"));
                changed.run();
            });
            withdraw.setDisableOnClick(true);
            card.add(withdraw);
        }
        return card;
    }

    private static StateBadge badge(ReschedulingState state, Component screen) {
        String text = screen.getTranslation("ReschedulingState." + state);
        return switch (state) {
            case PROPOSED -> new StateBadge("state-awaiting", "⧗", text);
            case APPROVED -> new StateBadge("state-done", "✓", text);
            case REFUSED -> new StateBadge("state-returned", "✗", text);
            case WITHDRAWN, LAPSED -> new StateBadge("state-off", "–", text);
        };
    }

    /** Old and new deadline, on what ground, what was said to it, how many units know. */
    FactList facts(ReschedulingFacts change) {
        FactList facts = new FactList();
        facts.fact(facts.getTranslation("rescheduling.new"), words.fully(change.due()));
        change.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.due().lastWorkingDay(),
                        TreeMap::new,
                        Collectors.mapping(ReschedulingFacts.Item::code, Collectors.joining(", "))))
                .forEach((day, codes) -> facts.fact(
                        facts.getTranslation("rescheduling.due-then"),
                        facts.getTranslation("rescheduling.due-then.of", words.weekdayAndDay(day), codes)));
        facts.fact(facts.getTranslation("rescheduling.reason"), change.reason());
        if (!change.document().isEmpty()) {
            facts.fact(facts.getTranslation("rescheduling.document"), change.document());
        }
        said(facts, "rescheduling.proposed-by", change.proposal(), "");
        if (change.decision() != null) {
            said(
                    facts,
                    "rescheduling.decided-by",
                    change.decision(),
                    change.decision().words());
        }
        if (change.told() > 0) {
            facts.fact(facts.getTranslation("rescheduling.units"), answers(facts, change));
        }
        return facts;
    }

    private static String answers(FactList facts, ReschedulingFacts change) {
        String counts =
                facts.getTranslation("rescheduling.units.known", change.told(), change.asked(), change.acknowledged());
        return change.waiting().isEmpty()
                ? counts
                : counts + " " + facts.getTranslation("rescheduling.units.silent", String.join(", ", change.waiting()));
    }

    private void said(FactList facts, String term, ReschedulingFacts.@Nullable Said said, String text) {
        if (said != null) {
            String by = said.by() + " · " + words.time(said.at());
            facts.fact(facts.getTranslation(term), text.isEmpty() ? by : text + " (" + by + ")");
        }
    }

    /** How much moves and what keeps its deadline, in one sentence. */
    static String effect(Component screen, DueEffect effect) {
        String moves = screen.getTranslation("rescheduling.effect", effect.assignments(), effect.units());
        String reported = effect.reported() == 0
                ? ""
                : " " + screen.getTranslation("rescheduling.effect.reported", effect.reported());
        String own = effect.own() == 0 ? "" : " " + screen.getTranslation("rescheduling.effect.own", effect.own());
        return moves + reported + own;
    }
}
