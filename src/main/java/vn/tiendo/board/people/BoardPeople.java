package vn.tiendo.board.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.Role;
import vn.tiendo.signature.Post;
import vn.tiendo.signature.Rank;

/** Who works in a unit today, and who leads it. */
@Component
public class BoardPeople {

    private final OrganizationService organization;

    BoardPeople(OrganizationService organization) {
        this.organization = organization;
    }

    /** Everybody who can have a seat: works in the unit, with an account that is not locked; by rank. */
    public List<PersonRef> of(UUID unitId) {
        List<PersonRef> all = organization.peopleOf(unitId);
        Set<UUID> locked =
                organization.lockedOut(all.stream().map(PersonRef::id).toList());
        return all.stream().filter(person -> !locked.contains(person.id())).toList();
    }

    /** The same for several units at once, as ids. */
    public Set<UUID> of(Collection<UUID> unitIds) {
        List<PersonRef> all = organization.peopleOf(unitIds);
        Set<UUID> locked =
                organization.lockedOut(all.stream().map(PersonRef::id).toList());
        return all.stream()
                .map(PersonRef::id)
                .filter(id -> !locked.contains(id))
                .collect(Collectors.toSet());
    }

    /** Head and deputies. */
    public List<PersonRef> leaders(UUID unitId) {
        return organization.holders(unitId, Role.HEAD);
    }

    /** Who leads the unit himself; a deputy only where there is nobody else. */
    public Optional<PersonRef> first(UUID unitId) {
        List<PersonRef> leaders = leaders(unitId);
        return Stream.concat(
                        leaders.stream()
                                .filter(leader -> Post.of(leader.title()).rank() == Rank.HEAD),
                        leaders.stream())
                .findFirst();
    }
}
