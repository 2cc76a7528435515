package vn.tiendo.rescheduling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.VietnameseOrder;
import vn.tiendo.substitution.SubstitutionService;

/** Changes of dates with the names that pages need; units see what was approved, and nothing of each other. */
@Component
class ReschedulingSheets {

    private final ToldUnits units;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;

    ReschedulingSheets(
            ToldUnits units,
            DirectiveService directives,
            OrganizationService organization,
            SubstitutionService substitutions) {
        this.units = units;
        this.directives = directives;
        this.organization = organization;
        this.substitutions = substitutions;
    }

    /** Of one directive, which the person at the screen may read. */
    List<ReschedulingFacts> facts(DirectiveFacts directive, List<Rescheduling> changes) {
        boolean issuer = directives.isIssuerSide(directive.id());
        List<Rescheduling> seen = changes.stream()
                .filter(change -> issuer || change.state() == ReschedulingState.APPROVED)
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Set<UUID> people = new HashSet<>();
        seen.forEach(change -> people.addAll(change.people()));
        Map<UUID, PersonRef> names = organization.people(people);
        Names known = new Names(directive, names, issuer ? Answers.of(units, seen) : Answers.NONE);
        return seen.stream().map(change -> facts(change, known)).toList();
    }

    /** Who proposed may take it back, and the following officer. */
    boolean mayWithdraw(Rescheduling change, DirectiveFacts directive) {
        return change.state() == ReschedulingState.PROPOSED
                && (change.proposedBy().equals(Actor.currentPerson())
                        || substitutions.mayActAs(directive.people().followerId()));
    }

    private record Names(DirectiveFacts directive, Map<UUID, PersonRef> people, Answers answers) {}

    /** How the units of several changes have answered. */
    private record Answers(List<ToldUnits.Count> counts, Map<UUID, List<String>> silent) {

        static final Answers NONE = new Answers(List.of(), Map.of());

        static Answers of(ToldUnits units, Collection<Rescheduling> changes) {
            List<UUID> ids = changes.stream().map(Rescheduling::id).toList();
            return new Answers(
                    units.counts(ids),
                    units.silent(ids).stream()
                            .collect(Collectors.groupingBy(
                                    ToldUnits.Silent::reschedulingId,
                                    Collectors.mapping(ToldUnits.Silent::unit, Collectors.toList()))));
        }

        int units(UUID change, @Nullable String state) {
            return counts.stream()
                    .filter(count -> count.reschedulingId().equals(change)
                            && (state == null || count.state().equals(state)))
                    .mapToInt(ToldUnits.Count::units)
                    .sum();
        }
    }

    private ReschedulingFacts facts(Rescheduling change, Names known) {
        List<ReschedulingFacts.Item> items = known.directive().obligations().stream()
                .flatMap(obligation -> change.items().stream()
                        .filter(item -> item.obligationId().equals(obligation.id()))
                        .map(item -> new ReschedulingFacts.Item(obligation.id(), obligation.code(), item.due())))
                .toList();
        ReschedulingFacts.Said proposal = new ReschedulingFacts.Said(
                known.people().get(change.proposedBy()).name(), change.proposedAt(), change.reason());
        return new ReschedulingFacts(
                change.id(),
                change.directiveId(),
                change.state(),
                change.whole(),
                items,
                change.due(),
                change.reason(),
                change.document(),
                proposal,
                decision(change, known),
                known.answers().units(change.id(), null),
                known.answers().units(change.id(), "WAITING") + known.answers().units(change.id(), "ACKNOWLEDGED"),
                known.answers().units(change.id(), "ACKNOWLEDGED"),
                known.answers().silent().getOrDefault(change.id(), List.of()).stream()
                        .sorted(VietnameseOrder.TEXT)
                        .toList(),
                mayWithdraw(change, known.directive()));
    }

    private static ReschedulingFacts.@Nullable Said decision(Rescheduling change, Names known) {
        return change.decidedBy() == null || change.decidedAt() == null
                ? null
                : new ReschedulingFacts.Said(
                        known.people().get(change.decidedBy()).name(), change.decidedAt(), change.decision());
    }
}
