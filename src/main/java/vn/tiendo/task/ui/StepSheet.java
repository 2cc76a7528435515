package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.OwnAddress;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskPage;
import vn.tiendo.task.TaskState;

/** What there is of one step wherever it is shown: the clause's words, why I have it, and the form of the room that owns it. */
class StepSheet extends Div implements OwnAddress {

    /** Where the sheet lies. */
    interface Around {

        /** The reader has done the step. */
        void completed(TaskPage page);

        /** The step is shown anew. */
        void changed();
    }

    private final String address;
    private final transient StepParts parts;
    private final transient DueText words;
    private final transient Around around;

    StepSheet(TaskPage page, StepParts parts, Around around) {
        this.address = TaskLinks.task(page.step().taskId());
        this.parts = parts;
        this.words = parts.words();
        this.around = around;
        addClassName("step-sheet");
        add(facts(page));
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
    }

    @Override
    public String address() {
        return address;
    }

    private void open(TaskPage page) {
        stead(page).forEach(this::add);
        add(why(page));
        if (page.rights().complete()) {
            add(form(page, null));
        } else if (page.rights().recordOnBehalf()) {
            OnBehalfPanel panel = parts.onBehalf(page);
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
            add(parts.handOver(page, around::changed));
        }
        add(parts.followUp(page, around::changed));
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
        Component opened = parts.form(page).open(page, new FormFrame(page, panel, around::completed));
        return new StepForm(opened, page.about().link());
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
        parts.panels(page).forEach(section::add);
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
            box.add(new H2(getTranslation("task.on-behalf.title")), parts.papers(done));
        }
        box.add(new Paragraph(new Anchor(page.about().link(), getTranslation("task.open-subject"))));
        return box;
    }
}
