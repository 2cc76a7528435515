package vn.tiendo.ownunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.cockpit.NothingElseRuns;
import vn.tiendo.overview.Cell;
import vn.tiendo.overview.OverviewService;
import vn.tiendo.overview.RankedUnit;
import vn.tiendo.overview.WorkAtUnit;
import vn.tiendo.report.ReportState;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignHalfWay;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.ManyUnits;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.Recount;
import vn.tiendo.testing.SampleUnit;

/** What a unit's people see of their unit, and that they see nothing of another. */
@IntegrationTest
@ExtendWith(NothingElseRuns.class)
class OwnUnitTests {

    private static final String LEADER = "ct.huyen";
    private static final int ALL = 10_000;

    /** Who asks and for which unit (3), what runs, reports (2), the others, steps, board (6), portal (2), contacts (4), articles (3). */
    private static final int PAGE = 24;

    /** Who asks and for which unit (3), what runs, how many, the page. */
    private static final int LIST = 6;

    /** In every state that there is. */
    private static final List<SampleUnit> LISTED = List.of(
            CampaignHalfWay.DONE,
            CampaignHalfWay.AWAITING,
            CampaignHalfWay.RETURNED,
            CampaignHalfWay.IDLE,
            CampaignHalfWay.LATE,
            SampleUnit.of("yte"));

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignHalfWay halfWay;

    @Autowired
    private OwnUnitService ownUnit;

    @Autowired
    private OverviewService overview;

    @Autowired
    private ManyUnits manyUnits;

    @Autowired
    private Absences absences;

    @Autowired
    private Recount recount;

    @Autowired
    private QuietCounter statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void everybodyIsBack() {
        absences.forget();
    }

    @Test
    void countsEachUnitAsTheLeadersPageDoesAndEachNumberAsItsList() {
        UUID directive = halfWay.beforeTheEnd();
        addsUp(directive);
        clock.setTo(CampaignHalfWay.AFTER_THE_END);
        addsUp(directive);
        jdbc.sql(
                        "update assignment set due_legal_end = timestamp with time zone '2022-11-21 00:00:00+07:00',"
                                + " due_last_working_moment = timestamp with time zone '2022-11-18 17:00:00+07:00'"
                                + " where directive_id = :id and obligation_id in (select o.id from obligation o where o.position > 2)")
                .param("id", directive)
                .update();
        recount.of(directive);
        addsUp(directive); // of many units one thing is past its end and another is not
        campaign.returnAsNotAddressed(directive, SampleUnit.of("yte"), true);
        addsUp(directive);
        assertThat(carriesOut(SampleUnit.of("yte"))).isFalse(); // not addressed
    }

    private void addsUp(UUID directive) {
        Map<UUID, RankedUnit> leaders = campaign.actAs.as(LEADER, overview::overview).ranking().stream()
                .collect(Collectors.toMap(RankedUnit::id, Function.identity()));
        long ranked = leaders.values().stream().filter(unit -> unit.rank() > 0).count();
        assertThat(leaders).hasSizeGreaterThanOrEqualTo(24);
        for (SampleUnit unit :
                SampleUnit.all().stream().filter(this::carriesOut).toList()) {
            UUID id = campaign.organizationUnit(unit.code());
            RankedUnit leader = Objects.requireNonNull(leaders.get(id), unit.code());
            OwnUnit own = look(unit);
            assertThat(own.counts()).as(unit.code()).isEqualTo(leader.counts());
            assertThat(own.directives())
                    .extracting(each -> each.head().id(), OwnDirective::state)
                    .containsExactly(tuple(directive, leader.works().getFirst().state()));
            Place place = ranked < Place.FEWEST ? null : new Place(leader.rank(), (int) ranked);
            assertThat(own.place()).as(unit.code()).isEqualTo(Optional.ofNullable(place));
            if (LISTED.contains(unit)) {
                campaign.actAs.as(unit.lead(), () -> lists(own, directive));
            }
        }
    }

    private void lists(OwnUnit own, UUID directive) {
        for (Cell cell : Cell.WITHOUT_PACE) {
            WorkFilter all = new WorkFilter(cell, own.unit().id(), null, null);
            OwnWorks found = ownUnit.works(all, null, ALL);
            assertThat(found.rows())
                    .as("%s %s", own.unit().code(), cell)
                    .hasSize(cell.in(own.counts()))
                    .hasSize(found.found())
                    .allMatch(work -> work.unitId().equals(own.unit().id()));
            assertThat(found.all()).isEqualTo(own.counts().expected());
            if (!own.directives().isEmpty()) {
                assertThat(ownUnit.works(new WorkFilter(cell, own.unit().id(), directive, null), null, ALL)
                                .rows())
                        .isEqualTo(found.rows());
            }
        }
        own.coming().forEach(day -> {
            WorkFilter ends =
                    new WorkFilter(Cell.OPEN, own.unit().id(), null, day.due().lastWorkingDay());
            assertThat(ownUnit.works(ends, null, ALL).rows())
                    .as("%s %s", own.unit().code(), day.due().lastWorkingDay())
                    .hasSize(day.number());
        });
    }

