package vn.tiendo.execution.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.TimelineSubject;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.AssignmentService;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.ui.OnBehalfList;
import vn.tiendo.task.ui.ProcessSections;

/** One obligation at one unit: the clause's words, who leads, the evidence, what happened. */
@Route(ExecutionLinks.ASSIGNMENT + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AssignmentService assignments;
    private final transient AddresseeService addressees;
    private final transient DirectiveService directives;
    private final transient OrganizationService organization;
    private final transient AssignmentSheets sheets;
    private final transient EvidencePanels evidence;
    private final transient List<AssignmentPanel> panels;
    private final transient OnBehalfList recorded;
    private final transient ExecutionBadges badges;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private final transient DueText words;
    private String title = "";

    AssignmentView(
            AssignmentService assignments,
            AddresseeService addressees,
            DirectiveService directives,
            OrganizationService organization,
            AssignmentSheets sheets,
            EvidencePanels evidence,
            List<AssignmentPanel> panels,
            OnBehalfList recorded,
            ExecutionBadges badges,
            ProcessSections processes,
            Timelines timelines,
            DueText words) {
        this.assignments = assignments;
        this.addressees = addressees;
        this.directives = directives;
        this.organization = organization;
        this.sheets = sheets;
        this.evidence = evidence;
        this.panels = panels;
        this.recorded = recorded;
        this.badges = badges;
        this.processes = processes;
        this.timelines = timelines;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        AssignmentFacts assignment = assignments.facts(id);
        DirectiveFacts directive = directives.facts(assignment.directiveId());
        DirectiveFacts.ObligationFacts obligation = directive.obligation(assignment.obligationId());
        removeAll();
        title = obligation.label();
        String unit = organization.unit(assignment.unitId()).name();
        add(new Anchor(
                ExecutionLinks.addressee(assignment.addresseeId()), getTranslation("execution.back-to-unit", unit)));
        add(new PageHeader(title, badges.state(assignment.state(), this)));
        Div clause = new Div(obligation.clause());
        clause.addClassNames("excerpt", "sheet");
        add(clause, sheets.facts(assignment, obligation, addressees.facts(assignment.addresseeId()), this));
        if (assignment.returnReason() != null) {
            Div reason = new Div(getTranslation("task.return-reason", assignment.returnReason()));
            reason.addClassName("return-reason");
            add(reason);
        }
        panels.forEach(panel -> panel.panel(assignment).ifPresent(this::add));
        sheets.result(assignment, this).ifPresent(this::add);
        add(evidence.panel(id, () -> {}), recorded.of(List.of(id)));
        add(processes.section(assignment.instanceId(), id, this));
        TimelineSubject history = new TimelineSubject(
                AuditScope.of(List.of("obligation-execution:" + id)),
                directive.reference(),
                title,
                () -> assignments.facts(id));
        add(timelines.section(history, event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
