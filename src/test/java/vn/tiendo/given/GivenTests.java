package vn.tiendo.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.QuietCounter;
import vn.tiendo.testing.SampleUnit;

/** What a person gave to others, until it is done. */
@IntegrationTest
class GivenTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-dakha");
    private static final String HEAD = COMMUNE.head();
    private static final String LEAD = COMMUNE.lead();
    private static final int BUDGET = 3;

    @Autowired
    private Campaign campaign;

    @Autowired
    private GivenService given;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private String reference;

    @BeforeEach
    void assign() {
        clock.reset();
        directive = campaign.issue();
        reference = campaign.actAs.as(
                "cv.th", () -> campaign.directives.facts(directive).reference());
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        campaign.assign(directive, COMMUNE.code(), HEAD, LEAD);
    }

    @Test
    void showsTheHeadWhatHeAssignedWithHolderDueAndState() {
        List<GivenRow> rows = rows(HEAD);

        assertThat(rows).filteredOn(row -> row.step() == null).isNotEmpty().allSatisfy(row -> {
            assertThat(row.about()).isEqualTo("xã Đăk Hà");
            assertThat(row.state()).isEqualTo(ExecutionState.IN_PROGRESS);
            assertThat(row.finished()).isFalse();
            assertThat(row.givenAt()).isEqualTo(clock.instant());
            assertThat(row.link()).isEqualTo("nhiem-vu/" + row.id());
        });
        assertThat(rows).filteredOn(row -> "prepare-report".equals(row.step())).singleElement();
        String name = campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(LEAD).orElseThrow().name());
        assertThat(rows).allSatisfy(row -> assertThat(row.holder()).isEqualTo(name));
        assertThat(rows(LEAD)).isEmpty();
        assertThat(rows("chuctich.dakna")).isEmpty();
    }

    @Test
    void tellsWhatMovedLastAndKeepsWhatIsCarriedOutUntilTheReport() {
        campaign.carryOut(directive, COMMUNE.code(), LEAD);

        assertThat(rows(HEAD))
                .filteredOn(row -> row.step() == null)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.finished()).isTrue();
                    assertThat(row.last()).isNotNull();
                    assertThat(row.last().act()).startsWith("carry-out-obligation.");
                });
        campaign.report(directive, COMMUNE.code(), LEAD, HEAD);
        assertThat(rows(HEAD)).isEmpty();
    }

    @Test
    void filtersWhatIsOverdue() {
        assertThat(late(HEAD)).isEmpty();
        clock.setTo(LocalDate.of(2022, 12, 20).atTime(9, 0).atZone(OfficeTime.ZONE));

        int overdue = late(HEAD).size();
        assertThat(overdue).isPositive();
        campaign.carryOut(directive, COMMUNE.code(), LEAD);
        assertThat(late(HEAD)).hasSizeLessThan(overdue).allMatch(row -> row.step() != null);
    }

    @Test
    void showsWhatWasPassedOnToAColleagueToWhomItWasHis() {
        UUID addressee = campaign.unit(directive, COMMUNE.code()).id();
        String task = campaign.actAs.as(LEAD, () -> campaign.task("prepare-report", addressee));
        UUID head = campaign.person(HEAD);
        UUID colleague = campaign.actAs.as(
                LEAD,
                () -> campaign.tasks.page(task).colleagues().stream()
                        .map(PersonRef::id)
                        .filter(id -> !id.equals(head))
                        .findFirst()
                        .orElseThrow());
        campaign.actAs.as(LEAD, () -> campaign.tasks.handOver(task, colleague, "Đồng chí nắm số liệu"));

        assertThat(rows(LEAD)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(task);
            assertThat(row.last()).isNotNull();
            assertThat(row.last().act()).isEqualTo("task.handed-over");
        });
        assertThat(rows(HEAD)).extracting(GivenRow::id).containsOnlyOnce(task);
    }

    @Test
    void pagesByKeyAndCostsThreeStatementsAPage(@Autowired QuietCounter counter) {
        List<GivenRow> all = all(HEAD);
        List<GivenRow> paged = new ArrayList<>();
        GivenRow last = null;
        while (true) {
            List<GivenRow> page = page(HEAD, last, 2);
            paged.addAll(page);
            if (page.size() < 2) {
                break;
            }
            last = page.getLast();
        }

        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(3);
        assertThat(counter.count(HEAD, () -> given.page(false, null, 50))).isLessThanOrEqualTo(BUDGET);
    }

    private List<GivenRow> page(String login, @Nullable GivenRow after, int limit) {
        return campaign.actAs.as(login, () -> given.page(false, after, limit));
    }

    private List<GivenRow> all(String login) {
        return page(login, null, 1000);
    }

    /** Of this test's directive. */
    private List<GivenRow> rows(String login) {
        return all(login).stream()
                .filter(row -> row.reference().equals(reference))
                .toList();
    }

    private List<GivenRow> late(String login) {
        return campaign.actAs.as(login, () -> given.page(true, null, 1000)).stream()
                .filter(row -> row.reference().equals(reference))
                .toList();
    }
}
