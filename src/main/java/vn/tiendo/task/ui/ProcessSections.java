package vn.tiendo.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage.Hands;
import vn.tiendo.workflow.ProcessCourse;
import vn.tiendo.workflow.ProcessCourse.Position;
import vn.tiendo.workflow.ProcessCourse.Step;
import vn.tiendo.workflow.WorkflowService;

/** How far the process about a subject has come: the steps in words, and the drawing itself; for readers who may see the subject. */
@org.springframework.stereotype.Component
public class ProcessSections {

    private final WorkflowService workflow;
    private final TaskListService tasks;
    private final Translations texts;
    private final DueText words;

    ProcessSections(WorkflowService workflow, TaskListService tasks, Translations texts, DueText words) {
        this.workflow = workflow;
        this.tasks = tasks;
        this.texts = texts;
        this.words = words;
    }

    /**
     * The section for a page.
     *
     * @param instanceId the process instance, null for a subject that has none (yet)
     */
    public Component section(@Nullable String instanceId, UUID subjectId, Component page) {
        Section section = new Section(new H2(page.getTranslation("process.title")));
        section.addClassNames("sheet", "process");
        if (instanceId == null) {
            section.add(new Span(page.getTranslation("process.none")));
            return section;
        }
        section.add(parts(instanceId, subjectId, page));
        return section;
    }

    /** The same without a heading, for a place on a page that has its own. */
    public Component part(String instanceId, UUID subjectId, Component page) {
        Div part = new Div(parts(instanceId, subjectId, page));
        part.addClassName("process");
        return part;
    }

    private Component[] parts(String instanceId, UUID subjectId, Component page) {
        ProcessCourse course = workflow.course(instanceId);
        Set<String> instances = Stream.concat(
                        Stream.of(instanceId), course.called().stream().map(ProcessCourse.Called::instanceId))
                .collect(Collectors.toSet());
        Map<String, Hands> hands = tasks.hands(subjectId, instances);
        OrderedList list = new OrderedList();
        list.addClassName("process-steps");
        list.getElement().setAttribute("aria-label", page.getTranslation("process.steps"));
        course.steps().forEach(step -> list.add(item(step, hands.get(step.id()), page)));
        Stream<Component> called = course.called().stream()
                .map(each -> new ProcessDrawing(
                        each.course(),
                        notes(each.course(), hands, page),
                        each.name(),
                        () -> workflow.drawing(each.instanceId())));
        return Stream.concat(
                        Stream.of(
                                list,
                                new ProcessDrawing(
                                        course, notes(course, hands, page), "", () -> workflow.drawing(instanceId))),
                        called)
                .toArray(Component[]::new);
    }

    /** When the instance was at each step of this drawing, the last time; who had it stands in the list, and under the pointer. */
    private List<DrawingCanvas.Note> notes(ProcessCourse course, Map<String, Hands> hands, Component page) {
        Set<String> shown = Stream.concat(course.passed().stream(), course.current().stream())
                .collect(Collectors.toSet());
        return Stream.concat(course.steps().stream(), course.called().stream().map(ProcessCourse.Called::call))
                .filter(step -> shown.contains(step.id()) && !step.end())
                .flatMap(step -> note(step, hands.get(step.id()), page).stream())
                .toList();
    }

    private Optional<DrawingCanvas.Note> note(Step step, @Nullable Hands hands, Component page) {
        Instant at = step.left() == null ? step.entered() : step.left();
        if (at == null) {
            return Optional.empty();
        }
        String day = words.shortDay(at);
        String time = step.left() == null ? page.getTranslation("process.since", words.time(at)) : words.time(at);
        DrawingCanvas.Label label = new DrawingCanvas.Label(
                step.left() == null ? page.getTranslation("process.since", day) : day,
                "drawing-date",
                hands == null ? time : who(step.position(), hands, page) + " · " + time,
                null);
        return Optional.of(new DrawingCanvas.Note(step.id(), "", true, List.of(label)));
    }

    private ListItem item(Step step, @Nullable Hands hands, Component page) {
        ListItem item = new ListItem();
        item.addClassName("position-" + step.position().name().toLowerCase(Locale.ROOT));
        if (step.position() == Position.PASSED && hands != null && hands.returned()) {
            item.addClassName("position-returned");
        }
        if (step.position() == Position.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        String name =
                texts.find(step.id() + ".title", UI.getCurrent().getLocale()).orElse(step.name());
        Span title = new Span(step.end() ? page.getTranslation("process.ended", name) : name);
        title.addClassName("process-step");
        item.add(title, badge(step.position(), hands, page));
        Div meta = new Div();
        meta.addClassName("process-meta");
        if (step.visits() > 1) {
            meta.add(new Span(page.getTranslation("process.visits", step.visits())));
        }
        if (hands != null && step.entered() != null) {
            meta.add(new Span(who(step.position(), hands, page)));
        }
        if (step.left() != null) {
            meta.add(new Span(words.time(step.left())));
        } else if (step.entered() != null) {
            meta.add(new Span(page.getTranslation("process.since", words.time(step.entered()))));
        }
        if (meta.getComponentCount() > 0) {
            item.add(meta);
        }
        return item;
    }

    private static StateBadge badge(Position position, @Nullable Hands hands, Component page) {
        if (position == Position.PASSED && hands != null && hands.returned()) {
            return new StateBadge("state-returned", "↩", page.getTranslation("process.returned"));
        }
        String icon = switch (position) {
            case PASSED -> "✓";
            case CURRENT -> "▶";
            case AHEAD -> "○";
            case BYPASSED, STOPPED -> "–";
        };
        return new StateBadge(
                "badge-" + position.name().toLowerCase(Locale.ROOT),
                icon,
                page.getTranslation("ProcessCourse.Position." + position));
    }

    private static String who(Position position, Hands hands, Component page) {
        if (hands.person() == null) {
            return page.getTranslation("process.waits-for-unit", hands.unit().shortName());
        }
        String name = hands.person().name();
        if (position == Position.CURRENT) {
            return page.getTranslation("process.held-by", name, hands.unit().shortName());
        }
        if (hands.insteadOf() != null) {
            return page.getTranslation(
                    "process.instead-of",
                    name,
                    hands.insteadOf().name(),
                    hands.unit().shortName());
        }
        return hands.onBehalf()
                ? page.getTranslation("process.on-behalf", name, hands.unit().shortName())
                : page.getTranslation("process.done-by", name, hands.unit().shortName());
    }
}
