package vn.tiendo.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentOrder;
import vn.tiendo.execution.calendar.DueEffect;
import vn.tiendo.extension.ExtensionFacts;
import vn.tiendo.extension.ExtensionService;
import vn.tiendo.extension.ExtensionState;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.task.TaskRow;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.CampaignExtensions;
import vn.tiendo.testing.CampaignReschedulings;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;
import vn.tiendo.testing.SampleUnit;

/** The district moves its dates while units are half-way: who moves, who does not, who is told, what is reminded of. */
@IntegrationTest
class ReschedulingTests {

    private static final SampleUnit WORKING = SampleUnit.of("xa-dakha");
    private static final SampleUnit EXTENDED = SampleUnit.of("xa-mangri");
    private static final SampleUnit REPORTED = SampleUnit.of("xa-daksao");
    private static final SampleUnit SILENT = SampleUnit.of("xa-vanxuoi");

    private static final LocalDate END = LocalDate.of(2022, 10, 28);

    /** Three days later: "trước ngày 02/11/2022". */
    private static final LocalDate PRINTED = LocalDate.of(2022, 11, 2);

    private static final LocalDate LATER = LocalDate.of(2022, 11, 1);
    private static final LocalDate GRANTED = LocalDate.of(2022, 11, 4);

    @Autowired
    private Campaign campaign;

    @Autowired
    private CampaignExtensions extensions;

    @Autowired
    private CampaignReschedulings dates;

    @Autowired
    private ReschedulingService reschedulings;

    @Autowired
    private ExtensionService requests;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID directive;

    @BeforeEach
    void begin() {
        clock.reset();
        directive = campaign.issue();
    }

    @Test
    void movesByThreeDaysWithEverythingHalfWay() {
        AddresseeFacts working = extensions.begin(directive, WORKING);
        AddresseeFacts extended = extensions.begin(directive, EXTENDED);
        AssignmentFacts given = extended.assignments().getFirst();
        extensions.give(extended, EXTENDED.head(), given, GRANTED);
        extensions.begin(directive, REPORTED);
        campaign.carryOut(directive, REPORTED.code(), REPORTED.lead());
        campaign.report(directive, REPORTED.code(), REPORTED.lead(), REPORTED.head());
        ReschedulingDraft draft = dates.before(directive, PRINTED);
        DueEffect foreseen = campaign.actAs.as("cv.th", () -> reschedulings.effect(directive, draft));

        UUID change = dates.propose(directive, draft);
        assertThat(ends(WORKING))
                .as("nothing moves before the leader has approved")
                .containsOnly(END);
        dates.decide(change, true, "Đồng ý.");
        dates.awaitTold(change);

        assertThat(ends(WORKING)).containsOnly(LATER);
        assertThat(ends(SILENT)).containsOnly(LATER);
        assertThat(ends(REPORTED)).as("reported in time by the old one").containsOnly(END);
        assertThat(end(EXTENDED, given.id())).as("given more for itself").isEqualTo(GRANTED);
        assertThat(ends(EXTENDED)).containsOnly(LATER, GRANTED);
        assertThat(row(WORKING.lead(), "prepare-report", working.id()).due().lastWorkingDay())
                .isEqualTo(LATER);
        AssignmentFacts first = working.assignments().stream()
                .filter(each -> each.instanceId() != null)
                .findFirst()
                .orElseThrow();
        assertThat(row(WORKING.lead(), "carry-out-obligation", first.id()).due().lastWorkingDay())
                .isEqualTo(LATER);
        DirectiveFacts document = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        assertThat(document.due().lastWorkingDay()).isEqualTo(LATER);
        assertThat(document.due().date()).isEqualTo(PRINTED);
        assertThat(document.obligations())
                .allSatisfy(obligation -> assertThat(obligation.ownDue()).isFalse());

        ReschedulingFacts facts = facts(change);
        assertThat(facts.items())
                .allSatisfy(item -> assertThat(item.due().lastWorkingDay())
                        .as("the first deadline stays visible")
                        .isEqualTo(END));
        assertThat(facts.told()).isEqualTo(foreseen.units()).isEqualTo(24);
        assertThat(moved(change)).isEqualTo(foreseen.assignments());
        assertThat(foreseen.own()).isEqualTo(1);
        assertThat(foreseen.reported()).isEqualTo(working.assignments().size());
    }

    @Test
    void makesGoodForUnitsThatWereLateByTheOldDeadline() {
        AddresseeFacts late = extensions.begin(directive, REPORTED);
        campaign.carryOut(directive, REPORTED.code(), REPORTED.lead());
        clock.setTo(LocalDateTime.of(2022, 10, 31, 9, 0).atZone(OfficeTime.ZONE));
        campaign.report(directive, REPORTED.code(), REPORTED.lead(), REPORTED.head());
        assertThat(inTime(REPORTED)).as("by the old one").isFalse();

        UUID change = dates.move(directive, dates.before(directive, LocalDate.of(2022, 11, 3)));

        assertThat(inTime(REPORTED))
                .as("nobody is worse off for having reported")
                .isTrue();
        assertThat(dates.stateAt(change, late.id())).isEqualTo("TOLD");
    }

