package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** Whoever stands in on the morning of a reminder hears it too; the day after the absence no more. */
@IntegrationTest
class SubstituteReminderTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-mangri");
    private static final String SUBSTITUTE = "pct.mangri";

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnTheFirstMorning() {
        clock.reset();
    }

    @AfterEach
    void everybodyIsBack() {
        absences.forget();
    }

    @Test
    void isHeardByTheSubstituteOnTheDaysOfTheAbsence() {
        UUID directive = campaign.issue();
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), COMMUNE.head(), COMMUNE.lead());
        LocalDate day = LocalDate.of(2022, 10, 25);
        absences.away(COMMUNE.lead(), SUBSTITUTE, day, day.plusDays(1));

        sweepAt(day.minusDays(4));
        assertThat(told(directive)).isEmpty();
        sweepAt(day);
        assertThat(told(directive)).containsOnly("T-3").isNotEmpty();
        sweepAt(day.plusDays(2));
        assertThat(told(directive)).containsOnly("T-3");
    }

    private List<String> told(UUID directive) {
        return jdbc.sql("select r.milestone from reminder r join reminder_receiver x on x.reminder_id = r.id"
                        + " where r.directive_id = :id and x.person_id = :person and r.kind = 'ASSIGNMENT'")
                .param("id", directive)
                .param("person", campaign.person(SUBSTITUTE))
                .query(String.class)
                .list();
    }

    private void sweepAt(LocalDate day) {
        clock.setTo(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 7, 30)
                .atZone(OfficeTime.ZONE));
        deadlines.sweepDue();
    }
}
