package vn.tiendo.given.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.given.GivenRow;
import vn.tiendo.given.GivenService;

/** What others have from the reader as a file: all of it, also that for which the screen has no room. */
@org.springframework.stereotype.Component
class GivenSheet {

    private final GivenService given;
    private final ExportOffers offers;

    GivenSheet(GivenService given, ExportOffers offers) {
        this.given = given;
        this.offers = offers;
    }

    Component of(boolean late) {
        return offers.offer(words -> list(late, words));
    }

    private ListSheet list(boolean late, SheetWords words) {
        return words.list(
                words.text("given.tab"),
                late ? List.of(words.text("given.only-late")) : List.of(),
                List.of(
                        words.column("given.sheet.what", WIDE),
                        words.column("given.sheet.about", MIDDLE),
                        words.column("given.sheet.reference", MIDDLE),
                        words.column("given.sheet.holder", MIDDLE),
                        words.column("given.sheet.state", MIDDLE),
                        words.column("given.sheet.due", NARROW),
                        words.column("given.sheet.at", MIDDLE),
                        words.column("given.sheet.last", WIDE)),
                ListSheet.UNKNOWN,
                Slice.all(
                        (@Nullable GivenRow after) -> Slice.upTo(given.page(late, after, Slice.SIZE)),
                        row -> cells(row, words)));
    }

    private static List<@Nullable Object> cells(GivenRow row, SheetWords words) {
        return Arrays.asList(
                GivenCards.what(row, words),
                row.about(),
                row.reference().isEmpty() ? words.text("task.no-number") : row.reference(),
                row.holder(),
                words.text(GivenCards.state(row)),
                words.day(row.due()),
                row.givenAt(),
                GivenCards.last(row, words, words.dues()));
    }
}
