package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.TimelineSubject;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;

/** The page of one step: its sheet, and its history. */
@Route(TaskLinks.TASK + "/:taskId")
@RolesAllowed("USER")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TaskListService tasks;
    private final transient Timelines timelines;
    private final transient StepParts parts;
    private String title = "";
    private Location location = new Location("");

    TaskView(TaskListService tasks, Timelines timelines, StepParts parts) {
        this.tasks = tasks;
        this.timelines = timelines;
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        show(tasks.page(event.getRouteParameters().get("taskId").orElse("")));
    }

    private void show(TaskPage page) {
        removeAll();
        title = getTranslation(page.step().step() + ".title");
        add(
                back(),
                new PageHeader(title),
                new StepSheet(page, parts, new Around(page.step().taskId())));
        if (page.done() != null) {
            add(new Paragraph(back()));
        }
        add(history(page));
    }

    private Component back() {
        return ListPlace.back(TaskLinks.INBOX, getTranslation("task.back"));
    }

    /** Leads from one step to the next. */
    private final class Around implements StepSheet.Around {

        private final String taskId;

        private Around(String taskId) {
            this.taskId = taskId;
        }

        @Override
        public void changed() {
            show(tasks.page(taskId));
        }

        @Override
        public void completed(TaskPage page) {
            TaskView.this.completed(page);
        }
    }

    private void completed(TaskPage page) {
        List<TaskRow> rest = tasks.inbox(1);
        boolean mine = !rest.isEmpty() && rest.getFirst().part() == TaskRow.Part.MINE;
        CompletionToast.show(this, page, tasks.after(page.step().taskId()), mine ? rest.getFirst() : null);
        getUI().ifPresent(ui -> {
            if (mine) {
                ui.navigate(TaskLinks.task(rest.getFirst().id()));
            } else {
                ui.navigate(TaskLinks.INBOX, ListPlace.query(TaskLinks.INBOX));
            }
        });
    }

    private Component history(TaskPage page) {
        TimelineSubject subject = new TimelineSubject(
                AuditScope.of(page.streams()),
                page.about().reference(),
                page.about().subject(),
                () -> tasks.page(page.step().taskId()));
        return timelines.section(subject, location);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
