package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.deadline.Rungs.HOURS;
import static vn.tiendo.deadline.Rungs.assignment;
import static vn.tiendo.deadline.Rungs.at;
import static vn.tiendo.deadline.Rungs.october;
import static vn.tiendo.deadline.Rungs.outputs;
import static vn.tiendo.deadline.Rungs.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What will be said if nobody does anything more. */
class ForecastTests {

    private static final Instant LONG_AGO = at(october(3), 9, 0);

    private final Set<Integer> levelsAsked = new HashSet<>();
    private final Map<Integer, Map<String, Object>> rules = Map.of(
            -1, outputs("T-1", 0, "FOCAL", "APP"),
            0, outputs("T", 1, "FOCAL", "APP"),
            1, outputs("T+1", 0, "UNIT_HEAD", "APP"),
            15, outputs("T+15", 2, "UNIT_HEAD", "APP"),
            16, outputs("T+16", 2, "UNIT_HEAD", "APP"));
    private final Forecast forecast = new Forecast(
            new Ladder(inputs -> {
                levelsAsked.add((Integer) inputs.get("level"));
                Map<String, Object> rule = rules.get(inputs.get("days"));
                return rule == null ? List.of() : List.of(rule);
            }),
            HOURS);

    @Test
    void saysEachMilestoneOfTheComingMorningsInTheirOrder() {
        Subject friday = subject("friday", assignment(october(28), 0), LONG_AGO);
        Subject thursday = subject("thursday", assignment(october(27), 0), LONG_AGO);

        List<Due> planned = forecast.of(List.of(friday, thursday), at(october(26), 9, 0));

        assertThat(planned)
                .extracting(due ->
                        due.day() + " " + due.subject().id() + " " + due.rung().milestone())
                .containsExactlyInAnyOrder(
                        "2022-10-27 thursday T",
                        "2022-10-27 friday T-1",
                        "2022-10-28 thursday T+1",
                        "2022-10-28 friday T",
                        "2022-10-31 friday T+1",
                        "2022-11-17 thursday T+15",
                        "2022-11-18 friday T+15");
        assertThat(planned).extracting(Due::day).isSorted();
        assertThat(planned).allSatisfy(due -> assertThat(due.covered()).isEmpty());
    }

    @Test
    void countsThisMorningUntilItHasBegun() {
        List<Subject> subject = List.of(subject("a", assignment(october(28), 0), LONG_AGO));

        assertThat(forecast.of(subject, at(october(28), 7, 29)))
                .extracting(due -> due.rung().milestone())
                .containsExactly("T", "T+1", "T+15");
        assertThat(forecast.of(subject, at(october(28), 7, 30)))
                .extracting(due -> due.rung().milestone())
                .containsExactly("T+1", "T+15");
    }

    @Test
    void asksOnAtTheLevelThatWasReachedAndNeverLower() {
        forecast.of(List.of(subject("a", assignment(october(28), 0), LONG_AGO)), at(october(26), 9, 0));

        assertThat(levelsAsked).containsExactlyInAnyOrder(0, 1);
        levelsAsked.clear();
        forecast.of(List.of(subject("b", assignment(october(28), 2), LONG_AGO)), at(october(26), 9, 0));
        assertThat(levelsAsked).containsExactly(2);
    }

    @Test
    void hasNothingToSayLongAfterwards() {
        Subject old = subject("old", assignment(LocalDate.of(2022, 8, 31), 0), LONG_AGO);

        assertThat(forecast.of(List.of(old), at(october(26), 9, 0))).isEmpty();
        assertThat(forecast.of(List.of(), at(october(26), 9, 0))).isEmpty();
    }
}
