package vn.tiendo.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.contact.ContactBook;
import vn.tiendo.contact.ContactFacts;
import vn.tiendo.contact.ContactLinks;
import vn.tiendo.contact.ContactService;
import vn.tiendo.contact.ContactStage;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.OpenStep;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskTicket;
import vn.tiendo.task.ui.ProcessSections;

/** A unit's contacts: confirmed, under way, what they lack, the rounds before. */
@Route(ContactLinks.CONTACTS + "/:code")
@RolesAllowed("USER")
class ContactView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ACTS = 30;

    private final transient ContactBook book;
    private final transient ContactService contacts;
    private final transient ContactSheets sheets;
    private final transient OrganizationService organization;
    private final transient TaskListService tasks;
    private final transient ProcessSections processes;
    private final transient Timelines timelines;
    private String title = "";

    ContactView(
            ContactBook book,
            ContactService contacts,
            ContactSheets sheets,
            OrganizationService organization,
            TaskListService tasks,
            ProcessSections processes,
            Timelines timelines) {
        this.book = book;
        this.contacts = contacts;
        this.sheets = sheets;
        this.organization = organization;
        this.tasks = tasks;
        this.processes = processes;
        this.timelines = timelines;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        show(organization.unitByCode(code).orElseThrow(NotFound::new));
    }

    private void show(UnitRef unit) {
        List<ContactFacts> history = book.history(unit.code());
        title = getTranslation("contact.of", unit.shortName());
        removeAll();
        add(new Anchor(ContactLinks.CONTACTS, getTranslation("contact.back")), new PageHeader(title));
        Optional<ContactFacts> underWay =
                history.stream().filter(list -> list.stage().open()).findFirst();
        Optional<ContactFacts> confirmed =
                history.stream().filter(ContactFacts::current).findFirst();
        openPoints(unit);
        underWay.ifPresent(list -> add(underWay(list, unit)));
        confirmed.ifPresentOrElse(
                list -> add(confirmed(list)),
                () -> add(new EmptyState(getTranslation("contact.none"), getTranslation("contact.none.hint"))));
        if (underWay.isEmpty() && book.mayStart(unit.id())) {
            add(new StartPanel(contacts, book, unit.id(), () -> show(unit)));
        }
        add(before(history));
        if (!history.isEmpty()) {
            Section acts = section("contact.history");
            acts.add(timelines.newest(
                    AuditScope.of(history.stream().map(ContactFacts::stream).toList()), ACTS));
            add(acts);
        }
    }

    private void openPoints(UnitRef unit) {
        List<ContactBook.OpenPoint> points = book.openPoints(unit.id());
        if (points.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        Map<ContactBook.OpenPoint.Kind, List<String>> posts = points.stream()
                .filter(point -> point.why().isEmpty())
                .collect(Collectors.groupingBy(
                        ContactBook.OpenPoint::kind,
                        () -> new EnumMap<>(ContactBook.OpenPoint.Kind.class),
                        Collectors.mapping(ContactBook.OpenPoint::about, Collectors.toList())));
        posts.forEach((kind, some) -> list.add(new ListItem(
                getTranslation("ContactBook.OpenPoint.Kind." + kind, some.size(), String.join(", ", some)))));
        points.stream()
                .filter(point -> !point.why().isEmpty())
                .forEach(point -> list.add(new ListItem(
                        getTranslation("ContactBook.OpenPoint.Kind." + point.kind(), point.about(), point.why()))));
        Section section = section("contact.open-points");
        section.add(list);
        add(section);
    }

    private Component underWay(ContactFacts list, UnitRef unit) {
        Section section = section("contact.now");
        section.add(sheets.facts(list, this));
        List<OpenStep> open = tasks.openSteps(List.of(list.id())).getOrDefault(list.id(), List.of());
        open.stream().filter(step -> tasks.holds(list.id(), step.step())).forEach(step -> {
            Div way = new Div(new Anchor(
                    TaskLinks.task(step.taskId()),
                    getTranslation("contact.do", getTranslation(step.step() + ".title"))));
            way.addClassName("way-on");
            section.add(way);
        });
        if (contacts.mayAbandon(list.id())) {
            open.stream().findFirst().ifPresent(step -> section.add(givingUp(step, unit)));
        }
        section.add(
                sheets.published(list, this),
                sheets.rows(list, this),
                processes.section(list.instanceId().isEmpty() ? null : list.instanceId(), list.id(), this));
        return section;
    }

    private Component givingUp(OpenStep step, UnitRef unit) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("contact.abandon.hint")));
        AbandonAction.add(form, TaskTicket.of(step.taskId()), contacts, () -> {
            Toasts.done(getTranslation("contact.abandoned"));
            show(unit);
        });
        return form;
    }

    private Component confirmed(ContactFacts list) {
        Section section = section("contact.current");
        section.add(sheets.facts(list, this), sheets.published(list, this), sheets.rows(list, this));
        return section;
    }

    private Component before(List<ContactFacts> history) {
        Section section = section("contact.before");
        List<ContactFacts> ended = history.stream()
                .filter(list -> list.endedOn() != null || list.stage() == ContactStage.ABANDONED)
                .toList();
        if (ended.isEmpty()) {
            section.add(new Paragraph(getTranslation("contact.before.none")));
            return section;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        ended.forEach(list -> {
            ListItem card = new ListItem(sheets.facts(list, this));
            card.addClassName("card");
            cards.add(card);
        });
        section.add(cards);
        return section;
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
