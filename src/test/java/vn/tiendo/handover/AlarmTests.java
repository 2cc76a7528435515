package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.handover.Alarm.Reason;
import vn.tiendo.handover.Alarm.Way;
import vn.tiendo.notification.NoticeFilter;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.PeopleAdminService;
import vn.tiendo.organization.entry.PostEntry;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** Each morning every open step has somebody who is there, or it stands in the list with one click to mend it. */
@IntegrationTest
class AlarmTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-texang");
    private static final String HEAD = COMMUNE.head();
    private static final int BUDGET = 5;

    @Autowired
    private Campaign campaign;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Absences absences;

    @Autowired
    private AlarmService alarms;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PeopleAdminService people;

    @Autowired
    private NoticeService notices;

    @Autowired
    private QuietCounter counter;

    @Autowired
    private ManyUnits many;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private String login;

    @BeforeEach
    void assign() {
        clock.reset();
        directive = campaign.issue();
        login = newcomers.join("OFFICER", COMMUNE.code());
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        newcomers.assign(directive, COMMUNE, login, "pct.texang");
        assertThat(of(HEAD)).isEmpty();
    }

    @AfterEach
    void allIsAsBefore() {
        absences.forget();
        jdbc.sql("update account set locked = false").update();
        jdbc.sql("delete from alarm_morning").update();
        clock.reset();
    }

    @Test
    void offersWhoeverHasLeastToDoWhereAnAccountIsClosed() {
        campaign.actAs.as("admin", () -> accounts.lock(login));
        String idle = newcomers.join("OFFICER", COMMUNE.code());

        List<Alarm> list = of(HEAD);
        assertThat(list).isNotEmpty().allSatisfy(alarm -> {
            assertThat(alarm.reason()).isEqualTo(Reason.CLOSED);
            assertThat(alarm.mend().way()).isEqualTo(Way.GIVE);
            assertThat(alarm.mend().load()).isZero();
        });
        Alarm first = list.getFirst();
        UUID person = Objects.requireNonNull(first.mend().personId());
        assertThatThrownBy(() -> campaign.actAs.as(
                        "chuctich.dakha", () -> alarms.give(first.taskId(), person, "Không có người làm")))
                .isInstanceOf(NotAllowed.class);
        campaign.actAs.as(HEAD, () -> alarms.give(first.taskId(), person, "Không có người làm"));

        assertThat(of(HEAD)).hasSize(list.size() - 1);
        assertThat(of("chuctich.dakha")).isEmpty();
        assertThat(of(COMMUNE.lead())).isEmpty();
        assertThat(idle).isNotEmpty();
    }

    @Test
    void seesWhoHasGoneFromTheUnit() {
        PostEntry role = campaign.actAs.as("admin", () -> people.posts(login)).stream()
                .filter(PostEntry::isRole)
                .findFirst()
                .orElseThrow();
        campaign.actAs.as(
                "admin",
                () -> people.posts(login)
                        .forEach(post -> people.end(Objects.requireNonNull(post.id()), login, absences.today())));
        assertThat(of(HEAD)).as("today is the last day").isEmpty();
        clock.setTo(LocalDateTime.of(2022, 9, 30, 9, 0).atZone(OfficeTime.ZONE));

        assertThat(of(HEAD)).isNotEmpty().allSatisfy(alarm -> {
            assertThat(alarm.reason()).isEqualTo(Reason.MOVED);
            assertThat(alarm.holder()).isEqualTo("Người Mới " + login);
        });
        assertThat(role.isRole()).isTrue();
    }

    @Test
    void trustsASubstituteWhoIsThere() {
        String substitute = newcomers.join("OFFICER", COMMUNE.code());
        absences.away(login, substitute, 3);
        assertThat(of(HEAD)).isEmpty();

        campaign.actAs.as("admin", () -> accounts.lock(substitute));
        assertThat(of(HEAD)).isNotEmpty().allMatch(alarm -> alarm.reason() == Reason.AWAY);
    }

    @Test
    void tellsTheFollowingOfficerAndTheAdministratorWhereNoHeadIsThere() {
        SampleUnit other = SampleUnit.of("xa-dakna");
        campaign.receive(directive, other.code(), other.clerk());
        campaign.actAs.as("admin", () -> {
            accounts.lock(other.head());
            accounts.lock("pct.dakna");
        });

        assertThat(ofUnit("cv.th", other)).singleElement().satisfies(alarm -> {
            assertThat(alarm.step()).isEqualTo("assign-obligations");
            assertThat(alarm.reason()).isEqualTo(Reason.ALL_AWAY);
            assertThat(alarm.mend().way()).isEqualTo(Way.OPEN_STEP);
        });
        assertThat(ofUnit("admin", other))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.mend().way()).isEqualTo(Way.APPOINT));
        assertThat(ofUnit(HEAD, other)).isEmpty();
    }

    @Test
    void asksTheAdministratorsWhereNobodyElseCanMendIt() {
        SampleUnit other = SampleUnit.of("xa-dakna");
        campaign.actAs.as("admin", () -> accounts.lock(other.clerk()));
        Alarm alarm = ofUnit(other.head(), other).getFirst();
        assertThat(alarm.step()).isEqualTo("receive-directive");
        assertThat(alarm.mend().way()).isEqualTo(Way.ASK);

        assertThatThrownBy(() -> campaign.actAs.as(HEAD, () -> alarms.ask(alarm.taskId())))
                .isInstanceOf(NotAllowed.class);
        campaign.actAs.as(other.head(), () -> alarms.ask(alarm.taskId()));
        campaign.actAs.as(other.head(), () -> alarms.ask(alarm.taskId()));

        assertThat(noticesOf("admin", OrganizationLinks.unit(other.code())))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args()).contains(alarm.unit(), alarm.subject()));
    }

    @Test
    void tellsOnceOnAWorkingMorning() {
        campaign.actAs.as("admin", () -> accounts.lock(login));
        clock.setTo(LocalDateTime.of(2022, 10, 1, 9, 0).atZone(OfficeTime.ZONE));
        alarms.tellMorning();
        assertThat(told(HEAD, "2022-10-01")).as("a Saturday").isEmpty();
        clock.setTo(LocalDateTime.of(2022, 10, 3, 7, 0).atZone(OfficeTime.ZONE));
        alarms.tellMorning();
        assertThat(told(HEAD, "2022-10-03")).as("before the office opens").isEmpty();
        clock.setTo(LocalDateTime.of(2022, 10, 3, 7, 31).atZone(OfficeTime.ZONE));
        int there = of(HEAD).size();
        alarms.tellMorning();
        alarms.tellMorning();

        assertThat(told(HEAD, "2022-10-03"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.args()).containsExactly(Integer.toString(there)));
        assertThat(told("chuctich.dakha", "2022-10-03")).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForOne() {
        campaign.actAs.as("admin", () -> accounts.lock(login));
        assertThat(counter.count(HEAD, () -> alarms.list())).isLessThanOrEqualTo(BUDGET);
        many.add("AM", 40);
        assertThat(counter.count(HEAD, () -> alarms.list())).isLessThanOrEqualTo(BUDGET);
        assertThat(counter.count("admin", () -> alarms.list())).isLessThanOrEqualTo(BUDGET + 1);
    }

    private List<Alarm> of(String reader) {
        return campaign.actAs.as(reader, () -> alarms.list());
    }

    private List<Alarm> ofUnit(String reader, SampleUnit unit) {
        UUID id = campaign.organizationUnit(unit.code());
        return of(reader).stream().filter(alarm -> alarm.unitId().equals(id)).toList();
    }

    private List<NoticeRow> told(String reader, String day) {
        return noticesOf(reader, HandOverLinks.ALARMS).stream()
                .filter(notice -> notice.createdAt().toString().startsWith(day))
                .toList();
    }

    private List<NoticeRow> noticesOf(String reader, String link) {
        return campaign.actAs.as(reader, () -> notices.list(NoticeFilter.CURRENT, 1_000)).stream()
                .filter(notice -> notice.link().equals(link))
                .toList();
    }
}
