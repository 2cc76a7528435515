package vn.tiendo.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.leaving.WorkLine;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.Refused;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.Newcomers;
import vn.tiendo.testing.Race;
import vn.tiendo.testing.SampleUnit;

/** A hand-over and something else at the same moment. */
@IntegrationTest
class HandOverRaceTests {

    private static final SampleUnit COMMUNE = SampleUnit.of("xa-texang");

    @Autowired
    private Campaign campaign;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private HandOverService service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private UUID directive;
    private String login;
    private UUID leaver;

    @BeforeEach
    void assign() {
        clock.reset();
        directive = campaign.issue();
        login = newcomers.join("OFFICER", COMMUNE.code());
        leaver = campaign.person(login);
        campaign.receive(directive, COMMUNE.code(), COMMUNE.clerk());
        newcomers.assign(directive, COMMUNE, login, "pct.texang");
    }

    @RepeatedTest(2)
    void handsOverOnceWhenTwoConfirm() throws Exception {
        HandOverOrder order = order();
        HandOverOrder other = new HandOverOrder(
                Ids.next(), order.personId(), order.unitId(), order.seen(), order.receivers(), "của văn thư");

        List<@Nullable Throwable> ends =
                Race.of(() -> confirm(COMMUNE.head(), order), () -> confirm(COMMUNE.clerk(), other));

        assertThat(ends).filteredOn(end -> end == null).hasSize(1);
        assertThat(ends).filteredOn(end -> end != null).singleElement().isInstanceOf(WorkChanged.class);
        assertThat(receipts()).isEqualTo(1);
    }

    @RepeatedTest(2)
    void answersTheSameClickTwiceWithOneReceipt() throws Exception {
        HandOverOrder order = order();

        assertThat(Race.of(() -> confirm(COMMUNE.head(), order), () -> confirm(COMMUNE.head(), order)))
                .containsOnlyNulls();
        assertThat(receipts()).isEqualTo(1);
    }

    /** Whoever comes first: the step is done once, and what is left names the leaver no more. */
    @RepeatedTest(3)
    void meetsAStepThatIsDoneAtTheSameMoment() throws Exception {
        HandOverOrder order = order();
        AssignmentFacts assignment = campaign.unit(directive, COMMUNE.code()).assignments().stream()
                .filter(each -> leaver.equals(each.leadId()))
                .findFirst()
                .orElseThrow();
        var ticket = campaign.actAs.as(login, () -> campaign.ticket("carry-out-obligation", assignment.id()));

        List<@Nullable Throwable> ends = Race.of(
                () -> confirm(COMMUNE.head(), order),
                () -> campaign.actAs.as(
                        login, () -> campaign.assignments.finish(ticket, "Đã thực hiện.", "Lưu tại đơn vị")));

        assertThat(ends.getFirst()).isNull();
        if (ends.getLast() != null) {
            assertThat(ends.getLast()).isInstanceOf(Refused.class);
        }
        assertThat(newcomers.namedIn(leaver)).isZero();
        campaign.doAll(directive, COMMUNE);
    }

    private int receipts() {
        return jdbc.sql("select count(*) from hand_over where person_id = :p")
                .param("p", leaver)
                .query(Integer.class)
                .single();
    }

    private HandOverOrder order() {
        UUID unit = campaign.organizationUnit(COMMUNE.code());
        UUID to = campaign.person(COMMUNE.lead());
        HandOverPreview preview = campaign.actAs.as(COMMUNE.head(), () -> service.preview(leaver, unit));
        return new HandOverOrder(
                Ids.next(),
                leaver,
                unit,
                preview.seen(),
                preview.lines().stream().collect(Collectors.toMap(WorkLine::key, line -> to)),
                "");
    }

    private UUID confirm(String by, HandOverOrder order) {
        return campaign.actAs.as(by, () -> service.confirm(order));
    }
}
