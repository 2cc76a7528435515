package vn.tiendo.drawing.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.document.Sheet;
import vn.tiendo.drawing.DrawingService;
import vn.tiendo.drawing.ListedStep;
import vn.tiendo.drawing.StepFilter;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;

/** The steps that a number counts as a file. */
@org.springframework.stereotype.Component
class StepsSheet {

    private static final double SECONDS = Duration.ofHours(1).toSeconds();

    private final DrawingService drawings;
    private final ExportOffers offers;

    StepsSheet(DrawingService drawings, ExportOffers offers) {
        this.drawings = drawings;
        this.offers = offers;
    }

    /** @param number how many there are */
    Component of(DirectiveFacts directive, StepFilter filter, int number) {
        return offers.offer(words -> list(directive, filter, number, words));
    }

    ListSheet list(DirectiveFacts directive, StepFilter filter, int number, SheetWords words) {
        List<Sheet.Column> columns = List.of(
                words.column("drawing.column.step", MIDDLE),
                words.column("drawing.sheet.process", MIDDLE),
                words.column("drawing.sheet.subject", WIDE),
                words.column("drawing.sheet.unit", MIDDLE),
                words.column("drawing.sheet.person", MIDDLE),
                words.column("drawing.sheet.since", NARROW),
                words.column("drawing.sheet.due", NARROW),
                words.column("drawing.sheet.done", NARROW),
                words.column("drawing.sheet.hours", NARROW));
        return words.list(
                words.text("drawing.steps.title." + filter.which()),
                filter(directive, filter, words),
                columns,
                number,
                Slice.all(
                        (@Nullable ListedStep after) -> {
                            List<ListedStep> steps = drawings.steps(directive.id(), filter, after, Slice.SIZE);
                            return new Slice<>(steps, steps.size() < Slice.SIZE ? null : steps.getLast());
                        },
                        step -> cells(step, words)));
    }

    private static List<String> filter(DirectiveFacts directive, StepFilter filter, SheetWords words) {
        List<String> lines = new ArrayList<>(List.of(directive.label()));
        if (!filter.processId().isEmpty()) {
            lines.add(words.chosen("drawing.sheet.process", words.text("drawing.process." + filter.processId())));
        }
        if (!filter.step().isEmpty()) {
            lines.add(words.chosen("drawing.filter.step", words.text(filter.step() + ".title")));
        }
        if (filter.version() != 0) {
            lines.add(words.text("drawing.version", Integer.toString(filter.version())));
        }
        return lines;
    }

    private static List<@Nullable Object> cells(ListedStep step, SheetWords words) {
        Duration took = step.took();
        return Arrays.asList(
                words.text(step.step() + ".title"),
                words.text("drawing.process." + step.processId()),
                step.subject(),
                step.unit(),
                step.person(),
                step.openedAt(),
                words.day(step.due()),
                step.doneAt(),
                took == null
                        ? null
                        : BigDecimal.valueOf(took.toSeconds() / SECONDS).setScale(1, RoundingMode.HALF_EVEN));
    }
}
