package vn.tiendo.directive.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.TimelineSubject;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveLinks;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.ui.OpenStepList;
import vn.tiendo.task.ui.ProcessSections;

/** One directive: how far it is, what it says, who owes what, what happened. */
@Route(DirectiveLinks.LIST + "/:id([0-9a-fA-F-]{36})")
@RolesAllowed("USER")
class DirectiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DirectiveService directives;
    private final transient DirectiveSheets sheets;
    private final transient List<DirectivePanel> panels;
    private final transient TaskListService tasks;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private String title = "";

    DirectiveView(
            DirectiveService directives,
            DirectiveSheets sheets,
            List<DirectivePanel> panels,
            TaskListService tasks,
            ProcessSections processes,
            Timelines timelines) {
        this.directives = directives;
        this.sheets = sheets;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(DirectivePanel::order))
                .toList();
        this.tasks = tasks;
        this.processes = processes;
        this.timelines = timelines;
        addClassNames("page", "directive");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        DirectiveFacts directive = directives.facts(id);
        removeAll();
        String reference = directive.reference().isEmpty() ? getTranslation("task.no-number") : directive.reference();
        title = directive.subject().isBlank() ? getTranslation("directive.no-subject") : directive.subject();
        add(ListPlace.back(DirectiveLinks.LIST, getTranslation("directive.back")));
        add(new PageHeader(getTranslation("directive.page-title", reference, title)));
        boolean issuer = directives.isIssuerSide(id);
        if (issuer) {
            add(new OpenStepList(tasks, List.of(id)));
        }
        panels.forEach(panel -> panel.panel(directive).ifPresent(this::add));
        add(sheets.document(directive, this), sheets.handling(directive, this), sheets.obligations(directive, this));
        if (issuer) {
            add(processes.section(directive.instanceId(), id, this));
            add(timelines.section(
                    new TimelineSubject(AuditScope.under(id), directive.reference(), title, () -> requireIssuer(id)),
                    event.getLocation()));
        }
    }

    private void requireIssuer(UUID id) {
        if (!directives.isIssuerSide(id)) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
