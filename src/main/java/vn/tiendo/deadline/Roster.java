package vn.tiendo.deadline;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.substitution.SubstitutionService;

/** Who is who today: the people behind the roles of the ladder, for one directive and some of its subjects. */
final class Roster {

    /** Somebody's role in a unit that has something to do. */
    private record Post(UUID unitId, Role role) {

        static Post of(String candidate) {
            int colon = candidate.indexOf(':');
            return new Post(
                    UUID.fromString(candidate.substring(0, colon)), Role.valueOf(candidate.substring(colon + 1)));
        }
    }

    private final DirectiveFacts.People people;
    private final Map<Role, Map<UUID, List<UUID>>> holders;
    private final Map<UUID, UUID> substitutes;
    private final @Nullable UUID left;

    /** @param substitutes who stands in today, by the person who is away */
    Roster(DirectiveFacts.People people, Map<Role, Map<UUID, List<UUID>>> holders, Map<UUID, UUID> substitutes) {
        this(people, holders, substitutes, null);
    }

    private Roster(
            DirectiveFacts.People people,
            Map<Role, Map<UUID, List<UUID>>> holders,
            Map<UUID, UUID> substitutes,
            @Nullable UUID left) {
        this.people = people;
        this.holders = holders;
        this.substitutes = substitutes;
        this.left = left;
    }

    /** The same without one person: nobody is reminded of what he himself urges. */
    Roster without(UUID person) {
        return new Roster(people, holders, substitutes, person);
    }

    /**
     * Each person once, as what the ladder names first, and beside whoever is away the substitute; where a role is vacant,
     * the following officer has to know.
     */
    Map<UUID, Receiver> receivers(Rung rung, Subject subject) {
        Map<UUID, Receiver> found = new LinkedHashMap<>();
        for (Receiver role : rung.receivers()) {
            List<UUID> holding = people(role, subject);
            holding.forEach(person -> add(person, role, found));
            if (holding.isEmpty()) {
                one(people.followerId()).forEach(person -> add(person, Receiver.FOLLOWER, found));
            }
        }
        if (left != null) {
            found.remove(left);
        }
        return found;
    }

    private void add(UUID person, Receiver role, Map<UUID, Receiver> found) {
        found.putIfAbsent(person, role);
        one(substitutes.get(person)).forEach(substitute -> found.putIfAbsent(substitute, role));
    }

    private List<UUID> people(Receiver role, Subject subject) {
        return switch (role) {
            case HOLDER -> holder(subject);
            case FOCAL -> subject.personId() != null ? one(subject.personId()) : head(subject.unitId());
            case UNIT_HEAD -> head(subject.unitId());
            case FOLLOWER -> one(people.followerId());
            case OFFICE_HEAD -> head(people.officeUnitId());
            case SIGNER -> one(people.signerId());
            case ISSUER_HEAD -> head(people.issuingUnitId());
        };
    }

    private List<UUID> holder(Subject subject) {
        if (subject.personId() != null) {
            return one(subject.personId());
        }
        return subject.candidate() == null ? List.of() : of(Post.of(subject.candidate()));
    }

    private List<UUID> head(UUID unitId) {
        return of(new Post(unitId, Role.HEAD)).stream().limit(1).toList();
    }

    private List<UUID> of(Post post) {
        return holders.getOrDefault(post.role(), Map.of()).getOrDefault(post.unitId(), List.of());
    }

    private static List<UUID> one(@Nullable UUID person) {
        return Stream.ofNullable(person).toList();
    }

    /** Reads the rosters: one statement for each role and one for who is away, however many units there are. */
    @Component
    static class Reader {

        private final OrganizationService organization;
        private final SubstitutionService substitutions;

        Reader(OrganizationService organization, SubstitutionService substitutions) {
            this.organization = organization;
            this.substitutions = substitutions;
        }

        Roster read(DirectiveFacts.People people, Collection<Subject> subjects) {
            Map<Role, Set<UUID>> wanted = new EnumMap<>(Role.class);
            Set<UUID> headed = subjects.stream().map(Subject::unitId).collect(Collectors.toCollection(HashSet::new));
            headed.add(people.officeUnitId());
            headed.add(people.issuingUnitId());
            wanted.put(Role.HEAD, headed);
            subjects.stream()
                    .filter(subject -> subject.personId() == null && subject.candidate() != null)
                    .map(subject -> Post.of(String.valueOf(subject.candidate())))
                    .forEach(post -> wanted.computeIfAbsent(post.role(), role -> new HashSet<>())
                            .add(post.unitId()));
            Map<Role, Map<UUID, List<UUID>>> holders = new EnumMap<>(Role.class);
            wanted.forEach((role, units) -> holders.put(role, organization.holders(units, role)));
            return new Roster(people, holders, substitutions.substitutes());
        }
    }
}
