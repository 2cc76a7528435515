package vn.tiendo.given.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.ui.BulkPanel;
import vn.tiendo.bulk.ui.BulkPanels;
import vn.tiendo.given.GivenRow;
import vn.tiendo.given.GivenService;
import vn.tiendo.task.ui.HandOn;

/** What can be done with several rows of what one gave: give them to somebody else. */
@org.springframework.stereotype.Component
class GivenBulk {

    private final GivenService given;
    private final GivenCards cards;
    private final HandOn handOn;
    private final BulkPanels panels;

    GivenBulk(GivenService given, GivenCards cards, HandOn handOn, BulkPanels panels) {
        this.given = given;
        this.cards = cards;
        this.handOn = handOn;
        this.panels = panels;
    }

    /** @param closed takes the ids of the rows that are not done */
    BulkPanel handOn(List<GivenRow> chosen, Component page, Consumer<Set<String>> closed) {
        Map<String, String> steps = given.steps(chosen);
        List<BulkRow> rows =
                chosen.stream().map(row -> row(row, steps.get(row.id()), page)).toList();
        return panels.open(handOn.of(rows, page), undone -> closed.accept(ids(chosen, steps, undone)));
    }

    private BulkRow row(GivenRow row, @Nullable String step, Component page) {
        return new BulkRow(
                step == null ? row.id() : step,
                cards.name(row, page),
                page.getTranslation("given.holder", row.holder()),
                row.link(),
                step == null ? page.getTranslation("given.bulk.no-step") : null);
    }

    /** The list's own ids: what is not done by its step's. */
    private static Set<String> ids(List<GivenRow> chosen, Map<String, String> steps, Set<String> undone) {
        return chosen.stream()
                .map(GivenRow::id)
                .filter(id -> undone.contains(steps.getOrDefault(id, id)))
                .collect(Collectors.toSet());
    }
}
