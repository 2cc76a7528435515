package vn.tiendo.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;

/** More is overdue than one act can urge: the longest overdue are urged first, click by click, until all are. */
@IntegrationTest
class UrgingCapTests {

    private static final int UNITS = 5;
    private static final int AT_ONCE = 2;

    @Autowired
    private Campaign campaign;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private UrgingService urging;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private static int directives;

    private String prefix = "";
    private UUID directive;
    private List<UrgedLine> all;

    @BeforeEach
    void overdue() {
        clock.reset();
        prefix = "cap" + (char) ('a' + directives++);
        directive = manyUnits.handOut(prefix, UNITS);
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
        all = lines("cv.th", 1_000).lines();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void urgesTheLongestOverdueFirstAndThenTheRestWithoutADeadEnd() {
        assertThat(all).hasSizeGreaterThan(2 * AT_ONCE).allMatch(UrgedLine::selectable);
        assertThat(lines("cv.th", 1_000).more()).isZero();
        assertThat(all).extracting(line -> line.due().legalEnd()).isSorted();
        Set<String> urged = new HashSet<>();
        for (int left = all.size(); left > 0; left -= AT_ONCE) {
            UrgeableLines now = lines("cv.th", AT_ONCE);
            List<UrgedLine> worst =
                    now.lines().stream().filter(line -> !line.urgedToday()).toList();
            assertThat(worst).hasSize(Math.min(AT_ONCE, left));
            assertThat(now.more()).isEqualTo(Math.max(0, left - AT_ONCE));
            Instant last = worst.getLast().due().legalEnd();
            assertThat(all)
                    .filteredOn(line -> !urged.contains(line.subjectId()) && !worst.contains(line))
                    .noneMatch(line -> line.due().legalEnd().isBefore(last));
            assertThat(campaign.actAs.as("cv.th", () -> urging.urgeUnit(worst, "")))
                    .isEqualTo(worst.size());
            worst.forEach(line -> assertThat(urged.add(line.subjectId())).isTrue());
        }
        assertThat(urged).hasSize(all.size());
        UrgeableLines over = lines("cv.th", AT_ONCE);
        assertThat(over.more()).isZero();
        assertThat(over.lines()).allMatch(UrgedLine::urgedToday);
        assertThat(over.places())
                .as("there is something, of which nothing can be urged today")
                .hasSize(UNITS)
                .allMatch(place -> place.urgeable() == 0);
    }

    @Test
    void countsOnlyWhatCanBeUrged() {
        UrgedLine resting = all.getFirst();
        jdbc.sql("insert into reminder_pause (subject_id, due_version, directive_id, reason, by_id, paused_at)"
                        + " select subject_id, due_version, directive_id, 'Chờ mẫu', directive_id, due_version"
                        + " from deadline_subject_v where subject_id = :id")
                .param("id", resting.subjectId())
                .update();
        UrgeableLines now = lines("cv.th", AT_ONCE);
        assertThat(now.lines()).noneMatch(line -> line.subjectId().equals(resting.subjectId()));
        assertThat(now.more()).isEqualTo(all.size() - 1 - AT_ONCE);
        assertThat(lines("cv.th", 1_000).lines().getLast().subjectId())
                .as("told after all that can be urged")
                .isEqualTo(resting.subjectId());
        assertThat(lines("h." + prefix + "1", AT_ONCE).more())
                .as("a unit sees its own work and may urge none of it")
                .isZero();
    }

    private UrgeableLines lines(String login, int atOnce) {
        return campaign.actAs.as(login, () -> urging.lines(Set.of(directive), Set.of(), atOnce));
    }
}
