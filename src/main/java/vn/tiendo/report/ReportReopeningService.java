package vn.tiendo.report;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.file.FileService;
import vn.tiendo.organization.Mandate;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.Role;
import vn.tiendo.report.notice.ReportNotices;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.NotAllowed;
import vn.tiendo.shared.NotFound;
import vn.tiendo.substitution.SubstitutionService;

/** A report that was accepted, asked for once more. */
@Service
@Transactional
@PreAuthorize("hasRole('USER')")
public class ReportReopeningService {

    private final Reports reports;
    private final AddresseeService addressees;
    private final DirectiveService directives;
    private final OrganizationService organization;
    private final SubstitutionService substitutions;
    private final ReportNotices notices;
    private final FileService files;

    ReportReopeningService(
            Reports reports,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            SubstitutionService substitutions,
            ReportNotices notices,
            FileService files) {
        this.reports = reports;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.substitutions = substitutions;
        this.notices = notices;
        this.files = files;
    }

    /**
     * What was accepted is asked for once more, also when the directive has been closed.
     *
     * @param assignmentIds what is to be done again
     * @throws NotAllowed if it is not for the person, or there is nothing accepted
     */
    public void reopen(UUID addresseeId, Set<UUID> assignmentIds, String reason) {
        ReportSendingService.requireReason(reason);
        if (!mayReopen(addresseeId)) {
            throw new NotAllowed();
        }
        Report report = reports.findByAddresseeId(addresseeId).orElseThrow(NotFound::new);
        Map<UUID, String> reasons = report.items().stream()
                .map(ReportItem::assignmentId)
                .filter(assignmentIds::contains)
                .collect(Collectors.toMap(id -> id, id -> reason.strip()));
        if (!organization.isLiving(report.unitId())) {
            throw new InvalidInput("assignments", "report.problem.unit-ended");
        }
        if (reasons.isEmpty()) {
            throw new InvalidInput("assignments", "report.problem.nothing-to-reopen");
        }
        int round = report.round();
        report.reopen(reasons);
        ReportFolders.carrying(files, report, report::nextRound);
        reports.saveAndFlush(report);
        addressees.reopened(addresseeId, reasons.keySet(), reason.strip());
        notices.reopened(addresseeId, round, reasons);
    }

    /** Whether the person works in the office that received the report or leads it, or follows the directive, and it was accepted. */
    @Transactional(readOnly = true)
    public boolean mayReopen(UUID addresseeId) {
        AddresseeFacts unit = addressees.facts(addresseeId);
        DirectiveFacts.People people = directives.facts(unit.directiveId()).people();
        UUID me = Actor.currentPerson();
        Set<Mandate> mandates = substitutions.reach(me).allMandates();
        boolean theirs = me.equals(people.followerId())
                || mandates.contains(new Mandate(people.receivingUnitId(), Role.OFFICER))
                || mandates.contains(new Mandate(people.receivingUnitId(), Role.HEAD));
        return theirs
                && unit.state() == ExecutionState.DONE
                && !substitutions.sight(me).contains(unit.unitId())
                && reports.findByAddresseeId(addresseeId)
                        .filter(report -> report.facts().state() == ReportState.ACCEPTED)
                        .isPresent();
    }
}
