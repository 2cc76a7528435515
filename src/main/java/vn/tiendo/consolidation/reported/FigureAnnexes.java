package vn.tiendo.consolidation.reported;

import static vn.tiendo.consolidation.reported.FigureWords.WORDS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.consolidation.annex.AnnexPaper;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.document.paper.OfficialDocument.Annex;
import vn.tiendo.document.paper.OfficialDocument.Block;
import vn.tiendo.report.figure.Figure;

/** What the units told in figures as annexes of the report: the sums, and unit by unit the kinds of work that have a list. */
@Component
public class FigureAnnexes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> SUMS = List.of(5, 47, 12, 12, 12, 12);
    private static final int NUMBER = 5;
    private static final int UNIT = 17;
    private static final int VALUES = 56;
    private static final int WHOLE = 100;

    private final FigureLines figures;

    FigureAnnexes(FigureLines figures) {
        this.figures = figures;
    }

    /** None if no figures were kept. */
    public List<Annex> annexes(UUID consolidation) {
        List<FigureSum.Cell> cells = figures.cells(consolidation);
        if (cells.isEmpty()) {
            return List.of();
        }
        List<FigureGroup> groups = figures.groups(consolidation);
        List<Annex> annexes = new ArrayList<>();
        annexes.add(new Annex(WORDS.text("annex.reported.title"), sums(FigureSum.all(cells, groups)), true));
        listed(cells)
                .forEach(kind -> annexes.add(new Annex(
                        WORDS.text("annex.kind." + kind),
                        units(consolidation, kind, columns(cells, kind), groups),
                        true)));
        return annexes;
    }

    /** The kinds of work of which there is a list of its own. */
    static List<WorkKind> listed(List<FigureSum.Cell> cells) {
        return FigureSum.figures(cells).stream()
                .map(FigureSum.Key::workKind)
                .distinct()
                .filter(kind -> WORDS.find("annex.kind." + kind).isPresent())
                .toList();
    }

    static List<FigureSum.Key> columns(List<FigureSum.Cell> cells, WorkKind kind) {
        return FigureSum.figures(cells).stream()
                .filter(figure -> figure.workKind() == kind)
                .toList();
    }

    private static List<Block> sums(List<FigureSum> sums) {
        List<Block> body = new ArrayList<>();
        for (WorkKind kind :
                sums.stream().map(sum -> sum.figure().workKind()).distinct().toList()) {
            List<List<String>> rows = new ArrayList<>();
            int number = 0;
            for (FigureSum sum : sums) {
                if (sum.figure().workKind() == kind) {
                    boolean numbered =
                            sum.group() == null && sum.figure().partOf().isEmpty();
                    number += numbered ? 1 : 0;
                    rows.add(Stream.concat(
                                    Stream.of(
                                            numbered ? Integer.toString(number) : "",
                                            name(sum),
                                            sum.isSummed() ? Long.toString(sum.number(Told.SUM)) : ""),
                                    Stream.of(Told.REPORTED, Told.BLANK, Told.NO_REPORT)
                                            .map(told -> Long.toString(sum.number(told))))
                            .toList());
                }
            }
            body.add(new Block.Heading(WORDS.text("kind." + kind)));
            body.add(new Block.Grid(heads("number", "figure", "sum", "reported", "blank", "silent"), rows, SUMS));
        }
        return body;
    }

    /** The figure, or the group below it. */
    static String name(FigureSum sum) {
        FigureGroup group = sum.group();
        if (group == null) {
            String label = FigureWords.label(sum.figure().code());
            return sum.figure().partOf().isEmpty() ? label : WORDS.text("reported.of-which", label);
        }
        return WORDS.text("reported.group", "  ".repeat(sum.depth() - 1), name(group));
    }

    static String name(FigureGroup group) {
        return group.unitId() == null ? group.name() : WORDS.text("reported.below", group.name());
    }

    private List<Block> units(
            UUID consolidation, WorkKind kind, List<FigureSum.Key> columns, List<FigureGroup> groups) {
        List<FigureRow> rows = new ArrayList<>();
        int[] all = {0};
        rows(consolidation, kind, row -> {
            all[0]++;
            if (all[0] <= AnnexPaper.MOST_UNITS) {
                rows.add(row);
            }
        });
        if (all[0] > AnnexPaper.MOST_UNITS) {
            return List.of(new Block.Text(WORDS.text("annex.work.long", all[0])));
        }
        List<Block> body = new ArrayList<>();
        List<Integer> places = rows.stream()
                .map(row -> row.first().group())
                .distinct()
                .sorted()
                .toList();
        for (int place : places) {
            if (places.size() > 1) {
                body.add(new Block.Heading(name(groups.get(place))));
            }
            body.add(grid(
                    rows.stream().filter(row -> row.first().group() == place).toList(), columns));
        }
        return body;
    }

    void rows(UUID consolidation, WorkKind kind, Consumer<FigureRow> to) {
        FigureRow.Builder rows = new FigureRow.Builder(to);
        figures.each(consolidation, kind, rows);
        rows.finish();
    }

    private static Block.Grid grid(List<FigureRow> rows, List<FigureSum.Key> columns) {
        List<List<String>> texts = new ArrayList<>();
        for (FigureRow row : rows) {
            texts.add(Stream.of(
                            Stream.of(
                                    Integer.toString(texts.size() + 1),
                                    row.first().unit()),
                            row.values().stream().map(FigureAnnexes::text),
                            Stream.of(row.note()))
                    .flatMap(some -> some)
                    .toList());
        }
        texts.add(Stream.of(
                        Stream.of("", WORDS.text("annex.total")),
                        IntStream.range(0, columns.size()).mapToObj(column -> sum(rows, columns.get(column), column)),
                        Stream.of(""))
                .flatMap(some -> some)
                .toList());
        return new Block.Grid(heads(columns), texts, widths(columns.size()));
    }

    /** Empty for what cannot be summed, and where nobody told it. */
    private static String sum(List<FigureRow> rows, FigureSum.Key figure, int column) {
        if (figure.kind() != Figure.Kind.COUNT) {
            return "";
        }
        List<Long> amounts = rows.stream()
                .map(row -> row.lines().get(column).amount())
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty()
                ? ""
                : Long.toString(amounts.stream().mapToLong(Long::longValue).sum());
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            default -> value.toString();
        };
    }

    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(List.of(NUMBER, UNIT));
        widths.addAll(Collections.nCopies(columns, VALUES / columns));
        widths.add(WHOLE - NUMBER - UNIT - VALUES / columns * columns);
        return widths;
    }

    private static List<String> heads(List<FigureSum.Key> columns) {
        return Stream.of(
                        heads("number", "unit").stream(),
                        columns.stream().map(figure -> FigureWords.label(figure.code())),
                        heads("note").stream())
                .flatMap(some -> some)
                .collect(Collectors.toList());
    }

    static List<String> heads(String... names) {
        return Stream.of(names).map(name -> WORDS.text("annex." + name)).toList();
    }
}
