package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.TimelineSubject;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.ListPlace;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskState;
import vn.tiendo.task.followup.FollowUpService;

/** One step: the clause's words, why I have it, its history, and the form of the room that owns it. */
@Route(TaskLinks.TASK + "/:taskId")
@RolesAllowed("USER")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TaskListService tasks;
    private final transient Timelines timelines;
    private final transient DueText words;
    private final transient OnBehalfPanels onBehalf;
    private final transient OnBehalfList recorded;
    private final transient Map<String, TaskForm> forms;
    private final transient List<TaskPanel> panels;
    private final transient FollowUpService followUps;
    private final transient PeopleNotes notes;
    private String title = "";
    private Location location = new Location("");

    TaskView(
            TaskListService tasks,
            Timelines timelines,
            DueText words,
            OnBehalfPanels onBehalf,
            OnBehalfList recorded,
            List<TaskForm> forms,
            List<TaskPanel> panels,
            FollowUpService followUps,
            PeopleNotes notes) {
        this.tasks = tasks;
        this.timelines = timelines;
        this.words = words;
        this.onBehalf = onBehalf;
        this.recorded = recorded;
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::step, Function.identity()));
        this.panels = panels;
        this.followUps = followUps;
        this.notes = notes;
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
        PageHeader header = new PageHeader(title);
        Anchor back = ListPlace.back(TaskLinks.INBOX, getTranslation("task.back"));
        add(back, header, facts(page));
        if (page.returnReason() != null && page.state() == TaskState.OPEN) {
            Div reason = new Div(getTranslation("task.return-reason", page.returnReason()));
            reason.addClassName("return-reason");
            add(reason);
        }
        if (page.state() == TaskState.OPEN) {
            open(page);
        } else {
            add(done(page));
        }
        add(history(page));
    }

    private void open(TaskPage page) {
        stead(page).forEach(this::add);
        add(why(page));
        if (page.rights().complete()) {
            add(form(page, null));
        } else if (page.rights().recordOnBehalf()) {
            OnBehalfPanel panel = onBehalf.panel(page);
            add(panel, form(page, panel));
        } else {
            Paragraph waiting = new Paragraph(
                    page.assignee() == null
                            ? getTranslation("task.waits-for-unit", page.unit().name())
                            : getTranslation(
                                    "task.waits-for-person",
                                    page.assignee().name(),
                                    page.assignee().title()));
            waiting.addClassName("sheet");
            add(waiting);
        }
        if (page.rights().claim() || page.rights().handOver()) {
            add(new HandOverPanel(
                    page, tasks, notes, () -> show(tasks.page(page.step().taskId()))));
        }
        add(new FollowUpPanel(
                page.step().taskId(),
                followUps,
                words,
                () -> show(tasks.page(page.step().taskId()))));
    }

    /** In whose stead the reader works, or why not. */
    private List<Component> stead(TaskPage page) {
        List<Component> lines = new ArrayList<>();
        TaskPage.Stead stead = page.stead();
        if (stead != null && stead.absent() != null && stead.until() != null) {
            lines.add(new Paragraph(getTranslation("task.stead", stead.absent().name(), words.day(stead.until()))));
        }
        if (stead != null && stead.ownWork()) {
            lines.add(new Paragraph(getTranslation("refused.own-work")));
        }
        lines.forEach(line -> line.addClassName("stead-note"));
        return lines;
    }

    private Component form(TaskPage page, @Nullable OnBehalfPanel panel) {
        TaskForm form = forms.get(page.step().step());
        if (form == null) {
            throw new IllegalStateException(
                    "No form for the step " + page.step().step());
        }
        Component opened = form.open(page, new FormFrame(page, panel, this::completed));
        return new StepForm(opened, page.about().link());
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

    private Component facts(TaskPage page) {
        Div facts = new Div();
        facts.addClassName("card-meta");
        String reference = page.about().shown(getTranslation("task.no-number"));
        String subject = page.about().subject();
        Div about =
                new Div(subject.equals(page.unit().shortName()) ? page.unit().name() : subject);
        about.addClassName("task-subject");
        facts.add(about);
        if (!reference.isEmpty()) {
            facts.add(new Div(reference));
        }
        if (page.due() != null && page.state() == TaskState.OPEN) {
            DueText.Timeliness timeliness = words.of(page.due());
            String css = switch (timeliness) {
                case ON_TRACK -> "due-on-track";
                case DUE_SOON -> "due-soon";
                case OVERDUE -> "due-overdue";
            };
            facts.add(new StateBadge(
                    css, timeliness == DueText.Timeliness.OVERDUE ? "!" : "◷", words.shortly(page.due())));
        }
        return facts;
    }

    /** What the document says, who gave it, what comes next (UX-09). */
    private Component why(TaskPage page) {
        Section section = new Section();
        section.addClassName("sheet");
        if (page.rights().recordOnBehalf()) {
            section.add(
                    new H2(getTranslation("task.why.on-behalf", page.unit().name())),
                    new Paragraph(getTranslation("task.on-behalf.help")));
        } else {
            section.add(
                    new H2(getTranslation("task.why")),
                    new Paragraph(getTranslation(page.step().step() + ".help")));
        }
        String excerpt = page.about().excerpt();
        if (!excerpt.isBlank() && !excerpt.equals(page.about().subject())) { // it stands in the heading already
            Div clause = new Div(excerpt);
            clause.addClassName("excerpt");
            clause.getElement().setAttribute("role", "blockquote");
            section.add(clause);
        }
        if (page.due() != null) {
            section.add(new Paragraph(words.fully(page.due())));
        }
        panels.forEach(panel -> panel.panel(page).ifPresent(section::add));
        if (page.awaitedBy() != null) {
            section.add(new Paragraph(getTranslation(
                    "task.awaited-by", page.awaitedBy().name(), page.awaitedBy().title())));
        }
        boolean form = page.rights().complete() || page.rights().recordOnBehalf();
        String more = getTranslation("task.open-subject");
        section.add(
                form
                        ? new NewTabLink(page.about().link(), more)
                        : new Anchor(page.about().link(), more));
        return section;
    }

    private Component done(TaskPage page) {
        Div box = new Div();
        box.addClassName("sheet");
        TaskPage.Done done = page.done();
        if (done == null) {
            box.add(new Paragraph(getTranslation("task.withdrawn")));
            return box;
        }
        box.add(new Paragraph(getTranslation(
                "task.was-done",
                done.insteadOf() == null
                        ? done.by()
                        : getTranslation("task.done-instead-of", done.by(), done.insteadOf()),
                words.time(done.at()),
                getTranslation("audit." + page.step().step() + "." + done.outcome()))));
        if (done.onBehalfReason() != null) {
            box.add(new H2(getTranslation("task.on-behalf.title")), recorded.papers(done));
        }
        box.add(
                new Paragraph(new Anchor(page.about().link(), getTranslation("task.open-subject"))),
                new Paragraph(ListPlace.back(TaskLinks.INBOX, getTranslation("task.back"))));
        return box;
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
