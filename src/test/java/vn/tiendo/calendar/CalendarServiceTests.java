package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.WorkingCalendar;
import vn.tiendo.shared.WorkingCalendar.Hours;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;

/** What changing days and hours does to the directive of 2022, whose last working day is Friday 28/10. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class CalendarServiceTests {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 10, 28);
    private static final CalendarDay OFF = new CalendarDay(
            FRIDAY, "Nghỉ phòng, chống bão", CalendarDay.Kind.OFF, CalendarDay.Status.OFFICIAL, "CĐ 01");
    private static final CalendarDay SATURDAY = new CalendarDay(
            FRIDAY.plusDays(1), "Làm bù ngày 28/10", CalendarDay.Kind.WORK, CalendarDay.Status.OFFICIAL, "CĐ 01");

    @Autowired
    private CalendarService days;

    @Autowired
    private HoursService hours;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Campaign campaign;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void restore() {
        days.apply(new CalendarChange(List.of(), Set.of(FRIDAY, FRIDAY.plusDays(1))), version());
        hours.apply(null, Hours.USUAL, version());
    }

    @Test
    void showsWhatAChangeMovesThenMovesJustThat() {
        UUID directive = campaign.issue();
        List<Shift> shifts = of(days.preview(CalendarChange.of(OFF)), directive);
        String end = "select distinct cast(due_legal_end as varchar(40)) from assignment where directive_id = :id";
        List<String> legalEnds = texts(end, directive);
        assertThat(calendar.isWorkingDay(FRIDAY))
                .as("a preview changes nothing")
                .isTrue();
        assertThat(shifts).extracting(Shift::kind).contains(Shift.Kind.DIRECTIVE, Shift.Kind.ASSIGNMENT);
        assertThat(shifts).allSatisfy(shift -> {
            assertThat(shift.directive()).contains("UBND-TH – ");
            assertThat(shift.after().lastWorkingDay()).isEqualTo(FRIDAY.minusDays(1));
            assertThat(shift.after().legalEnd()).isEqualTo(shift.before().legalEnd());
        });
        int assignments = count("select count(*) from assignment where directive_id = :id", directive);
        assertThat(shifts.stream()
                        .filter(shift -> shift.kind() == Shift.Kind.ASSIGNMENT)
                        .mapToInt(Shift::count))
                .containsExactly(assignments);

        assertThat(of(days.apply(CalendarChange.of(OFF), version()), directive)).isEqualTo(shifts);

        assertThat(calendar.isWorkingDay(FRIDAY)).isFalse();
        assertThat(texts(end, directive)).as("a fixed date is never moved").isEqualTo(legalEnds);
        campaign.actAs.as(
                "cv.vhtt",
                () -> assertThat(campaign.directives.facts(directive).due())
                        .extracting(Deadline::lastWorkingDay)
                        .isEqualTo(FRIDAY.minusDays(1)));
        assertThat(of(days.preview(CalendarChange.of(OFF)), directive))
                .as("nothing is left to move")
                .isEmpty();
        assertThat(texts("select distinct act from audit_event where root_id = :id", directive))
                .contains("calendar.recounted");
    }

    @Test
    void takesASaturdayThatIsWorkedForTheLastDay() {
        UUID directive = campaign.issue();

        List<Shift> shifts = days.apply(new CalendarChange(List.of(OFF, SATURDAY), Set.of()), version());

        assertThat(of(shifts, directive))
                .filteredOn(shift -> shift.kind() == Shift.Kind.DIRECTIVE)
                .extracting(shift -> shift.after().lastWorkingDay())
                .as("before 30/10 still ends with 29/10")
                .containsExactly(FRIDAY.plusDays(1));
    }

    @Test
    void movesACountedTerm() {
        UUID directive = campaign.draft();
        campaign.submit(directive);
        database.sql("update directive set due_phrase = 'WITHIN_WORKING_DAYS', due_date = :start, due_number = 5,"
                        + " due_legal_end = :end where id = :id")
                .param("start", LocalDate.of(2022, 10, 24))
                .param("end", java.time.OffsetDateTime.parse("2022-11-01T00:00:00+07:00"))
                .param("id", directive)
                .update();

        assertThat(of(days.preview(CalendarChange.of(OFF)), directive))
                .filteredOn(shift -> shift.kind() == Shift.Kind.DIRECTIVE)
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.after().lastWorkingDay()).isEqualTo("2022-11-01");
                    assertThat(shift.after().legalEnd()).isEqualTo("2022-11-02T00:00:00+07:00");
                });
    }

    @Test
    void leavesWhatIsOverAlone() {
        UUID directive = campaign.issue();
        database.sql("update assignment set state = 'DONE' where directive_id = :id")
                .param("id", directive)
                .update();
        database.sql("update directive set state = 'CLOSED' where id = :id")
                .param("id", directive)
                .update();
        database.sql("update task set state = 'DONE' where root_id = :id")
                .param("id", directive)
                .update();

        assertThat(of(days.preview(CalendarChange.of(OFF)), directive)).isEmpty();
    }

    @Test
    void endsTheWorkWithTheClosingHourOfTheOffice() {
        UUID directive = campaign.issue();
        Hours early = new Hours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(16, 30));

        assertThat(of(hours.preview(null, early), directive))
                .filteredOn(shift -> shift.kind() == Shift.Kind.DIRECTIVE)
                .extracting(shift -> shift.after().lastWorkingMoment())
                .containsExactly(java.time.OffsetDateTime.parse("2022-10-28T16:30:00+07:00")
                        .toInstant());
    }

    @Test
    void inheritsHoursFromTheUnitAbove() {
        UUID district = campaign.organizationUnit("huyen-tumorong");
        UUID office = campaign.organizationUnit("vhtt");
        Hours own = new Hours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 30));

        hours.apply(district, own, hours.of(district).version());
        try {
            assertThat(hours.of(district).own()).isTrue();
            assertThat(hours.of(office)).isEqualTo(new HoursService.UnitHours(own, false, version()));
            assertThat(calendar.of(office).hours()).isEqualTo(own);
            assertThat(calendar.of(office).office()).isEqualTo(office);
            assertThat(calendar.hours()).isEqualTo(Hours.USUAL);
        } finally {
            hours.apply(district, null, version());
        }
        assertThat(calendar.of(office).hours()).isEqualTo(Hours.USUAL);
    }

    @Test
    void refusesASecondClickAndAStaleYear() {
        long version = version();
        days.apply(CalendarChange.of(OFF), version);

        assertThatThrownBy(() -> days.apply(CalendarChange.without(FRIDAY), version))
                .isInstanceOf(CalendarChanged.class);
        assertThat(days.year(2022).on(FRIDAY)).contains(OFF);
    }

    @Test
    void letsOneOfManyWinAtOnce() throws Exception {
        long version = version();
        int many = 6;
        CyclicBarrier start = new CyclicBarrier(many);
        SecurityContext admin = SecurityContextHolder.getContext();
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                tries.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(admin);
                    start.await();
                    try {
                        days.apply(CalendarChange.of(OFF), version);
                        return true;
                    } catch (CalendarChanged stale) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> each : tries) {
                won += each.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
    }

    @Test
    void refusesDaysThatSayTheWrongThing() {
        CalendarDay weekday = new CalendarDay(FRIDAY, " ", CalendarDay.Kind.WORK, CalendarDay.Status.OFFICIAL, "");
        assertThatThrownBy(() -> days.apply(CalendarChange.of(weekday), version()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problems -> assertThat(problems.problems()).containsOnlyKeys("day", "name", "source"));
        Hours muddled = new Hours(LocalTime.of(13, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(17, 0));
        assertThatThrownBy(() -> hours.apply(null, muddled, version())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> hours.apply(null, null, version())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void proposesOnlyWhatIsNotEnteredYet() {
        assertThat(days.proposal(2027).isEmpty())
                .as("the shipped years hold it already")
                .isTrue();
        assertThat(days.proposal(2022).isEmpty())
                .as("decided years are left alone")
                .isTrue();

        CalendarChange proposed = days.proposal(2031);
        assertThat(proposed.put()).extracting(CalendarDay::day).contains(LocalDate.of(2031, 1, 23));
        days.apply(proposed, version());
        try {
            assertThat(days.year(2031).days()).isEqualTo(proposed.put());
            assertThat(days.proposal(2031).isEmpty()).isTrue();
        } finally {
            days.apply(
                    new CalendarChange(
                            List.of(),
                            Set.copyOf(proposed.put().stream()
                                    .map(CalendarDay::day)
                                    .toList())),
                    version());
        }
    }

    @Test
    @WithMockUser(roles = "USER")
    void isForAdministrators() {
        assertThatThrownBy(() -> days.year(2022)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> hours.of(null)).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.getContext()
                .setAuthentication(new org.springframework.security.authentication.TestingAuthenticationToken(
                        "quan.tri", "", "ROLE_ADMIN"));
    }

    private long version() {
        return days.year(2022).version();
    }

    private static List<Shift> of(List<Shift> shifts, UUID directive) {
        return shifts.stream()
                .filter(shift -> shift.directiveId().equals(directive))
                .toList();
    }

    private int count(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(Integer.class).single();
    }

    private List<String> texts(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(String.class).list();
    }
}
