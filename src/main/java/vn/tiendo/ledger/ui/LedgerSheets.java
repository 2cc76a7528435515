package vn.tiendo.ledger.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.ledger.Grouping;
import vn.tiendo.ledger.LedgerLine;
import vn.tiendo.ledger.LedgerService;
import vn.tiendo.ledger.Turn;
import vn.tiendo.ledger.TurnFilter;
import vn.tiendo.ledger.TurnPage;

/** The ledger and its turns as files. */
@org.springframework.stereotype.Component
class LedgerSheets {

    private final LedgerService ledger;
    private final ExportOffers offers;

    LedgerSheets(LedgerService ledger, ExportOffers offers) {
        this.ledger = ledger;
        this.offers = offers;
    }

    Component lines(DirectiveFacts directive, Grouping grouping) {
        return offers.offer(words -> lines(directive, grouping, words));
    }

    Component turns(DirectiveFacts directive, TurnFilter filter) {
        return offers.offer(words -> turns(directive, filter, words));
    }

    /** With the sum below, as on the screen; it is added up from all turns, so there is but one page. */
    ListSheet lines(DirectiveFacts directive, Grouping grouping, SheetWords words) {
        List<Sheet.Column> columns = Stream.concat(
                        Stream.of(words.column("ledger.column." + grouping, WIDE)),
                        LedgerView.NUMBERS.stream().map(key -> words.column(key, NARROW)))
                .toList();
        List<LedgerLine> lines = ledger.lines(directive.id(), grouping);
        return words.list(
                words.text("ledger.title"),
                List.of(directive.label(), words.text("Grouping." + grouping)),
                columns,
                lines.size() + 1,
                row -> {
                    lines.forEach(line -> row.accept(cells(name(line, grouping, words), line)));
                    row.accept(cells(words.text("ledger.sum"), LedgerView.sum(lines)));
                });
    }

    private static List<@Nullable Object> cells(String name, LedgerLine line) {
        return Arrays.asList(name, line.turns(), line.running(), days(line.days()), days(line.runningDays()));
    }

    /** As on the screen, to a tenth. */
    private static BigDecimal days(double days) {
        return BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_EVEN);
    }

    private static String name(LedgerLine line, Grouping grouping, SheetWords words) {
        return switch (grouping) {
            case UNIT -> line.name();
            case STEP -> LedgerWords.step(line.name(), words);
            case PERSON -> LedgerWords.person(line.name(), words);
        };
    }

    ListSheet turns(DirectiveFacts directive, TurnFilter filter, SheetWords words) {
        List<Sheet.Column> columns = List.of(
                words.column("ledger.column.STEP", MIDDLE),
                words.column("ledger.sheet.subject", WIDE),
                words.column("ledger.column.UNIT", MIDDLE),
                words.column("ledger.column.PERSON", MIDDLE),
                words.column("ledger.from", MIDDLE),
                words.column("ledger.until", MIDDLE),
                words.column("ledger.days", NARROW),
                words.column("ledger.state", NARROW));
        return words.list(
                words.text("ledger.turns.title"),
                filter(directive, filter, words),
                columns,
                ledger.sum(directive.id(), filter).turns(),
                Slice.all(
                        (TurnPage.@Nullable Place after) -> {
                            TurnPage page = ledger.turns(directive.id(), filter, after, Slice.SIZE);
                            return new Slice<>(page.rows(), page.next());
                        },
                        turn -> cells(turn, words)));
    }

    private List<String> filter(DirectiveFacts directive, TurnFilter filter, SheetWords words) {
        List<String> lines = new ArrayList<>(List.of(directive.label()));
        List<Turn> any = ledger.turns(directive.id(), filter, 1);
        if (filter.unitId() != null) {
            any.forEach(turn -> lines.add(words.chosen("ledger.column.UNIT", turn.unit())));
        }
        if (filter.step().contains(":")) {
            lines.add(words.chosen("ledger.column.STEP", LedgerWords.step(filter.step(), words)));
        }
        if (filter.person() != null || filter.queued()) {
            any.forEach(
                    turn -> lines.add(words.chosen("ledger.column.PERSON", LedgerWords.person(turn.person(), words))));
        }
        lines.add(words.chosen("ledger.state", words.text("TurnFilter.Which." + filter.which())));
        return lines;
    }

    private static List<@Nullable Object> cells(Turn turn, SheetWords words) {
        return Arrays.asList(
                words.text(turn.step() + ".title"),
                words.text("ledger.step", words.text("drawing.process." + turn.processId()), turn.subject()),
                turn.unit(),
                LedgerWords.person(turn.person(), words),
                turn.from(),
                turn.until(),
                days(turn.days()),
                words.text("TurnFilter.Which." + (turn.until() == null ? "RUNNING" : "ENDED")));
    }
}
