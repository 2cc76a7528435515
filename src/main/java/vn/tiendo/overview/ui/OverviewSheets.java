package vn.tiendo.overview.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;
import vn.tiendo.execution.standing.Counts;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.ListPage;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.RiskRule;
import vn.tiendo.overview.RunningDirective;
import vn.tiendo.overview.UnitAtWork;
import vn.tiendo.overview.UnitGroup;
import vn.tiendo.overview.WorkAtUnit;

/** The lists behind the numbers as files, row by row as on the screen. */
@org.springframework.stereotype.Component
class OverviewSheets {

    private final OverviewService service;
    private final ExportOffers offers;

    OverviewSheets(OverviewService service, ExportOffers offers) {
        this.service = service;
        this.offers = offers;
    }

    Component works(ListChoice<Cell> choice) {
        return offers.offer(words -> works(choice, words));
    }

    Component units(ListChoice<UnitGroup> choice) {
        return offers.offer(words -> units(choice, words));
    }

    ListSheet works(ListChoice<Cell> choice, SheetWords words) {
        List<String> filter = new ArrayList<>(directive(choice, words));
        if (choice.unit() != null) {
            service.units(choice.directive()).stream()
                    .filter(unit -> unit.id().equals(choice.unit()))
                    .forEach(unit -> filter.add(words.chosen("overview.unit", unit.name())));
        }
        return words.list(
                words.text("overview.sheet.works", words.text("Cell." + choice.what())),
                filter,
                WorkColumns.of(words),
                works(choice, null, 1).found(),
                Slice.all(
                        (ListPage.@Nullable Place after) -> slice(works(choice, after, Slice.SIZE)),
                        work -> WorkColumns.cells(work, words)));
    }

    private ListPage<WorkAtUnit> works(ListChoice<Cell> choice, ListPage.@Nullable Place after, int limit) {
        return service.works(choice.what(), choice.directive(), choice.unit(), after, limit);
    }

    private static <T> Slice<T, ListPage.Place> slice(ListPage<T> page) {
        return new Slice<>(page.rows(), page.next());
    }

    ListSheet units(ListChoice<UnitGroup> choice, SheetWords words) {
        Map<UUID, RunningDirective.Head> names =
                service.heads().stream().collect(Collectors.toMap(RunningDirective.Head::id, Function.identity()));
        List<RiskRule> rules = service.rules();
        List<Sheet.Column> columns = Stream.of(
                        Stream.of(words.column("overview.unit", MIDDLE), words.column("overview.rank", NARROW)),
                        RankingTable.CELLS.stream().map(cell -> words.column("Cell." + cell, NARROW)),
                        Stream.of(
                                words.column("Cell.IN_TIME", NARROW),
                                words.column("Cell.JUDGED", NARROW),
                                words.column("overview.sheet.rate", NARROW),
                                words.column("overview.sheet.states", WIDE),
                                words.column("overview.sheet.risks", WIDE)))
                .flatMap(some -> some)
                .toList();
        return words.list(
                words.text("UnitGroup." + choice.what()),
                directive(choice, words),
                columns,
                units(choice, null, 1).found(),
                Slice.all(
                        (ListPage.@Nullable Place after) -> slice(units(choice, after, Slice.SIZE)),
                        unit -> cells(unit, names, rules, words)));
    }

    private ListPage<RankedUnit> units(ListChoice<UnitGroup> choice, ListPage.@Nullable Place after, int limit) {
        return service.units(choice.what(), choice.directive(), after, limit);
    }

    private static List<@Nullable Object> cells(
            RankedUnit unit, Map<UUID, RunningDirective.Head> names, List<RiskRule> rules, SheetWords words) {
        Counts counts = unit.counts();
        Map<Cell, Integer> numbers = RankingTable.numbers(counts);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(unit.name());
        cells.add(unit.rank() == 0 ? null : unit.rank());
        RankingTable.CELLS.forEach(cell -> cells.add(numbers.get(cell)));
        cells.add(counts.inTime());
        cells.add(counts.judged());
        cells.add(counts.rate().isPresent() ? counts.rate().getAsInt() : null);
        cells.add(unit.works().stream()
                .map(work -> words.text(
                        "overview.sheet.state-of",
                        name(work, names, words),
                        words.text("ExecutionState." + work.state())))
                .collect(Collectors.joining("; ")));
        cells.add(unit.works().stream()
                .filter(work -> !work.risks().isEmpty())
                .map(work -> words.text(
                        "overview.sheet.state-of", name(work, names, words), RiskWords.of(work.risks(), rules, words)))
                .collect(Collectors.joining("; ")));
        return cells;
    }

    private static String name(UnitAtWork work, Map<UUID, RunningDirective.Head> names, SheetWords words) {
        RunningDirective.Head head = names.get(work.directiveId());
        return head == null || head.reference().isEmpty() ? words.text("task.no-number") : head.reference();
    }

    private List<String> directive(ListChoice<?> choice, SheetWords words) {
        return service.heads().stream()
                .filter(head -> head.id().equals(choice.directive()))
                .map(head -> words.chosen(
                        "overview.filter.directive",
                        words.text("overview.directive", head.reference(), head.subject())))
                .toList();
    }
}
