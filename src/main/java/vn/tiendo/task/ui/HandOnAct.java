package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.ui.Candidates;
import vn.tiendo.organization.ui.PeopleNotes;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.shared.InvalidInput;
import vn.tiendo.shared.PersonName;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** Gives several steps to one person, with one reason. */
class HandOnAct implements BulkAct {

    private final List<BulkRow> steps;
    private final TaskListService tasks;
    private final TaskPage.Handing handing;
    private final Candidates people;
    private final Component page;
    private @Nullable ComboBox<PersonRef> person;
    private @Nullable TextField reason;

    /** @param steps with the id of the open task each; an obstacle already known stays */
    HandOnAct(List<BulkRow> steps, TaskListService tasks, PeopleNotes notes, Component page) {
        this.steps = steps;
        this.tasks = tasks;
        this.page = page;
        this.handing = tasks.handing(
                steps.stream().filter(BulkRow::open).map(BulkRow::id).toList());
        this.people = notes.of(
                handing.people().stream()
                        .sorted(Comparator.comparing(PersonRef::name, PersonName.ORDER))
                        .toList(),
                page);
    }

    @Override
    public String title() {
        PersonRef chosen = person == null ? null : person.getValue();
        return chosen == null
                ? page.getTranslation("task.bulk.hand-on.title")
                : page.getTranslation("task.bulk.hand-on.title.to", chosen.name());
    }

    @Override
    public String explanation() {
        return page.getTranslation("task.bulk.hand-on.text");
    }

    @Override
    public List<BulkRow> rows() {
        PersonRef chosen = person == null ? null : person.getValue();
        return steps.stream().map(step -> row(step, chosen)).toList();
    }

    private BulkRow row(BulkRow step, @Nullable PersonRef chosen) {
        return step.open()
                ? new BulkRow(step.id(), step.label(), step.detail(), step.link(), obstacle(step.id(), chosen))
                : step;
    }

    private @Nullable String obstacle(String step, @Nullable PersonRef chosen) {
        Set<UUID> takers = handing.takers().get(step);
        if (takers == null) {
            return page.getTranslation("task.bulk.hand-on.not-yours");
        }
        return chosen == null || takers.contains(chosen.id())
                ? null
                : page.getTranslation("task.bulk.hand-on.not-theirs", chosen.name());
    }

    @Override
    public void ask(FormPanel form, Runnable changed) {
        ComboBox<PersonRef> whom =
                form.field("person", PersonChoice.one(page.getTranslation("task.hand-over.person"), people));
        TextField why = form.field("reason", new TextField(page.getTranslation("task.hand-over.reason")));
        whom.addValueChangeListener(change -> changed.run());
        person = whom;
        reason = why;
    }

    @Override
    public String submit(int rows) {
        return page.getTranslation("task.bulk.hand-on.submit", rows);
    }

    @Override
    public BulkRun.Act read() {
        PersonRef to = Objects.requireNonNull(person).getValue();
        String why = Objects.requireNonNull(reason).getValue();
        if (to == null) {
            throw new InvalidInput("person", "task.person-missing");
        }
        if (why.isBlank()) {
            throw new InvalidInput("reason", "task.reason-missing");
        }
        return step -> tasks.handOver(step.id(), to.id(), why);
    }
}
