package vn.tiendo.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.sample.SampleCampaign.Line;

/** What the units of the sample's story have to do. */
@Component
@Profile("sample")
class SampleUnits {

    private final DirectiveService directives;
    private final AddresseeService addressees;
    private final OrganizationService organization;

    /** Which addressee a unit of a directive is. */
    private final Map<List<UUID>, UUID> known = new ConcurrentHashMap<>();

    SampleUnits(DirectiveService directives, AddresseeService addressees, OrganizationService organization) {
        this.directives = directives;
        this.addressees = addressees;
        this.organization = organization;
    }

    /** The unit's share in the directive. */
    AddresseeFacts of(UUID directive, Line line) {
        UUID unit = organization.unitByCode(line.unit()).orElseThrow().id();
        return addressees.facts(known.computeIfAbsent(
                List.of(directive, unit),
                id -> addressees.all(directive).stream()
                        .filter(addressee -> addressee.unitId().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    /** The assignment whose obligation the line's first fact names. */
    AssignmentFacts assignment(UUID directive, Line line) {
        Map<String, UUID> obligations = directives.facts(directive).obligations().stream()
                .collect(Collectors.toMap(DirectiveFacts.ObligationFacts::code, DirectiveFacts.ObligationFacts::id));
        return of(directive, line).assignments().stream()
                .filter(assignment -> assignment.obligationId().equals(obligations.get(line.fact(0))))
                .findFirst()
                .orElseThrow();
    }
}
