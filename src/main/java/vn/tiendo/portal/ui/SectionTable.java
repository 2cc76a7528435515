package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskPage;

/** The sections of a portal: a table, that becomes cards on a phone. */
class SectionTable extends Div {

    private static final List<String> COLUMNS = List.of("section", "state", "newest", "interval", "duty", "acts");

    private final transient UpkeepSheets sheets;
    private final transient Map<UUID, UpkeepFacts> works;
    private final transient Map<UUID, List<TaskPage.Waiting>> waiting;
    private final transient Map<UUID, PersonRef> people;
    private final @Nullable String path;

    /**
     * @param works what is under way
     * @param path of the page on which a section is worked on; null for who may only read
     */
    SectionTable(
            PortalFacts portal,
            List<UpkeepFacts> works,
            List<TaskPage.Waiting> waiting,
            Map<UUID, PersonRef> people,
            @Nullable String path,
            UpkeepSheets sheets) {
        this.sheets = sheets;
        this.people = people;
        this.path = path;
        this.works = works.stream()
                .filter(work -> work.sectionId() != null)
                .collect(Collectors.toMap(work -> Objects.requireNonNull(work.sectionId()), Function.identity()));
        this.waiting = waiting.stream()
                .collect(Collectors.groupingBy(step -> step.step().subjectId()));
        NativeTable table = new NativeTable();
        table.addClassNames("matrix", "portal-sections");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("portal." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        portal.sections().forEach(section -> table.getBody().add(row(section)));
        addClassName("matrix-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("portal.sections"));
        add(table);
    }

    private NativeTableRow row(PortalFacts.Section section) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(section.link().isBlank() ? new Span(section.name()) : new OutsideLink(section.link(), section.name()));
        if (section.required() || !section.checklistCode().isEmpty()) {
            Span hint = new Span(
                    (section.required() ? getTranslation("portal.required.yes") + " " : "") + section.checklistCode());
            hint.addClassName("who");
            name.add(hint);
        }
        NativeTableRow row = new NativeTableRow(name);
        row.add(
                cell("state", SectionBadges.of(section.state(), this)),
                newest(section),
                cell("interval", new Span(getTranslation("portal.interval.days", section.intervalDays()))),
                cell("duty", new Span(duty(section))),
                acts(section));
        return row;
    }

    private NativeTableCell newest(PortalFacts.Section section) {
        NativeTableCell cell = cell("newest", sheets.newest(section.newest(), this));
        String note = section.state() == PortalFacts.State.NOT_APPLICABLE
                ? section.notApplicableReason()
                : getTranslation("portal.items", section.itemCount());
        Span hint = new Span(note);
        hint.addClassName("who");
        cell.add(hint);
        return cell;
    }

    private String duty(PortalFacts.Section section) {
        PersonRef person = section.dutyPersonId() == null ? null : people.get(section.dutyPersonId());
        return person == null ? getTranslation("portal.duty.nobody") : person.name();
    }

    private NativeTableCell acts(PortalFacts.Section section) {
        NativeTableCell cell = cell("acts");
        UpkeepFacts work = works.get(section.id());
        if (work != null) {
            cell.add(new StateBadge("state-awaiting", "⧗", getTranslation("UpkeepFacts.Stage." + work.stage())));
            waiting.getOrDefault(work.id(), List.of()).stream()
                    .filter(TaskPage.Waiting::mayOpen)
                    .forEach(step -> cell.add(new Anchor(
                            TaskLinks.task(step.step().taskId()),
                            getTranslation(step.step().step() + ".title"))));
        }
        if (path != null) {
            Location place = new Location(
                    path, QueryParameters.of(PortalLinks.SECTION, section.id().toString()));
            Anchor open = new Anchor(place.getPathWithQueryParameters(), getTranslation("portal.section.open"));
            open.getElement().setAttribute("aria-label", getTranslation("portal.section.open-of", section.name()));
            cell.add(open);
        }
        return cell;
    }

    /** @param column whose title stands before it on a phone */
    private NativeTableCell cell(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("portal." + column));
        return cell;
    }
}
