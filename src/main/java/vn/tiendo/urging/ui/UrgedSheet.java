package vn.tiendo.urging.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgedList;
import vn.tiendo.urging.UrgingFilter;
import vn.tiendo.urging.UrgingLetter;
import vn.tiendo.urging.UrgingService;

/** What is urged as a file, line by line in the order of the screen, and as many at most. */
@org.springframework.stereotype.Component
class UrgedSheet {

    private final UrgingService urging;
    private final ExportOffers offers;

    UrgedSheet(UrgingService urging, ExportOffers offers) {
        this.urging = urging;
        this.offers = offers;
    }

    Component of(UrgingFilter filter) {
        return offers.offer(words -> list(filter, words));
    }

    private ListSheet list(UrgingFilter filter, SheetWords words) {
        UrgedList urged = urging.list(filter);
        List<UrgedLine> lines = urged.lines();
        UrgingWords told = new UrgingWords(words, words.dues());
        return words.list(
                words.text("urging.title"),
                head(filter, urged, told, words),
                List.of(
                        words.column("urging.column.UNIT", MIDDLE),
                        words.column("urging.column.ABOUT", WIDE),
                        words.column("urging.filter.directive", MIDDLE),
                        words.column("urging.column.DUE", NARROW),
                        words.column("urging.sheet.late", MIDDLE),
                        words.column("urging.filter.level", MIDDLE),
                        words.column("urging.sheet.letter", MIDDLE),
                        words.column("urging.sheet.times", NARROW),
                        words.column("urging.sheet.last", WIDE),
                        words.column("urging.sheet.marks", MIDDLE)),
                lines.size(),
                row -> lines.forEach(line -> row.accept(cells(line, told, words))));
    }

    private static List<String> head(UrgingFilter filter, UrgedList urged, UrgingWords told, SheetWords words) {
        List<String> lines = new ArrayList<>();
        if (filter.directiveId() != null) {
            lines.add(words.chosen(
                    "urging.filter.directive",
                    urged.directives().getOrDefault(filter.directiveId(), words.text("urging.filter.this"))));
        }
        if (filter.level() != null) {
            lines.add(words.chosen("urging.filter.level", told.high(filter.level())));
        }
        if (urged.capped()) {
            lines.add(words.text("urging.capped", urged.lines().size()));
        }
        return lines;
    }

    private static List<@Nullable Object> cells(UrgedLine line, UrgingWords told, SheetWords words) {
        UrgingLetter letter = line.letter();
        return Arrays.asList(
                line.unit(),
                told.title(line),
                line.reference().isEmpty() ? line.subject() : line.reference(),
                words.day(line.due()),
                words.dues().shortly(line.due()),
                told.level(line),
                letter == null ? null : told.letter("urging.letter.issued", letter),
                line.times(),
                told.last(line),
                marks(line, words));
    }

    private static String marks(UrgedLine line, SheetWords words) {
        List<String> marks = new ArrayList<>();
        if (line.paused()) {
            marks.add(words.text("urging.paused"));
        }
        if (line.urgedToday()) {
            marks.add(words.text("urging.today"));
        }
        return String.join("; ", marks);
    }
}
