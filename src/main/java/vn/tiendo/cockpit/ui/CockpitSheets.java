package vn.tiendo.cockpit.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.cockpit.CockpitPage;
import vn.tiendo.cockpit.CockpitService;
import vn.tiendo.cockpit.DueSlot;
import vn.tiendo.cockpit.DueWork;
import vn.tiendo.cockpit.LoadPage;
import vn.tiendo.cockpit.TrackedDirective;
import vn.tiendo.cockpit.UnitLoad;
import vn.tiendo.cockpit.WeekService;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.overview.Cell;

/** The lists of whoever follows as files, all pages of them. */
@org.springframework.stereotype.Component
class CockpitSheets {

    private final CockpitService cockpit;
    private final WeekService loads;
    private final ExportOffers offers;

    CockpitSheets(CockpitService cockpit, WeekService loads, ExportOffers offers) {
        this.cockpit = cockpit;
        this.loads = loads;
        this.offers = offers;
    }

    Component directives(CockpitQuery query) {
        return offers.offer(words -> directives(query, words));
    }

    Component load() {
        return offers.offer(this::load);
    }

    Component works(DueSlot slot, @Nullable UUID unit, String unitName) {
        return offers.offer(words -> works(slot, unit, unitName, words));
    }

    ListSheet directives(CockpitQuery query, SheetWords words) {
        CockpitPage first = cockpit.page(query.filter(), query.order(), 1);
        List<Sheet.Column> columns = Stream.of(
                        Stream.of(
                                words.column("cockpit.directive", MIDDLE),
                                words.column("cockpit.sheet.subject", WIDE),
                                words.column("cockpit.sheet.issued", NARROW),
                                words.column("cockpit.filter.state", MIDDLE),
                                words.column("cockpit.due", NARROW)),
                        CockpitTable.CELLS.stream().map(cell -> words.column("Cell." + cell, NARROW)),
                        Stream.of(
                                words.column("Cell.IN_TIME", NARROW),
                                words.column("Cell.JUDGED", NARROW),
                                words.column("overview.sheet.rate", NARROW),
                                words.column("cockpit.waiting", NARROW)))
                .flatMap(some -> some)
                .toList();
        return words.list(
                words.text("cockpit.table"),
                CockpitFilterWords.of(query, first.offices(), words),
                columns,
                first.all(),
                Slice.all(
                        (@Nullable Integer number) -> {
                            CockpitPage page =
                                    cockpit.page(query.filter(), query.order(), Objects.requireNonNullElse(number, 1));
                            return new Slice<>(page.rows(), next(page.number(), page.pages()));
                        },
                        directive -> cells(directive, words)));
    }

    private static @Nullable Integer next(int number, int pages) {
        return number < pages ? number + 1 : null;
    }

    private static List<@Nullable Object> cells(TrackedDirective directive, SheetWords words) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(directive.reference().isEmpty() ? words.text("task.no-number") : directive.reference());
        cells.add(directive.subject());
        cells.add(directive.issuedOn());
        cells.add(words.text("DirectiveState." + (directive.collecting() ? "CONSOLIDATING" : "IN_FORCE")));
        cells.add(words.day(directive.due()));
        CockpitTable.CELLS.forEach(cell -> cells.add(directive.count(cell)));
        cells.add(directive.count(Cell.IN_TIME));
        cells.add(directive.count(Cell.JUDGED));
        cells.add(
                directive.counts().rate().isPresent()
                        ? directive.counts().rate().getAsInt()
                        : null);
        cells.add(directive.waiting());
        return cells;
    }

    /** With the sum of all units below, as on the screen. */
    ListSheet load(SheetWords words) {
        LoadPage first = loads.page(1);
        List<Sheet.Column> columns = Stream.concat(
                        Stream.of(words.column("overview.unit", MIDDLE)),
                        first.slots().stream().map(slot -> new Sheet.Column(LoadView.name(slot, words), NARROW)))
                .toList();
        return words.list(
                words.text("cockpit.load.title"),
                List.of(),
                columns,
                first.all() + 1,
                Slice.all(
                        (@Nullable Integer number) -> {
                            LoadPage page = loads.page(Objects.requireNonNullElse(number, 1));
                            Integer next = next(page.number(), page.pages());
                            return new Slice<>(
                                    next == null
                                            ? Stream.concat(page.rows().stream(), Stream.of(page.sum()))
                                                    .toList()
                                            : page.rows(),
                                    next);
                        },
                        row -> cells(row, first.all(), words)));
    }

    private static List<@Nullable Object> cells(UnitLoad row, int units, SheetWords words) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.unitId() == null ? words.text("cockpit.load.sum", units) : row.unit());
        cells.addAll(row.works());
        return cells;
    }

    ListSheet works(DueSlot slot, @Nullable UUID unit, String unitName, SheetWords words) {
        List<Sheet.Column> columns = List.of(
                words.column("overview.unit", MIDDLE),
                words.column("cockpit.directive", MIDDLE),
                words.column("overview.sheet.code", NARROW),
                words.column("overview.sheet.work", WIDE),
                words.column("overview.sheet.state", MIDDLE),
                words.column("overview.sheet.due", NARROW));
        return words.list(
                words.text("cockpit.load.works", LoadView.name(slot, words)),
                unit == null ? List.of() : List.of(words.chosen("overview.unit", unitName)),
                columns,
                loads.count(slot, unit),
                Slice.all(
                        (@Nullable Integer from) -> {
                            int offset = Objects.requireNonNullElse(from, 0);
                            List<DueWork> works = loads.works(slot, unit, offset, Slice.SIZE);
                            return new Slice<>(works, works.size() < Slice.SIZE ? null : offset + Slice.SIZE);
                        },
                        work -> Arrays.asList(
                                work.unit(),
                                work.reference(),
                                work.code(),
                                work.title(),
                                words.text("ExecutionState." + work.state()),
                                words.day(work.due()))));
    }
}
