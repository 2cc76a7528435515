package vn.tiendo.execution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.TimelineSubject;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.execution.AddresseeFacts;
import vn.tiendo.execution.AddresseeService;
import vn.tiendo.execution.AssignmentFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.ExecutionState;
import vn.tiendo.execution.InstructionService;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.ui.OnBehalfList;
import vn.tiendo.task.ui.OpenStepList;
import vn.tiendo.task.ui.ProcessSections;

/** A directive at one unit: who received and assigned it, how far each obligation is, the report, what happened. */
@Route(ExecutionLinks.ADDRESSEE + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class AddresseeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AddresseeService addressees;
    private final transient InstructionService instructions;
    private final transient DirectiveService directives;
    private final transient OrganizationService organization;
    private final transient UnitObligations obligations;
    private final transient ExecutionBadges badges;
    private final transient List<AddresseePanel> panels;
    private final transient TaskListService tasks;
    private final transient OnBehalfList recorded;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private final transient DueText words;
    private String title = "";

    AddresseeView(
            AddresseeService addressees,
            InstructionService instructions,
            DirectiveService directives,
            OrganizationService organization,
            UnitObligations obligations,
            ExecutionBadges badges,
            List<AddresseePanel> panels,
            TaskListService tasks,
            OnBehalfList recorded,
            ProcessSections processes,
            Timelines timelines,
            DueText words) {
        this.addressees = addressees;
        this.instructions = instructions;
        this.directives = directives;
        this.organization = organization;
        this.obligations = obligations;
        this.badges = badges;
        this.panels = panels;
        this.tasks = tasks;
        this.recorded = recorded;
        this.processes = processes;
        this.timelines = timelines;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        AddresseeFacts addressee = addressees.facts(id);
        DirectiveFacts directive = directives.facts(addressee.directiveId());
        removeAll();
        title = organization.unit(addressee.unitId()).name();
        add(new Anchor(
                DirectiveLinks.of(directive.id()),
                getTranslation("execution.back-to-directive", directive.reference())));
        List<Component> beside = new ArrayList<>(List.of(badges.state(addressee.state(), this)));
        if (instructions.mayInstruct(id)) {
            Anchor instruct = new Anchor(ExecutionLinks.instruction(id), getTranslation("execution.instruction.give"));
            instruct.addClassName("action-link");
            beside.add(instruct);
        }
        add(new PageHeader(title, beside.toArray(Component[]::new)), new Div(directive.subject()));
        List<UUID> subjects = new ArrayList<>(List.of(id));
        addressee.assignments().forEach(assignment -> subjects.add(assignment.id()));
        add(
                new OpenStepList(tasks, subjects),
                facts(addressee),
                obligations.of(id, this, false),
                recorded.of(subjects));
        panels.forEach(panel -> panel.panel(addressee).ifPresent(this::add));
        add(processes.section(addressee.instanceId(), id, this));
        List<String> streams = new ArrayList<>();
        streams.add("unit-execution:" + id);
        streams.add("report-submission:" + id);
        streams.add("recall-confirmation:" + id);
        addressee.assignments().stream()
                .map(AssignmentFacts::id)
                .forEach(each -> streams.add("obligation-execution:" + each));
        TimelineSubject history =
                new TimelineSubject(AuditScope.of(streams), directive.reference(), title, () -> addressees.facts(id));
        add(timelines.section(history, event.getLocation()));
    }

    private FactList facts(AddresseeFacts addressee) {
        FactList facts = new FactList();
        if (addressee.receivedAt() != null) {
            facts.fact(
                    getTranslation("execution.matrix.received"),
                    words.time(addressee.receivedAt()) + " · " + name(addressee.receivedBy()));
        }
        if (addressee.arrivalNumber() != null && !addressee.arrivalNumber().isBlank()) {
            facts.fact(getTranslation("execution.arrival-number"), addressee.arrivalNumber());
        }
        if (addressee.assignedAt() != null) {
            facts.fact(
                    getTranslation("execution.matrix.assigned"),
                    words.time(addressee.assignedAt()) + " · " + name(addressee.assignedBy()));
        }
        if (addressee.opinion() != null && !addressee.opinion().isBlank()) {
            facts.fact(getTranslation("execution.opinion"), addressee.opinion());
        }
        if (addressee.returnReason() != null) {
            facts.fact(why(addressee.state()), addressee.returnReason());
        }
        return facts;
    }

    private String why(ExecutionState state) {
        return switch (state) {
            case SENT_BACK, NOT_APPLICABLE -> getTranslation("execution.sent-back.reason");
            case NOT_RECEIVED -> getTranslation("execution.insist.reason");
            default -> getTranslation("task.returned");
        };
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : organization.person(person).name();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
