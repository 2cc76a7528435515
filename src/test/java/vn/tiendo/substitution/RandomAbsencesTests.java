package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.directive.ReviewDecision;
import vn.tiendo.register.Numbering;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.Refused;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.testing.Absences;
import vn.tiendo.testing.Campaign;
import vn.tiendo.testing.IntegrationTest;
import vn.tiendo.testing.MutableClock;

/**
 * Random people are away at random times, and random people try every step of directives. What is allowed, and whether the
 * words <i>thay mặt</i> stand in the record, is compared with a few lines that know nothing of the program.
 */
@IntegrationTest
class RandomAbsencesTests {

    private static final List<String> STEPS =
            List.of("draft-directive", "initial-directive", "appraise-directive", "sign-directive", "number-directive");

    /** Whose step it is by right. */
    private static final Map<String, Set<String>> HOLDERS = Map.of(
            "draft-directive", Set.of("cv.vhtt"),
            "initial-directive", Set.of("tp.vhtt", "pp.vhtt"),
            "appraise-directive", Set.of("cvp"),
            "sign-directive", Set.of("pct.vx"),
            "number-directive", Set.of("vanthu"));

    private static final Set<String> CHECKS = Set.of("initial-directive", "appraise-directive", "sign-directive");
    private static final Set<String> LEADERS = Set.of("ct.huyen", "pct.vx", "pct.kt");

    /** Who leads the unit or one above it; nobody where anybody of the authority may stand in. */
    private static final Map<String, Set<String>> LEADING = Map.of(
            "ct.huyen", LEADERS,
            "pct.vx", LEADERS,
            "pct.kt", LEADERS,
            "cvp", LEADERS,
            "tp.noivu", LEADERS,
            "tp.vhtt", Set.of("ct.huyen", "pct.vx", "pct.kt", "pp.vhtt"),
            "pp.vhtt", Set.of("ct.huyen", "pct.vx", "pct.kt", "tp.vhtt"));

    private static final List<String> PEOPLE = List.of(
            "ct.huyen", "pct.vx", "pct.kt", "cvp", "tp.vhtt", "pp.vhtt", "cv.vhtt", "cv.th", "vanthu", "tp.noivu");

    private record Absence(String person, String substitute, LocalDate from, LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean touches(Absence other) {
            return !other.to.isBefore(from) && !other.from.isAfter(to);
        }
    }

    /** Who did a step, and for one of whom; for nobody if it was his own. */
    private record Deed(String by, Set<String> insteadOf) {

        boolean asSubstitute() {
            return !insteadOf.isEmpty();
        }
    }

    @Autowired
    private Campaign campaign;

    @Autowired
    private Absences absences;

    @Autowired
    private MutableClock clock;

