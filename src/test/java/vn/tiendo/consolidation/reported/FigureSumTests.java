package vn.tiendo.consolidation.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.tiendo.directive.WorkKind;
import vn.tiendo.report.figure.Figure;

/** What is summed below adds up to what is summed above, whatever the tree of units looks like. */
class FigureSumTests {

    private static final FigureSum.Obligation OBLIGATION =
            new FigureSum.Obligation(UUID.randomUUID(), "A1", "Thành lập Ban biên tập");
    private static final FigureSum.Key MEMBERS =
            new FigureSum.Key(WorkKind.BOARD, "board.members", Figure.Kind.COUNT, "");

    @RepeatedTest(200)
    void addsUpTheTree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FigureGroup> groups = tree(random);
        List<FigureSum.Cell> cells = leaves(groups).stream()
                .map(group -> cell(group, random.nextInt(50), random.nextInt(4)))
                .toList();
        List<FigureSum> sums = FigureSum.all(cells, groups);
        for (FigureSum sum : sums) {
            List<FigureSum> below = sums.stream()
                    .filter(part -> part.depth() == sum.depth() + 1 && isPart(part, sum))
                    .toList();
            if (!below.isEmpty()) {
                for (Told told : Told.values()) {
                    assertThat(below.stream()
                                    .mapToLong(part -> part.number(told))
                                    .sum())
                            .isEqualTo(sum.number(told));
                }
            }
        }
        assertThat(sums.getFirst().number(Told.SUM))
                .isEqualTo(cells.stream()
                        .mapToLong(cell -> cell.numbers().get(Told.SUM))
                        .sum());
    }

    private static boolean isPart(FigureSum part, FigureSum whole) {
        FigureGroup group = part.group();
        return group != null
                && (whole.group() == null
                        ? group.above() == null
                        : Integer.valueOf(whole.group().position()).equals(group.above()));
    }

    @Test
    void hasNoSumOfWhatNobodyTold() {
        FigureGroup group = group(0, null);
        assertThat(FigureSum.all(List.of(cell(0, 0, 0)), List.of(group)))
                .singleElement()
                .satisfies(sum -> assertThat(sum.isSummed()).isFalse());
        assertThat(FigureSum.all(List.of(cell(0, 0, 1)), List.of(group))
                        .getFirst()
                        .isSummed())
                .as("zero was told")
                .isTrue();
    }

    private static FigureSum.Cell cell(int group, long sum, long reported) {
        return new FigureSum.Cell(
                OBLIGATION, MEMBERS, group, Map.of(Told.SUM, sum, Told.REPORTED, reported, Told.BLANK, 1L));
    }

    private static List<FigureGroup> tree(Random random) {
        List<FigureGroup> groups = new ArrayList<>(List.of(group(0, null), group(1, null)));
        IntStream.range(2, 3 + random.nextInt(12))
                .forEach(position -> groups.add(
                        group(position, random.nextInt(4) == 0 ? null : (Integer) random.nextInt(position))));
        return groups;
    }

    private static List<Integer> leaves(List<FigureGroup> groups) {
        return groups.stream()
                .map(FigureGroup::position)
                .filter(position -> groups.stream()
                        .noneMatch(group -> Integer.valueOf(position).equals(group.above())))
                .toList();
    }

    private static FigureGroup group(int position, @Nullable Integer above) {
        return new FigureGroup(position, above, null, "Nhóm " + position, "Group " + position);
    }
}
