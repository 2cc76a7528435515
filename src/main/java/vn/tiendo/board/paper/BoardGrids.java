package vn.tiendo.board.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.document.paper.OfficialDocument.Block;

/** The tables of a board's papers; the seats by rank, in whatever order somebody entered them. */
final class BoardGrids {

    private static final List<Integer> MEMBER_WIDTHS = List.of(8, 30, 37, 25);
    private static final List<Integer> DUTY_WIDTHS = List.of(8, 27, 30, 35);

    private BoardGrids() {}

    static Map<String, Block.Grid> of(BoardFacts board) {
        return Map.of(
                "members",
                grid(
                        "members.head",
                        board,
                        seat -> List.of(seat.name(), seat.title(), BoardPapers.WORDS.text("role." + seat.role())),
                        MEMBER_WIDTHS),
                "duties",
                grid("duties.head", board, seat -> List.of(seat.name(), seat.sections(), duties(seat)), DUTY_WIDTHS));
    }

    static List<BoardFacts.Seat> byRank(BoardFacts board) {
        return board.seats().stream()
                .sorted(Comparator.comparing(BoardFacts.Seat::role))
                .toList();
    }

    private static String duties(BoardFacts.Seat seat) {
        return seat.duties().isBlank() ? BoardPapers.WORDS.text("duties.whole") : seat.duties();
    }

    private static Block.Grid grid(
            String head, BoardFacts board, Function<BoardFacts.Seat, List<String>> cells, List<Integer> widths) {
        List<List<String>> rows = new ArrayList<>();
        for (BoardFacts.Seat seat : byRank(board)) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.addAll(cells.apply(seat));
            rows.add(row);
        }
        return new Block.Grid(List.of(BoardPapers.WORDS.text(head).split(";")), rows, widths);
    }
}
