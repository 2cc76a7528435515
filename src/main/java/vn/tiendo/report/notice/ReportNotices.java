package vn.tiendo.report.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.notification.Notice;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.organization.OrganizationService;

/** Tells a unit's people what came of their report. */
@Component
public class ReportNotices {

    private final NoticeService notices;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;

    ReportNotices(
            NoticeService notices,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization) {
        this.notices = notices;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
    }

    /** @param returned reasons by the assignments that are to be done again; none if all was accepted */
    public void checked(UUID addresseeId, int round, Map<UUID, String> returned) {
        tell("report-checked:" + addresseeId + ":" + round, addresseeId, returned);
    }

    /** @param reasons by the assignments that are asked for once more */
    public void reopened(UUID addresseeId, int round, Map<UUID, String> reasons) {
        tell("report-reopened:" + addresseeId + ":" + round, addresseeId, reasons);
    }

    private void tell(String key, UUID addresseeId, Map<UUID, String> returned) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        DirectiveFacts directive = directives.facts(unit.directiveId());
        String name = organization.unit(unit.unitId()).shortName();
        notices.tell(new Notice(
                key,
                directive.id(),
                directive.label(),
                ExecutionLinks.addressee(addresseeId),
                returned.isEmpty() ? "report-accepted" : "report-returned",
                List.of(name, String.join("; ", returned.values())),
                recipients(unit)));
    }

    private static Set<UUID> recipients(AddresseeFacts unit) {
        return Stream.concat(
                        Stream.of(unit.reportLeadId(), unit.assignedBy()),
                        unit.assignments().stream().map(AssignmentFacts::leadId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
