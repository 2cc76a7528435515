package vn.tiendo.consolidation.reported;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.report.figure.Figure;

/**
 * A figure of many units in numbers: of those of one group, or of all.
 *
 * @param group null for all units together
 * @param depth 0 for all units together, 1 for the groups at the top, and so on
 * @param numbers how many units; for {@link Told#SUM} what they told together
 */
public record FigureSum(Key figure, @Nullable FigureGroup group, int depth, Map<Told, Long> numbers) {

    /** Which figure it is, in words of its catalogue. */
    public record Key(WorkKind workKind, String code, Figure.Kind kind, String partOf) {}

    /** An obligation of which figures are told. */
    public record Obligation(UUID id, String code, String title) {}

    /** One figure on one obligation in one smallest group, as the database counts it. */
    public record Cell(Obligation obligation, Key figure, int group, Map<Told, Long> numbers) {}

    public long number(Told told) {
        return numbers.getOrDefault(told, 0L);
    }

    /** Whether there is a sum: nobody's telling is another thing than zero. */
    public boolean isSummed() {
        return figure.kind() == Figure.Kind.COUNT && number(Told.REPORTED) > 0;
    }

    /** The figures in the order of their first obligation. */
    public static List<Key> figures(Collection<Cell> cells) {
        return cells.stream().map(Cell::figure).distinct().toList();
    }

    public static List<Obligation> obligations(Collection<Cell> cells) {
        return cells.stream().map(Cell::obligation).distinct().toList();
    }

    /**
     * Figure by figure: all units together, then group by group from the top of the tree down. Where all units are of one
     * group there is nothing to divide.
     */
    public static List<FigureSum> all(Collection<Cell> cells, List<FigureGroup> groups) {
        Map<Key, List<Cell>> byFigure =
                cells.stream().collect(Collectors.groupingBy(Cell::figure, LinkedHashMap::new, Collectors.toList()));
        List<FigureSum> sums = new ArrayList<>();
        byFigure.forEach((figure, some) -> {
            sums.add(new FigureSum(figure, null, 0, added(some)));
            if (some.stream().map(Cell::group).distinct().count() > 1) {
                groups.forEach(group -> {
                    List<Cell> within = some.stream()
                            .filter(cell -> isWithin(cell.group(), group.position(), groups))
                            .toList();
                    if (!within.isEmpty()) {
                        sums.add(new FigureSum(figure, group, depth(group, groups), added(within)));
                    }
                });
            }
        });
        return sums;
    }

    private static Map<Told, Long> added(List<Cell> cells) {
        Map<Told, Long> numbers = new EnumMap<>(Told.class);
        cells.forEach(cell -> cell.numbers().forEach((told, number) -> numbers.merge(told, number, Long::sum)));
        return numbers;
    }

    static boolean isWithin(int group, int wanted, List<FigureGroup> groups) {
        Integer at = group;
        while (at != null && at != wanted) {
            at = groups.get(at).above();
        }
        return at != null;
    }

    private static int depth(FigureGroup group, List<FigureGroup> groups) {
        int depth = 1;
        Integer above = group.above();
        while (above != null) {
            depth++;
            above = groups.get(above).above();
        }
        return depth;
    }
}
