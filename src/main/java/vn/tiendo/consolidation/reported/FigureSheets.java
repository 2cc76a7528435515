package vn.tiendo.consolidation.reported;

import static vn.tiendo.consolidation.reported.FigureWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.Sheet;

/** The same as sheets of a workbook, with every line; rows are read while they are written. */
@Component
public class FigureSheets {

    private static final int WIDE = 60;
    private static final int MIDDLE = 24;
    private static final int NARROW = 12;

    private final FigureLines figures;
    private final FigureAnnexes annexes;

    FigureSheets(FigureLines figures, FigureAnnexes annexes) {
        this.figures = figures;
        this.annexes = annexes;
    }

    /**
     * None if no figures were kept. They are written within the transaction in which they are asked for.
     *
     * @param head what stands above each table
     */
    public List<Sheet> sheets(UUID consolidation, List<String> head) {
        List<FigureSum.Cell> cells = figures.cells(consolidation);
        if (cells.isEmpty()) {
            return List.of();
        }
        List<FigureGroup> groups = figures.groups(consolidation);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sums(head, FigureSum.all(cells, groups)));
        FigureAnnexes.listed(cells)
                .forEach(kind ->
                        sheets.add(units(consolidation, head, kind, FigureAnnexes.columns(cells, kind), groups)));
        sheets.add(lines(consolidation, head));
        return sheets;
    }

    /** How many rows these sheets have. */
    public int rows(UUID consolidation) {
        List<FigureSum.Cell> cells = figures.cells(consolidation);
        if (cells.isEmpty()) {
            return 0;
        }
        int units = FigureAnnexes.listed(cells).stream()
                .mapToInt(kind -> lines(cells.stream()
                                .filter(cell -> cell.figure().workKind() == kind)
                                .toList())
                        / FigureAnnexes.columns(cells, kind).size())
                .sum();
        return FigureSum.all(cells, figures.groups(consolidation)).size() + units + lines(cells);
    }

    private static int lines(List<FigureSum.Cell> cells) {
        return cells.stream()
                .flatMap(cell ->
                        Stream.of(Told.REPORTED, Told.BLANK, Told.NO_REPORT).map(cell.numbers()::get))
                .mapToInt(Long::intValue)
                .sum();
    }

    private static Sheet sums(List<String> head, List<FigureSum> sums) {
        return new Sheet(
                WORDS.text("annex.sheet.reported"),
                head,
                Stream.of(
                                columns(MIDDLE, "kind"),
                                columns(WIDE, "figure"),
                                columns(MIDDLE, "group"),
                                columns(NARROW, "sum", "reported", "blank", "silent", "differs"))
                        .flatMap(some -> some)
                        .toList(),
                row -> sums.forEach(sum -> row.accept(cells(sum))));
    }

    private static List<@Nullable Object> cells(FigureSum sum) {
        FigureGroup group = sum.group();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(WORDS.text("kind." + sum.figure().workKind()));
        cells.add(FigureWords.label(sum.figure().code()));
        cells.add(group == null ? WORDS.text("annex.all-units") : FigureAnnexes.name(group));
        cells.add(sum.isSummed() ? sum.number(Told.SUM) : null);
        Stream.of(Told.REPORTED, Told.BLANK, Told.NO_REPORT, Told.DIFFERS).forEach(told -> cells.add(sum.number(told)));
        return cells;
    }

    private Sheet units(
            UUID consolidation,
            List<String> head,
            WorkKind kind,
            List<FigureSum.Key> figuresOfKind,
            List<FigureGroup> groups) {
        return new Sheet(
                WORDS.text("annex.sheet.kind." + kind),
                head,
                Stream.of(
                                columns(NARROW, "number"),
                                columns(MIDDLE, "unit", "group"),
                                figuresOfKind.stream()
                                        .map(figure -> new Sheet.Column(FigureWords.label(figure.code()), MIDDLE)),
                                columns(WIDE, "note"))
                        .flatMap(some -> some)
                        .toList(),
                row -> {
                    int[] number = {0};
                    annexes.rows(consolidation, kind, each -> {
                        List<@Nullable Object> cells = new ArrayList<>();
                        number[0]++;
                        cells.add(number[0]);
                        cells.add(each.first().unit());
                        cells.add(FigureAnnexes.name(groups.get(each.first().group())));
                        cells.addAll(each.values());
                        cells.add(each.note());
                        row.accept(cells);
                    });
                });
    }

    private Sheet lines(UUID consolidation, List<String> head) {
        return new Sheet(
                WORDS.text("annex.sheet.lines"),
                head,
                Stream.of(
                                columns(NARROW, "number", "code"),
                                columns(MIDDLE, "unit"),
                                columns(WIDE, "figure"),
                                columns(MIDDLE, "told", "known"),
                                columns(WIDE, "explained"))
                        .flatMap(some -> some)
                        .toList(),
                row -> figures.each(consolidation, new Numbered(row)));
    }

    private static final class Numbered implements Consumer<FigureLine> {

        private final Consumer<List<? extends @Nullable Object>> row;
        private int number;

        Numbered(Consumer<List<? extends @Nullable Object>> row) {
            this.row = row;
        }

        @Override
        public void accept(FigureLine line) {
            number++;
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(number);
            cells.add(line.obligationCode());
            cells.add(line.unit());
            cells.add(FigureWords.label(line.code()));
            cells.add(line.said() == null ? WORDS.text("annex.no-report") : FigureRow.value(line));
            cells.add(FigureRow.value(line.kind(), line.known()));
            cells.add(line.why());
            row.accept(cells);
        }
    }

    private static Stream<Sheet.Column> columns(int width, String... names) {
        return FigureAnnexes.heads(names).stream().map(title -> new Sheet.Column(title, width));
    }
}