    private final List<Absence> known = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    @AfterEach
    void allAreBack() {
        absences.forget();
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void allowWhatTheRuleAllowsAndNeverWithoutTheWords(long seed) {
        Random random = new Random(seed);
        clock.reset();
        campaign.load();
        PEOPLE.forEach(login -> names.put(login, name(login)));
        int instead = 0;
        int own = 0;
        int refused = 0;
        for (int round = 0; round < 6; round++) {
            for (int n = 0; n < 6; n++) {
                sendAway(random);
            }
            UUID directive = campaign.draft();
            Map<String, Deed> done = new HashMap<>();
            for (String step : STEPS) {
                for (int attempt = 0; attempt < 4; attempt++) {
                    String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
                    Optional<Deed> expected = expected(step, who, done);
                    assertThat(attempt(step, directive, who))
                            .as(step + " by " + who + " on " + absences.today() + " with " + known)
                            .isEqualTo(expected.isPresent());
                    if (expected.isEmpty()) {
                        refused++;
                        continue;
                    }
                    done.put(step, expected.get());
                    break;
                }
                if (!done.containsKey(step)) {
                    String holder = HOLDERS.get(step).stream()
                            .filter(login -> expected(step, login, done).isPresent())
                            .findFirst()
                            .orElse(null);
                    if (holder == null) {
                        break; // the only one whose step it is has made the work as a substitute
                    }
                    assertThat(attempt(step, directive, holder)).isTrue();
                    done.put(step, new Deed(holder, Set.of()));
                }
                assertRecorded(step, directive, done.get(step));
                instead += done.get(step).asSubstitute() ? 1 : 0;
                own += done.get(step).asSubstitute() ? 0 : 1;
            }
            clock.forward(Duration.ofHours(random.nextInt(60)));
        }
        assertThat(instead).as("acts of substitutes").isPositive();
        assertThat(own).as("acts of one's own").isPositive();
        assertThat(refused).as("refusals").isPositive();
    }

    /** Enters a random absence, and finds it accepted exactly if the rule accepts it. */
    private void sendAway(Random random) {
        LocalDate from = absences.today().plusDays(random.nextInt(3));
        Absence wanted = new Absence(
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                from,
                from.plusDays(random.nextInt(4)));
        boolean accepted = true;
        try {
            absences.away(wanted.person(), wanted.substitute(), wanted.from(), wanted.to());
        } catch (InvalidInput problem) {
            accepted = false;
        }
        assertThat(accepted).as(wanted + " after " + known).isEqualTo(isInOrder(wanted));
        if (accepted) {
            known.add(wanted);
        }
    }

    private boolean isInOrder(Absence wanted) {
        return !wanted.person().equals(wanted.substitute())
                && LEADING.getOrDefault(wanted.person(), Set.copyOf(PEOPLE)).contains(wanted.substitute())
                && known.stream()
                        .filter(wanted::touches)
                        .noneMatch(other -> other.person().equals(wanted.person())
                                || other.person().equals(wanted.substitute())
                                || other.substitute().equals(wanted.person()));
    }

    /** What should become of an attempt: the deed, or nothing if it is refused. */
    private Optional<Deed> expected(String step, String who, Map<String, Deed> done) {
        boolean own = HOLDERS.get(step).contains(who);
        Set<String> insteadOf = known.stream()
                .filter(each ->
                        !own && each.on(absences.today()) && each.substitute().equals(who))
                .map(Absence::person)
                .filter(HOLDERS.get(step)::contains)
                .collect(Collectors.toSet());
        if (!own && insteadOf.isEmpty()) {
            return Optional.empty();
        }
        Deed deed = new Deed(who, insteadOf);
        boolean ownWork = CHECKS.contains(step)
                && done.entrySet().stream()
                        .filter(before -> !before.getKey().equals("number-directive"))
                        .map(Map.Entry::getValue)
                        .anyMatch(before -> before.by().equals(who) && (deed.asSubstitute() || before.asSubstitute()));
        boolean ownSignature = step.equals("draft-directive") && who.equals("pct.vx");
        return ownWork || ownSignature ? Optional.empty() : Optional.of(deed);
    }

    private boolean attempt(String step, UUID directive, String who) {
        boolean listed = campaign.actAs.as(
                who,
                () -> campaign.rows(row -> row.step().equals(step)
                                        && row.about().rootId().equals(directive)
                                        && row.part() == TaskRow.Part.MINE)
                                .size()
                        == 1);
        try {
            campaign.actAs.as(who, () -> act(step, directive));
        } catch (Refused refusal) {
            return false;
        }
        assertThat(listed).as("who may do it finds it in the list").isTrue();
        return true;
    }

    private void act(String step, UUID directive) {
        TaskTicket ticket = campaign.ticket(step, directive);
        switch (step) {
            case "draft-directive" -> campaign.directives.submit(ticket, campaign.directives.draft(directive));
            case "initial-directive" -> campaign.directives.initial(ticket, ReviewDecision.approve());
            case "appraise-directive" -> campaign.directives.appraise(ticket, ReviewDecision.approve());
            case "sign-directive" -> campaign.directives.sign(ticket, ReviewDecision.approve());
            default ->
                campaign.directives.number(
                        ticket,
                        new Numbering(
                                campaign.directives.proposedNumber(directive).number(), absences.today()));
        }
    }

    private void assertRecorded(String step, UUID directive, Deed deed) {
        AuditEvent act = absences.acts("directive-rollout", directive).stream()
                .filter(event -> event.act().startsWith(step + "."))
                .findFirst()
                .orElseThrow();
        assertThat(act.actorName()).isEqualTo(names.get(deed.by()));
        Optional<String> said = Absences.insteadOf(act);
        assertThat(said.isPresent()).as(act + " by " + deed).isEqualTo(deed.asSubstitute());
        said.ifPresent(
                name -> assertThat(deed.insteadOf()).extracting(names::get).contains(name));
    }

    private String name(String login) {
        return campaign.actAs.as(
                "cv.th",
                () -> campaign.organization.personByLogin(login).orElseThrow().name());
    }
}
