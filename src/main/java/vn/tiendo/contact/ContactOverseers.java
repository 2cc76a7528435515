package vn.tiendo.contact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.organization.UnitRef;

/** Which offices can compare a unit's list: the authority to which it belongs, and those beside it that have an officer. */
@Component
class ContactOverseers {

    private final OrganizationService organization;
    private final DirectoryService units;

    ContactOverseers(OrganizationService organization, DirectoryService units) {
        this.organization = organization;
        this.units = units;
    }

    /** None for a unit that has nobody above. */
    List<UnitRef> of(UUID unitId) {
        UnitRef above = units.unit(organization.unit(unitId).code())
                .map(DirectoryService.UnitFacts::parent)
                .orElse(null);
        return above == null ? List.of() : under(above, unitId);
    }

    boolean may(UUID officeId, UUID unitId) {
        return of(unitId).stream().anyMatch(office -> office.id().equals(officeId));
    }

    private List<UnitRef> under(UnitRef above, UUID unitId) {
        List<UnitRef> beside = units.unit(above.code())
                .map(DirectoryService.UnitFacts::subUnits)
                .orElse(List.of());
        List<UnitRef> all = Stream.concat(Stream.of(above), beside.stream())
                .filter(each -> !each.id().equals(unitId))
                .toList();
        List<UUID> ids = all.stream().map(UnitRef::id).toList();
        Map<UUID, List<UUID>> chains = organization.chains(ids);
        Set<UUID> manned = organization.holders(ids, Role.OFFICER).keySet();
        return all.stream()
                .filter(each -> chains.getOrDefault(each.id(), List.of()).contains(above.id()))
                .filter(each -> manned.contains(each.id()))
                .toList();
    }
}
