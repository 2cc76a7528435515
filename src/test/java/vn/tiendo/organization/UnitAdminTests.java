package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import vn.tiendo.organization.UnitAdminService.Ending;
import vn.tiendo.organization.UnitAdminService.UnitState;
import vn.tiendo.organization.entry.UnitEntry;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

@IntegrationTest
@Transactional
@WithMockUser(roles = "ADMIN")
class UnitAdminTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 29);

    @Autowired
    UnitAdminService units;

    @Autowired
    OrganizationService organization;

    @Autowired
    SampleOrganizationLoader sample;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void load() {
        sample.load();
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void addsAUnit() {
        units.create(entry("xa-moi", "UBND xã Mới", "huyen-tumorong", "ubndxamoi@tumorong.test"));

        UnitRef unit = organization.unitByCode("xa-moi").orElseThrow();
        assertThat(unit.name()).isEqualTo("UBND xã Mới");
        assertThat(organization.search("ubnd xa moi", 5)).containsExactly(unit);
        assertThat(acts("xa-moi")).containsExactly("organization.unit-created");
    }

    @Test
    void refusesWhatIsWrongFieldByField() {
        assertThat(problems(() -> units.create(entry("xã mới", " ", "nowhere", "ai.do@gmail.com"))))
                .isEqualTo(Map.of(
                        "code", "EntryProblem.CODE_MALFORMED",
                        "name", "EntryProblem.NAME_MISSING",
                        "parent", "EntryProblem.PARENT_UNKNOWN",
                        "email", "EntryProblem.EMAIL_FREE_PROVIDER"));
        assertThat(problems(() -> units.create(entry("VP", "Văn phòng", "huyen-tumorong", null))))
                .isEqualTo(Map.of("code", "EntryProblem.CODE_TAKEN"));
    }

    @Test
    void refusesACircle() {
        UnitEntry district = standing("huyen-tumorong");
        assertThat(problems(() -> units.change(district, district.below("xa-dakha"), TODAY)))
                .isEqualTo(Map.of("parent", "EntryProblem.PARENT_CIRCLE"));
    }

    @Test
    void changesTodayAndKeepsWhatWas() {
        UnitEntry now = standing("xa-dakha");
        units.change(now, named(now, "UBND xã Đăk Hà Mới"), TODAY);

        assertThat(organization.unitByCode("xa-dakha").orElseThrow().name()).isEqualTo("UBND xã Đăk Hà Mới");
        assertThat(units.history("xa-dakha")).containsExactly(new UnitState(now.from(), now, false));
        assertThatExceptionOfType(UnitAdminService.UnitChanged.class)
                .isThrownBy(() -> units.change(now, named(now, "UBND xã Khác"), TODAY));
    }

    @Test
    void changesOnTheDayThatWasOrderedAndNotBefore() {
        UnitEntry now = standing("xa-dakha");
        UnitEntry next = named(now, "UBND xã Sẽ Khác");
        units.change(now, next, LocalDate.of(2022, 10, 3));

        assertThat(units.turn()).isZero();
        assertThat(standing("xa-dakha")).isEqualTo(now);
        assertThat(units.history("xa-dakha")).containsExactly(new UnitState(LocalDate.of(2022, 10, 3), next, true));
        assertThat(problems(() -> units.change(now, named(now, "UBND xã Khác"), TODAY)))
                .isEqualTo(Map.of("code", "EntryProblem.CHANGE_AWAITED"));

        clock.setTo(ZonedDateTime.of(2022, 10, 3, 0, 1, 0, 0, OfficeTime.ZONE));
        assertThat(units.turn()).isEqualTo(1);
        assertThat(units.turn()).isZero();
        entities.clear();
        assertThat(standing("xa-dakha")).isEqualTo(next);
        assertThat(units.history("xa-dakha")).containsExactly(new UnitState(now.from(), now, false));
    }

    @Test
    void takesBackWhatWasOrdered() {
        UnitEntry now = standing("xa-dakha");
        units.change(now, named(now, "UBND xã Sẽ Khác"), TODAY.plusDays(1));
        units.withdraw("xa-dakha", TODAY.plusDays(1));

        assertThat(units.history("xa-dakha")).isEmpty();
        assertThat(acts("xa-dakha")).containsExactly("organization.unit-withdrawn", "organization.unit-ordered");
    }

    @Test
    void refusesADayBeforeTheUnitAndBeforeItsLastChange() {
        UnitEntry now = standing("xa-dakha");
        assertThat(problems(() ->
                        units.change(now, named(now, "UBND xã Khác"), now.from().minusDays(1))))
                .isEqualTo(Map.of("day", "EntryProblem.DAY_BEFORE_UNIT"));
        units.change(now, named(now, "UBND xã Khác"), TODAY);
        UnitEntry changed = standing("xa-dakha");
        assertThat(problems(() -> units.change(changed, now, TODAY.minusDays(1))))
                .isEqualTo(Map.of("day", "EntryProblem.DAY_BEFORE_LAST_CHANGE"));
    }

    @Test
    void endsAUnitOnlyWhenThoseBelowHaveAPlaceToGo() {
        units.create(entry("thon-1", "Thôn 1", "xa-dakha", null));
        UnitEntry commune = standing("xa-dakha");
        LocalDate last = LocalDate.of(2022, 10, 31);
        assertThat(problems(() -> units.end(commune, last, Ending.MERGE, List.of("xa-dakna"), null)))
                .isEqualTo(Map.of("childrenTo", "EntryProblem.CHILDREN_REMAIN"));
        assertThat(problems(() -> units.end(commune, last, Ending.MERGE, List.of("xa-dakna"), "thon-1")))
                .isEqualTo(Map.of("childrenTo", "EntryProblem.CHILDREN_WRONG_PARENT"));
        assertThat(problems(() -> units.end(commune, last, Ending.MERGE, List.of("xa-dakha"), "xa-dakna")))
                .isEqualTo(Map.of("successors", "EntryProblem.SUCCESSOR_UNKNOWN"));

        units.end(commune, last, Ending.MERGE, List.of("xa-dakna"), "xa-dakna");

        assertThat(standing("xa-dakha").to()).isEqualTo(last);
        assertThat(standing("thon-1").parentCode()).isEqualTo("xa-dakha");
        assertThat(database.sql("select count(*) from post q join org_unit u on u.id = q.unit_id"
                                + " where u.code = 'xa-dakha' and (q.valid_to is null or q.valid_to > :last)")
                        .param("last", last)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from unit_successor where kind = 'MERGE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        clock.setTo(ZonedDateTime.of(2022, 11, 1, 7, 0, 0, 0, OfficeTime.ZONE));
        units.turn();
        assertThat(standing("thon-1").parentCode()).isEqualTo("xa-dakna");
        assertThat(acts("xa-dakha")).containsExactly("organization.unit-ended");
    }

    @Test
    @WithMockUser(roles = "USER")
    void isNoBusinessOfThoseWhoDoNotAdminister() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> units.book());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> units.create(entry("xa-moi", "UBND xã Mới", null, null)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> units.withdraw("vp", TODAY));
    }

    private UnitEntry standing(String code) {
        return units.book().standing(code).orElseThrow();
    }

    private static UnitEntry entry(String code, String name, @Nullable String parent, @Nullable String email) {
        return new UnitEntry(code, name, "", "COMMUNE", "COMMUNE", parent, false, false, TODAY, null, email, "Mới");
    }

    private static UnitEntry named(UnitEntry unit, String name) {
        return new UnitEntry(
                unit.code(),
                name,
                unit.shortName(),
                unit.classCode(),
                unit.levelCode(),
                unit.parentCode(),
                unit.virtual(),
                unit.external(),
                unit.from(),
                unit.to(),
                unit.email(),
                unit.place());
    }

    private static Map<String, String> problems(Runnable act) {
        return catchThrowableOfType(InvalidInput.class, act::run).problems();
    }

    /** This room's acts. The transaction of the test never commits, so what it is about to record is asked for. */
    private List<String> acts(String code) {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        return database.sql("select e.act from audit_event e join org_unit u on u.id = e.root_id where u.code = :code"
                        + " and e.act like 'organization.%' order by e.seq desc")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
