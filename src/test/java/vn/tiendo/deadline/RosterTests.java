package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.deadline.Rungs.assignment;
import static vn.tiendo.deadline.Rungs.at;
import static vn.tiendo.deadline.Rungs.october;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.organization.Role;

/** Who is meant by the roles of the ladder. */
class RosterTests {

    private static final UUID COMMUNE = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID CHAIRMAN = UUID.randomUUID();
    private static final UUID VICE_CHAIRMAN = UUID.randomUUID();
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID SECOND_CLERK = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID FOLLOWER = UUID.randomUUID();
    private static final UUID SIGNER = UUID.randomUUID();
    private static final UUID OFFICE_HEAD = UUID.randomUUID();
    private static final UUID DISTRICT_HEAD = UUID.randomUUID();

    private final Roster roster = new Roster(
            people(FOLLOWER, SIGNER),
            Map.of(
                    Role.HEAD,
                    Map.of(
                            COMMUNE, List.of(CHAIRMAN, VICE_CHAIRMAN),
                            OFFICE, List.of(OFFICE_HEAD),
                            DISTRICT, List.of(DISTRICT_HEAD)),
                    Role.CLERK,
                    Map.of(COMMUNE, List.of(CLERK, SECOND_CLERK))),
            Map.of());

    @Test
    void knowsTheFirstInRankAndThoseOfTheDirective() {
        assertThat(roster.receivers(
                        asking(
                                Receiver.UNIT_HEAD,
                                Receiver.FOLLOWER,
                                Receiver.SIGNER,
                                Receiver.OFFICE_HEAD,
                                Receiver.ISSUER_HEAD),
                        subject(OFFICER, null)))
                .containsExactly(
                        Map.entry(CHAIRMAN, Receiver.UNIT_HEAD),
                        Map.entry(FOLLOWER, Receiver.FOLLOWER),
                        Map.entry(SIGNER, Receiver.SIGNER),
                        Map.entry(OFFICE_HEAD, Receiver.OFFICE_HEAD),
                        Map.entry(DISTRICT_HEAD, Receiver.ISSUER_HEAD));
    }

    @Test
    void tellsWhoLeadsOrTheHeadWhileNobodyDoes() {
        assertThat(roster.receivers(asking(Receiver.FOCAL), subject(OFFICER, null)))
                .containsExactly(Map.entry(OFFICER, Receiver.FOCAL));
        assertThat(roster.receivers(asking(Receiver.FOCAL), subject(null, null)))
                .containsExactly(Map.entry(CHAIRMAN, Receiver.FOCAL));
    }

    @Test
    void tellsWhoHoldsAStepOrAllWhoMayTakeIt() {
        assertThat(roster.receivers(asking(Receiver.HOLDER), subject(OFFICER, COMMUNE + ":CLERK")))
                .containsExactly(Map.entry(OFFICER, Receiver.HOLDER));
        assertThat(roster.receivers(asking(Receiver.HOLDER), subject(null, COMMUNE + ":CLERK")))
                .containsExactly(Map.entry(CLERK, Receiver.HOLDER), Map.entry(SECOND_CLERK, Receiver.HOLDER));
    }

    @Test
    void letsTheFollowingOfficerKnowWhereARoleIsVacant() {
        assertThat(roster.receivers(asking(Receiver.HOLDER), subject(null, COMMUNE + ":OFFICER")))
                .containsExactly(Map.entry(FOLLOWER, Receiver.FOLLOWER));
        assertThat(roster.receivers(asking(Receiver.HOLDER), subject(null, null)))
                .containsExactly(Map.entry(FOLLOWER, Receiver.FOLLOWER));
        assertThat(new Roster(people(FOLLOWER, null), Map.of(), Map.of())
                        .receivers(asking(Receiver.UNIT_HEAD, Receiver.SIGNER), subject(OFFICER, null)))
                .containsExactly(Map.entry(FOLLOWER, Receiver.FOLLOWER));
        assertThat(new Roster(people(null, null), Map.of(), Map.of())
                        .receivers(asking(Receiver.UNIT_HEAD, Receiver.FOLLOWER), subject(OFFICER, null)))
                .isEmpty();
    }

    @Test
    void leavesOutWhoeverUrges() {
        assertThat(roster.without(CHAIRMAN)
                        .receivers(asking(Receiver.UNIT_HEAD, Receiver.FOCAL), subject(OFFICER, null)))
                .containsExactly(Map.entry(OFFICER, Receiver.FOCAL));
        assertThat(roster.without(FOLLOWER).receivers(asking(Receiver.HOLDER), subject(null, null)))
                .isEmpty();
    }

    @Test
    void tellsEachPersonOnceAsWhatTheRuleNamesFirst() {
        Roster one =
                new Roster(people(CHAIRMAN, CHAIRMAN), Map.of(Role.HEAD, Map.of(COMMUNE, List.of(CHAIRMAN))), Map.of());
        assertThat(one.receivers(asking(Receiver.FOCAL, Receiver.UNIT_HEAD, Receiver.SIGNER), subject(null, null)))
                .containsExactly(Map.entry(CHAIRMAN, Receiver.FOCAL));
    }

    @Test
    void tellsBesideWhoeverIsAwayTheSubstituteAndNobodyFurther() {
        Roster away = new Roster(
                people(FOLLOWER, SIGNER),
                Map.of(Role.HEAD, Map.of(COMMUNE, List.of(CHAIRMAN))),
                Map.of(OFFICER, CLERK, CHAIRMAN, VICE_CHAIRMAN, VICE_CHAIRMAN, DISTRICT_HEAD, SIGNER, FOLLOWER));

        assertThat(away.receivers(
                        asking(Receiver.FOCAL, Receiver.UNIT_HEAD, Receiver.FOLLOWER, Receiver.SIGNER),
                        subject(OFFICER, null)))
                .containsExactly(
                        Map.entry(OFFICER, Receiver.FOCAL),
                        Map.entry(CLERK, Receiver.FOCAL),
                        Map.entry(CHAIRMAN, Receiver.UNIT_HEAD),
                        Map.entry(VICE_CHAIRMAN, Receiver.UNIT_HEAD),
                        Map.entry(FOLLOWER, Receiver.FOLLOWER),
                        Map.entry(SIGNER, Receiver.SIGNER));
        assertThat(away.without(CLERK).receivers(asking(Receiver.FOCAL), subject(OFFICER, null)))
                .containsExactly(Map.entry(OFFICER, Receiver.FOCAL));
    }

    private static Rung asking(Receiver... receivers) {
        return new Rung(0, "T", 0, List.of(receivers), List.of(Channel.APP), "late", "rule");
    }

    private static Subject subject(@Nullable UUID person, @Nullable String candidate) {
        return new Subject(
                "1",
                Subject.Type.TASK,
                assignment(october(28), 0),
                at(october(3), 9, 0),
                COMMUNE,
                COMMUNE,
                person,
                candidate);
    }

    private static DirectiveFacts.People people(@Nullable UUID follower, @Nullable UUID signer) {
        UUID drafter = UUID.randomUUID();
        return new DirectiveFacts.People(DISTRICT, OFFICE, OFFICE, drafter, follower, null, null, signer);
    }
}
