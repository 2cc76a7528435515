package vn.tiendo.cockpit.ui;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.cockpit.CockpitFilter;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.organization.UnitRef;

/** Says in a file which of the directives it holds, and in which order. */
final class CockpitFilterWords {

    private CockpitFilterWords() {}

    static List<String> of(CockpitQuery query, List<UnitRef> fields, SheetWords words) {
        CockpitFilter filter = query.filter();
        List<String> lines = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            lines.add(words.chosen("cockpit.filter.words", filter.words()));
        }
        if (filter.collecting() != null) {
            lines.add(words.chosen(
                    "cockpit.filter.state",
                    words.text("DirectiveState." + (filter.collecting() ? "CONSOLIDATING" : "IN_FORCE"))));
        }
        fields.stream()
                .filter(unit -> unit.id().equals(filter.draftingUnit()))
                .forEach(unit -> lines.add(words.chosen("directive.drafting-unit", unit.shortName())));
        if (filter.due() != null) {
            lines.add(words.chosen("cockpit.filter.due", words.text("DueWindow." + filter.due())));
        }
        if (filter.followed()) {
            lines.add(words.text("cockpit.filter.followed"));
        }
        lines.add(words.chosen("cockpit.order", words.text("CockpitOrder." + query.order())));
        return lines;
    }
}
