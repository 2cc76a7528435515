package vn.tiendo.ownunit.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.overview.ui.WorkColumns;
import vn.tiendo.ownunit.OwnUnitService;
import vn.tiendo.ownunit.OwnWorks;
import vn.tiendo.ownunit.WorkFilter;

/** The unit's assignments behind a number as a file, with the columns of everybody's. */
@org.springframework.stereotype.Component
class OwnWorksSheet {

    private final OwnUnitService service;
    private final ExportOffers offers;

    OwnWorksSheet(OwnUnitService service, ExportOffers offers) {
        this.service = service;
        this.offers = offers;
    }

    Component of(WorkFilter filter) {
        return offers.offer(words -> list(filter, words));
    }

    private ListSheet list(WorkFilter filter, SheetWords words) {
        OwnWorks found = service.works(filter, null, 1);
        return words.list(
                words.text("overview.sheet.works", words.text("Cell." + filter.cell())),
                filter(filter, found, words),
                WorkColumns.of(words),
                found.found(),
                Slice.all(
                        (@Nullable WorkAtUnit after) -> slice(service.works(filter, after, Slice.SIZE)),
                        work -> WorkColumns.cells(work, words)));
    }

    private static Slice<WorkAtUnit, WorkAtUnit> slice(OwnWorks page) {
        return new Slice<>(page.rows(), page.more() ? page.rows().getLast() : null);
    }

    private static List<String> filter(WorkFilter filter, OwnWorks found, SheetWords words) {
        List<String> lines = new ArrayList<>(
                List.of(words.chosen("overview.unit", found.unit().name())));
        found.heads().stream()
                .filter(head -> head.id().equals(filter.directive()))
                .forEach(head -> lines.add(words.chosen(
                        "overview.filter.directive",
                        words.text("overview.directive", OwnDirectiveCards.reference(head, words), head.subject()))));
        if (filter.day() != null) {
            lines.add(words.chosen("overview.sheet.due", words.dues().day(filter.day())));
        }
        return lines;
    }
}
