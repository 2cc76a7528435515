package vn.tiendo.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.Mandate;
import vn.tiendo.shared.Actor;

/**
 * Whose work somebody may do today.
 *
 * @param mandates one's own roles
 * @param standIns those who are away and have named this person; nobody for whom one of them stands in
 */
public record Reach(UUID me, Set<Mandate> mandates, List<StandIn> standIns) {

    /**
     * Somebody who is away today.
     *
     * @param until the last day, included
     * @param mandates the absent person's own roles
     */
    public record StandIn(Actor.Absent absent, LocalDate until, Set<Mandate> mandates) {}

    /**
     * In whose stead the person would do something; null if it is the person's own or not his at all.
     *
     * @param holds whether it is up to somebody with these roles
     */
    public @Nullable StandIn standIn(BiPredicate<UUID, Set<Mandate>> holds) {
        return holds.test(me, mandates)
                ? null
                : standIns.stream()
                        .filter(standIn -> holds.test(standIn.absent().id(), standIn.mandates()))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether it is up to the person, oneself or in somebody's stead. */
    public boolean includes(BiPredicate<UUID, Set<Mandate>> holds) {
        return holds.test(me, mandates) || standIn(holds) != null;
    }

    /** Oneself and those one stands in for. */
    public Set<UUID> people() {
        return Stream.concat(
                        Stream.of(me),
                        standIns.stream().map(standIn -> standIn.absent().id()))
                .collect(Collectors.toSet());
    }

    /** The roles of all of them. */
    public Set<Mandate> allMandates() {
        return Stream.concat(mandates.stream(), standIns.stream().flatMap(standIn -> standIn.mandates().stream()))
                .collect(Collectors.toSet());
    }
}
