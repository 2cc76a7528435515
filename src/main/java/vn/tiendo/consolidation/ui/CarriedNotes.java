package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.carried.CarriedOver;
import vn.tiendo.consolidation.carried.CarriedText;
import vn.tiendo.shared.ui.DueText;

/** Below each text of a supplementary report: what it has of the report before, and what the units say otherwise since then. */
class CarriedNotes {

    private static final int SHOWN = 100;

    private final ConsolidationFacts.@Nullable Supplement before;
    private final @Nullable CarriedOver over;
    private final DueText words;

    /**
     * @param before null for the first report
     * @param over null where nothing was taken over; then there are no notes
     */
    CarriedNotes(ConsolidationFacts.@Nullable Supplement before, @Nullable CarriedOver over, DueText words) {
        this.before = before;
        this.over = over;
        this.words = words;
    }

    /** Above all texts: how they came about. */
    Optional<Component> whole() {
        return noted(carried -> note("consolidation.carried.whole"));
    }

    /** The general part is written anew; that of the report before can be read beside it. */
    Optional<Component> summary() {
        return noted(carried -> {
            Div text = new Div(carried.summary());
            text.addClassName("pre");
            Details details = new Details();
            details.setSummaryText(told(details, "consolidation.carried.summary"));
            details.addClassName("carried-note");
            details.add(text);
            return details;
        });
    }

    Optional<Component> assessment() {
        return noted(carried -> carried.assessment() ? note("consolidation.carried.assessment") : null);
    }

    Optional<Component> item(UUID obligation) {
        return noted(carried -> of(carried.items().get(obligation)));
    }

    Optional<Component> difficulties() {
        return noted(carried -> of(carried.difficulties()));
    }

    Optional<Component> proposals() {
        return noted(carried -> of(carried.proposals()));
    }

    private Optional<Component> noted(Function<CarriedOver, @Nullable Component> note) {
        return Optional.ofNullable(over).map(note);
    }

    private @Nullable Component of(@Nullable CarriedText text) {
        if (text == null || !text.edited() && !text.changed()) {
            return null;
        }
        Div note = note(key(text));
        if (text.changed()) {
            note.add(changes(text));
        }
        return note;
    }

    private static String key(CarriedText text) {
        if (!text.edited()) {
            return "consolidation.carried.gathered";
        }
        if (!text.changed()) {
            return "consolidation.carried.kept";
        }
        return text.now().isEmpty() ? "consolidation.carried.gone" : "consolidation.carried.extended";
    }

    private static UnorderedList changes(CarriedText text) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        add(list, "consolidation.carried.before", text.before());
        add(list, "consolidation.carried.now", text.now());
        return list;
    }

    private static void add(UnorderedList list, String key, List<String> lines) {
        lines.stream().limit(SHOWN).forEach(line -> list.add(new ListItem(list.getTranslation(key, line))));
        if (lines.size() > SHOWN) {
            list.add(new ListItem(list.getTranslation("consolidation.carried.more", lines.size() - SHOWN)));
        }
    }

    private Div note(String key) {
        Div note = new Div();
        note.addClassName("carried-note");
        note.add(new Paragraph(told(note, key)));
        return note;
    }

    private String told(Component page, String key) {
        return before == null
                ? page.getTranslation(key)
                : page.getTranslation(key, before.reference(), words.day(before.dated()));
    }
}