    @Test
    void tellsTheUnitsReportAndWhatComesNext() {
        UUID directive = halfWay.beforeTheEnd();
        OwnUnit returned = look(CampaignHalfWay.RETURNED);
        OwnDirective work = returned.directives().getFirst();

        assertThat(work.head().id()).isEqualTo(directive);
        assertThat(work.report()).isNotNull();
        assertThat(work.report().state()).isEqualTo(ReportState.RETURNED);
        assertThat(work.report().onTime()).isTrue();
        assertThat(returned.coming()).extracting(ComingDay::number).containsExactly(1);
        assertThat(returned.coming().getFirst().due().lastWorkingDay()).hasToString("2022-10-28");
        assertThat(returned.steps())
                .as("what came back is done once more")
                .extracting(DueStep::step)
                .contains("carry-out-obligation");

        OwnUnit untouched = look(SampleUnit.of("xa-vanxuoi"));
        assertThat(untouched.directives().getFirst().report()).isNull();
        assertThat(untouched.steps()).extracting(DueStep::step).contains("receive-directive");
        assertThat(look(CampaignHalfWay.DONE).coming()).isEmpty();
    }

    @Test
    void isForItsOwnPeopleAlone() {
        UUID directive = campaign.issue();
        UUID neighbour = campaign.organizationUnit("xa-dakna");
        for (String login : List.of("vptk.dakha", "chuctich.dakha", "vhxh.dakha", "cv.yte")) {
            campaign.actAs.as(login, () -> {
                assertThat(ownUnit.mayOpen()).as(login).isTrue();
                assertThat(ownUnit.units()).extracting(each -> each.id()).doesNotContain(neighbour);
                assertThat(ownUnit.look(null).unit()).isEqualTo(ownUnit.units().getFirst());
                notThere(neighbour);
                assertThatThrownBy(() ->
                                ownUnit.works(new WorkFilter(Cell.EXPECTED, null, UUID.randomUUID(), null), null, ALL))
                        .isInstanceOf(NotFound.class);
            });
        }
        campaign.actAs.as("ct.huyen", () -> {
            assertThat(ownUnit.mayOpen()).as("the authority issues").isFalse();
            assertThatThrownBy(() -> ownUnit.look(null)).isInstanceOf(NotAllowed.class);
            notThere(neighbour);
        });
        campaign.actAs.as(
                "vhxh.dakna",
                () -> assertThat(ownUnit.look(neighbour).directives())
                        .extracting(each -> each.head().id())
                        .containsExactly(directive));
    }

    private void notThere(UUID unit) {
        assertThatThrownBy(() -> ownUnit.look(unit)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ownUnit.works(new WorkFilter(Cell.EXPECTED, unit, null, null), null, ALL))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isOpenToASubstituteWhileSomebodyIsAway() {
        campaign.issue();
        UUID unit = campaign.organizationUnit("vhtt");
        assertThat(campaign.actAs.as("pct.kt", ownUnit::mayOpen)).isFalse();
        absences.away("pct.vx", "pct.kt", 3);
        UUID portal = campaign.organizationUnit("trang-ttdt-huyen");
        campaign.actAs.as("pct.kt", () -> {
            assertThat(ownUnit.look(portal).unit().id()).isEqualTo(portal);
            notThere(unit);
        });
    }

    @Test
    void goesFromPageToPageWithoutLosingARow() {
        halfWay.beforeTheEnd();
        campaign.issue();
        SampleUnit unit = CampaignHalfWay.IDLE;
        UUID id = campaign.organizationUnit(unit.code());
        WorkFilter filter = new WorkFilter(Cell.EXPECTED, id, null, null);
        campaign.actAs.as(unit.lead(), () -> {
            List<WorkAtUnit> whole = ownUnit.works(filter, null, ALL).rows();
            assertThat(whole).hasSizeGreaterThan(6).doesNotHaveDuplicates();
            assertThat(ownUnit.works(filter, null, whole.size()).more()).isFalse();
            WorkAtUnit last = null;
            for (WorkAtUnit row : whole) {
                assertThat(ownUnit.works(filter, last, 1).rows()).containsExactly(row);
                last = row;
            }
            assertThat(ownUnit.works(filter, last, 1).rows()).isEmpty();
        });
    }

    @Test
    void asksTheDatabaseAsOftenForManyDirectivesAndUnitsAsForOne() {
        manyUnits.handOut("uf", 2);
        count("o.uf1", 1, null);
        int one = count("o.uf1", 1, null);
        int list = countList("o.uf1");
        manyUnits.add("um", 30);
        for (int n = 0; n < 3; n++) {
            campaign.awaitHandedOut(manyUnits.issue("um"));
        }
        count("o.um1", 3, null); // new rows are read once
        assertThat(count("o.um1", 3, null)).isEqualTo(one).isLessThanOrEqualTo(PAGE);
        assertThat(countList("o.um1")).isEqualTo(list).isLessThanOrEqualTo(LIST);
    }

    private int count(String login, int directives, @Nullable UUID unit) {
        return statements.count(
                login, () -> assertThat(ownUnit.look(unit).directives()).hasSize(directives));
    }

    private int countList(String login) {
        return statements.count(
                login,
                () -> assertThat(ownUnit.works(new WorkFilter(Cell.EXPECTED, null, null, null), null, ALL)
                                .rows())
                        .isNotEmpty());
    }

    private boolean carriesOut(SampleUnit unit) {
        return campaign.actAs.as(unit.lead(), ownUnit::mayOpen);
    }

    private OwnUnit look(SampleUnit unit) {
        UUID id = campaign.organizationUnit(unit.code());
        return campaign.actAs.as(unit.lead(), () -> ownUnit.look(id));
    }
}
