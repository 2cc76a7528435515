package vn.tiendo.board.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardBook;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.board.SeatRole;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.figure.FigurePeriod;
import vn.tiendo.report.figure.FigureSource;
import vn.tiendo.report.figure.FigureValue;

/** The decision about the board in force, its day, how many are on it, and who is in charge: its secretary, else its head. */
@Component
class BoardFigures implements FigureSource {

    private static final String DECISION = "board.decision";
    private static final String DAY = "board.day";
    private static final String MEMBERS = "board.members";
    private static final String IN_CHARGE = "board.in-charge";
    private static final PaperTexts WORDS = new PaperTexts("board");

    private final BoardBook book;

    BoardFigures(BoardBook book) {
        this.book = book;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.BOARD;
    }

    @Override
    public List<Figure> catalogue() {
        return List.of(Figure.text(DECISION), Figure.date(DAY), Figure.count(MEMBERS), Figure.text(IN_CHARGE));
    }

    @Override
    public Map<UUID, Map<String, FigureValue>> values(Collection<UnitRef> units, FigurePeriod period) {
        Map<UUID, BoardFacts> boards =
                book.inForce(units.stream().map(UnitRef::id).toList(), period.today());
        return units.stream()
                .collect(Collectors.toMap(
                        UnitRef::id, unit -> values(boards.get(unit.id()), BoardLinks.of(unit.code()))));
    }

    private Map<String, FigureValue> values(@Nullable BoardFacts board, String path) {
        if (board == null) {
            return catalogue().stream()
                    .collect(Collectors.toMap(
                            Figure::code, figure -> FigureValue.none(WORDS.text("figure.none"), path)));
        }
        return Map.of(
                DECISION,
                FigureValue.of(board.reference(), path),
                DAY,
                FigureValue.of(Objects.requireNonNull(board.effectiveFrom()).toString(), path),
                MEMBERS,
                FigureValue.of(board.seats().size(), path),
                IN_CHARGE,
                inCharge(board, path));
    }

    private static FigureValue inCharge(BoardFacts board, String path) {
        Function<SeatRole, Stream<BoardFacts.Seat>> seats =
                role -> board.seats().stream().filter(seat -> seat.here() && seat.role() == role);
        return Stream.of(SeatRole.SECRETARY, SeatRole.HEAD)
                .flatMap(seats)
                .findFirst()
                .map(seat -> FigureValue.of(seat.name(), path))
                .orElseGet(() -> FigureValue.none(WORDS.text("figure.nobody"), path));
    }
}
