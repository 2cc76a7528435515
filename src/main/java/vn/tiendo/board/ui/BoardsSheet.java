package vn.tiendo.board.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;

/** The boards that the reader sees as a file. */
@org.springframework.stereotype.Component
class BoardsSheet {

    private final BoardBook book;
    private final ExportOffers offers;

    BoardsSheet(BoardBook book, ExportOffers offers) {
        this.book = book;
        this.offers = offers;
    }

    Component all() {
        return offers.offer(this::list);
    }

    private ListSheet list(SheetWords words) {
        return words.list(
                words.text("board.list"),
                List.of(),
                List.of(
                        words.column("board.sheet.unit", MIDDLE),
                        words.column("board.sheet.decision", MIDDLE),
                        words.column("board.sheet.from", NARROW),
                        words.column("board.sheet.seats", NARROW),
                        words.column("board.sheet.vacant", NARROW),
                        words.column("board.sheet.under-way", WIDE)),
                ListSheet.UNKNOWN,
                row -> book.rows().forEach(each -> row.accept(cells(each, words))));
    }

    private static List<@Nullable Object> cells(BoardBook.Row row, SheetWords words) {
        Optional<BoardFacts> board = row.board();
        return Arrays.asList(
                row.unit().name(),
                board.map(BoardFacts::reference).orElseGet(() -> words.text("board.none")),
                board.map(BoardFacts::effectiveFrom).orElse(null),
                board.map(facts -> facts.seats().size()).orElse(null),
                board.map(facts -> facts.vacant().size()).orElse(null),
                row.underWay()
                        .map(facts -> words.text("BoardStage." + facts.stage()))
                        .orElse(null));
    }
}