    @Test
    void bringsTheEndForwardButNotOfWhoWasGivenMore() {
        campaign.receive(directive, WORKING.code(), WORKING.clerk());
        AddresseeFacts working = campaign.unit(directive, WORKING.code());
        UUID lead = campaign.person(WORKING.lead());
        LocalDate inside = LocalDate.of(2022, 10, 27);
        campaign.actAs.as(
                WORKING.head(),
                () -> campaign.addressees.assign(
                        campaign.ticket("assign-obligations", working.id()),
                        new AssignmentOrder(
                                "Giao thực hiện.",
                                lead,
                                working.assignments().stream()
                                        .map(each -> new AssignmentOrder.Line(each.id(), lead, Set.of(), inside))
                                        .toList())));
        AddresseeFacts extended = extensions.begin(directive, EXTENDED);
        AssignmentFacts given = extended.assignments().getFirst();
        extensions.give(extended, EXTENDED.head(), given, GRANTED);

        dates.move(
                directive,
                dates.draft(
                        dates.everything(directive),
                        Deadline.Wording.of(Deadline.Phrase.BY, LocalDate.of(2022, 10, 25), Deadline.Reading.STRICT)));

        LocalDate earlier = LocalDate.of(2022, 10, 25);
        assertThat(ends(WORKING)).containsOnly(earlier);
        assertThat(end(EXTENDED, given.id())).isEqualTo(GRANTED);
        assertThat(campaign.unit(directive, WORKING.code()).assignments())
                .extracting(AssignmentFacts::internalDue)
                .filteredOn(Objects::nonNull)
                .as("a unit's own date is never later than the document's")
                .containsOnly(earlier);
        AssignmentFacts carried = campaign.unit(directive, WORKING.code()).assignments().stream()
                .filter(each -> each.instanceId() != null)
                .findFirst()
                .orElseThrow();
        assertThat(row(WORKING.lead(), "carry-out-obligation", carried.id())
                        .due()
                        .lastWorkingDay())
                .isEqualTo(earlier);
    }

    @Test
    void movesOneObligationAlone() {
        DirectiveFacts.ObligationFacts one = campaign.actAs
                .as("cv.th", () -> reschedulings.options(directive))
                .getFirst();
        dates.move(
                directive,
                dates.draft(
                        Set.of(one.id()),
                        Deadline.Wording.of(Deadline.Phrase.BEFORE, PRINTED, Deadline.Reading.STRICT)));

        DirectiveFacts document = campaign.actAs.as("cv.th", () -> campaign.directives.facts(directive));
        assertThat(document.due().lastWorkingDay()).isEqualTo(END);
        assertThat(document.obligation(one.id()).due().lastWorkingDay()).isEqualTo(LATER);
        assertThat(jdbc.sql("select count(*) from assignment where directive_id = :id and obligation_id <> :one"
                                + " and due_date = :date")
                        .param("id", directive)
                        .param("one", one.id())
                        .param("date", PRINTED)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsRequestsThatItAnswersAndHoldsTheOthersToTheNewEnd() {
        AddresseeFacts answered = extensions.begin(directive, WORKING);
        AddresseeFacts further = extensions.begin(directive, EXTENDED);
        UUID covered = extensions.ask(WORKING.head(), answered, LATER, ids(answered));
        UUID beyond = extensions.ask(EXTENDED.head(), further, GRANTED, ids(further));

        dates.move(directive, dates.before(directive, PRINTED));

        assertThat(request(covered).state()).isEqualTo(ExtensionState.LAPSED);
        assertThat(request(beyond).state()).isEqualTo(ExtensionState.ASKED);
        extensions.propose(beyond, GRANTED, "");
        extensions.decide(beyond, GRANTED, "");
        assertThat(ends(EXTENDED)).containsOnly(GRANTED);
    }

    private Set<UUID> ids(AddresseeFacts unit) {
        return unit.assignments().stream().map(AssignmentFacts::id).collect(Collectors.toSet());
    }

    private ExtensionFacts request(UUID id) {
        return campaign.actAs.as("cv.th", () -> requests.facts(id));
    }

    private ReschedulingFacts facts(UUID change) {
        return campaign.actAs.as("cv.th", () -> reschedulings.facts(change));
    }

    private List<LocalDate> ends(SampleUnit unit) {
        return campaign.unit(directive, unit.code()).assignments().stream()
                .map(each -> each.due().lastWorkingDay())
                .distinct()
                .toList();
    }

    private LocalDate end(SampleUnit unit, UUID assignment) {
        return campaign.unit(directive, unit.code()).assignments().stream()
                .collect(
                        Collectors.toMap(AssignmentFacts::id, each -> each.due().lastWorkingDay()))
                .get(assignment);
    }

    private boolean inTime(SampleUnit unit) {
        return campaign.unit(directive, unit.code()).assignments().stream()
                .filter(each -> each.arrivedAt() != null)
                .allMatch(each -> each.due().keeps(each.arrivedAt()));
    }

    private int moved(UUID change) {
        return jdbc.sql("select sum(moved) from rescheduling_unit where rescheduling_id = :id")
                .param("id", change)
                .query(Integer.class)
                .single();
    }

    private TaskRow row(String login, String step, UUID subject) {
        return campaign.actAs.as(login, () -> {
            String task = campaign.task(step, subject);
            return campaign.rows(row -> row.id().equals(task)).getFirst();
        });
    }
}
