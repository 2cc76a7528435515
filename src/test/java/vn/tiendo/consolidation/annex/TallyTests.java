package vn.tiendo.consolidation.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.tiendo.execution.standing.Counted;
import vn.tiendo.execution.standing.Standing;

/** Five cells make what is expected, no rate is above one hundred, and a number is as large as its list. */
class TallyTests {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 29);
    private static final int MOST_UNITS = 12;
    private static final int MOST_OBLIGATIONS = 6;

    @RepeatedTest(200)
    void holdsWhateverTheUnitsDid(RepetitionInfo repetition) {
        List<WorkLine> lines = some(new Random(repetition.getCurrentRepetition()));
        Stream.of(Stream.of(Tally.all(lines)), Tally.byUnit(lines).stream(), Tally.byObligation(lines).stream())
                .flatMap(tallies -> tallies)
                .forEach(tally -> {
                    assertThat(Stream.of(Standing.values())
                                    .mapToInt(tally::count)
                                    .sum())
                            .isEqualTo(tally.count(Counted.EXPECTED));
                    assertThat(tally.count(Counted.IN_TIME)).isLessThanOrEqualTo(tally.count(Counted.JUDGED));
                    tally.rate().ifPresent(rate -> assertThat(rate).isBetween(0, 100));
                });
        for (Counted counted : Counted.values()) {
            int all = (int) lines.stream().filter(line -> line.isIn(counted)).count();
            assertThat(sum(Tally.byUnit(lines), counted)).isEqualTo(all);
            assertThat(sum(Tally.byObligation(lines), counted)).isEqualTo(all);
        }
    }

    @Test
    void sharesARankAmongUnitsOfTheSameRateAndLeavesOutThoseWithoutOne() {
        List<WorkLine> lines = new ArrayList<>();
        lines.add(line("xã Đăk Na", "A1", Standing.ON_TIME, true));
        lines.add(line("xã Đăk Hà", "A1", Standing.AWAITING, true));
        lines.add(line("xã Tê Xăng", "A1", Standing.LATE, false));
        lines.add(line("xã Măng Ri", "A1", Standing.OPEN, true));
        assertThat(Tally.byUnit(lines))
                .extracting(Tally::name, Tally::rank)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("xã Đăk Hà", 1),
                        org.assertj.core.groups.Tuple.tuple("xã Đăk Na", 1),
                        org.assertj.core.groups.Tuple.tuple("xã Tê Xăng", 3),
                        org.assertj.core.groups.Tuple.tuple("xã Măng Ri", 0));
    }

    @Test
    void isWholeOnlyIfAllWereInTime() {
        List<WorkLine> lines = IntStream.range(0, 200)
                .mapToObj(n -> line("xã Đăk Hà", "A1", n == 0 ? Standing.OVERDUE : Standing.ON_TIME, true))
                .toList();
        assertThat(Tally.all(lines).rate()).hasValue(99);
    }

    private static int sum(List<Tally> tallies, Counted counted) {
        return tallies.stream().mapToInt(tally -> tally.count(counted)).sum();
    }

    private static List<WorkLine> some(Random random) {
        List<WorkLine> lines = new ArrayList<>();
        int units = random.nextInt(MOST_UNITS);
        for (int unit = 0; unit < units; unit++) {
            int obligations = random.nextInt(MOST_OBLIGATIONS);
            for (int obligation = 0; obligation < obligations; obligation++) {
                Standing standing = Standing.values()[random.nextInt(Standing.values().length)];
                lines.add(line("xã số " + unit, "A" + obligation, standing, random.nextBoolean()));
            }
        }
        return lines;
    }

    private static WorkLine line(String unit, String code, Standing standing, boolean inTime) {
        return new WorkLine(
                UUID.nameUUIDFromBytes(unit.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                unit,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                code,
                "Nhiệm vụ " + code,
                DAY,
                "",
                "",
                standing,
                inTime,
                0,
                "");
    }
}
