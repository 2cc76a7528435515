package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.deadline.Rungs.HOURS;
import static vn.tiendo.deadline.Rungs.assignment;
import static vn.tiendo.deadline.Rungs.at;
import static vn.tiendo.deadline.Rungs.october;
import static vn.tiendo.deadline.Rungs.outputs;
import static vn.tiendo.deadline.Rungs.rung;
import static vn.tiendo.deadline.Rungs.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.workflow.Decision;

/** What the answers of the ladder become: which milestone counts, what it covers, what is asked of the table. */
class MilestoneTests {

    private final List<Map<String, ?>> asked = new ArrayList<>();
    private final Map<Integer, Map<String, Object>> rules = new HashMap<>();
    private final Decision table = inputs -> {
        asked.add(inputs);
        Map<String, Object> rule = rules.get(inputs.get("days"));
        return rule == null ? List.of() : List.of(rule);
    };
    private final Ladder ladder = new Ladder(table);

    @Test
    void readsARuleAsTheTableWordsIt() {
        rules.put(3, outputs("T+3", 2, "FOLLOWER, UNIT_HEAD", "MAIL,  LETTER"));

        assertThat(ladder.rung(3, assignment(october(28), 1)))
                .contains(new Rung(
                        3,
                        "T+3",
                        2,
                        List.of(Receiver.FOLLOWER, Receiver.UNIT_HEAD),
                        List.of(Channel.MAIL, Channel.LETTER),
                        "late",
                        "rule-T+3"));
        assertThat(asked).containsExactly(Map.of("days", 3, "kind", "ASSIGNMENT", "state", "IN_PROGRESS", "level", 1));
    }

    @Test
    void asksTheTableOnceForEachDistinctCase() {
        rules.put(0, outputs("T", 0, "FOCAL", "APP"));
        Subject.Case matter = assignment(october(28), 0);

        assertThat(ladder.rung(0, matter)).isEqualTo(ladder.rung(0, assignment(october(31), 0)));
        ladder.rung(1, matter);
        ladder.rung(1, matter);
        ladder.rung(1, matter.at(1));
        ladder.rung(1, new Subject.Case("ASSIGNMENT", "RETURNED", matter.due(), 0));
        ladder.rung(1, new Subject.Case("check-report", "IN_PROGRESS", matter.due(), 0));

        assertThat(asked).hasSize(5);
    }

    @Test
    void namesWhatARuleFailsToSay() {
        Map<String, Object> wordless = new HashMap<>(outputs("T", 0, "FOCAL", "APP"));
        wordless.remove("milestone");
        assertThatThrownBy(() -> Rung.of(0, wordless)).hasMessage("milestone");
        assertThatThrownBy(() -> Rung.of(0, outputs("T", 0, "NOBODY", "APP")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rung.of(0, outputs("T", 0, "FOCAL", "PIGEON")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Friday 28 is the last day, Monday 31 the first after it. */
    @Test
    void countsWorkingDaysFromTheLastOne() {
        rules.put(-1, outputs("T-1", 0, "FOCAL", "APP"));
        rules.put(0, outputs("T", 0, "FOCAL", "APP"));
        rules.put(1, outputs("T+1", 1, "UNIT_HEAD", "APP"));

        List<Due.Milestone> reached = ladder.milestones(
                assignment(october(28), 0),
                List.of(october(26), october(27), october(28), october(31), LocalDate.of(2022, 11, 1)),
                HOURS);

        assertThat(reached).extracting(Due.Milestone::day).containsExactly(october(31), october(28), october(27));
        assertThat(reached).extracting(each -> each.rung().milestone()).containsExactly("T+1", "T", "T-1");
    }

    @Test
    void tellsTheHighestAndCoversWhatWasMissed() {
        Subject subject = subject("a", assignment(october(28), 0), at(october(3), 9, 0));
        List<Due.Milestone> milestones = highestFirst(
                new Due.Milestone(october(27), rung("T-1", -1, 0, Channel.APP)),
                new Due.Milestone(october(31), rung("T+1", 1, 1, Channel.MAIL)),
                new Due.Milestone(october(28), rung("T", 0, 0, Channel.APP)));

        Due due = Due.highest(subject, milestones, HOURS).orElseThrow();

        assertThat(due.day()).isEqualTo(october(31));
        assertThat(due.rung()).isEqualTo(rung("T+1", 1, 1, Channel.MAIL));
        assertThat(due.subject()).isSameAs(subject);
        assertThat(due.covered()).containsExactly("T", "T-1");
        assertThat(milestones).hasSize(3);
    }

    @Test
    void putsTheLevelBeforeTheDay() {
        Due.Milestone early = new Due.Milestone(october(27), rung("T-1", -1, 2, Channel.APP));
        Due.Milestone late = new Due.Milestone(october(28), rung("T", 0, 1, Channel.APP));

        assertThat(highestFirst(late, early)).containsExactly(early, late);
    }

    @Test
    void leavesOutWhatWasBeforeTheSubjectWasThere() {
        Subject.Case matter = assignment(october(28), 0);
        List<Due.Milestone> milestones = highestFirst(
                new Due.Milestone(october(27), rung("T-1", -1, 0, Channel.APP)),
                new Due.Milestone(october(28), rung("T", 0, 0, Channel.APP)));

        assertThat(Due.highest(subject("after", matter, at(october(28), 7, 30)), milestones, HOURS))
                .isEmpty();
        assertThat(Due.highest(subject("between", matter, at(october(28), 7, 29)), milestones, HOURS))
                .hasValueSatisfying(due -> assertThat(due.covered()).isEmpty());
        assertThat(Due.highest(subject("before", matter, at(october(27), 7, 29)), milestones, HOURS))
                .hasValueSatisfying(due -> assertThat(due.covered()).containsExactly("T-1"));
        assertThat(Due.highest(subject("none", matter, at(october(1), 8, 0)), List.of(), HOURS))
                .isEmpty();
    }

    @Test
    void keepsALetterThatAMissedMilestoneAskedFor() {
        Rung plain = rung("T+5", 5, 3, Channel.MAIL);
        Rung letter = rung("T+3", 3, 2, Channel.APP, Channel.LETTER);

        assertThat(plain.inPlaceOf(List.of())).isSameAs(plain);
        assertThat(plain.inPlaceOf(List.of(rung("T+1", 1, 1, Channel.APP)))).isSameAs(plain);
        assertThat(plain.inPlaceOf(List.of(rung("T+1", 1, 1, Channel.APP), letter)))
                .isEqualTo(rung("T+5", 5, 3, Channel.MAIL, Channel.LETTER));
        assertThat(letter.inPlaceOf(List.of(letter))).isSameAs(letter);
    }

    private static List<Due.Milestone> highestFirst(Due.Milestone... milestones) {
        return Arrays.stream(milestones).sorted(Due.Milestone.HIGHEST_FIRST).toList();
    }
}
