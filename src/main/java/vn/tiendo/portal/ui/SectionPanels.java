package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.organization.PersonRef;
import vn.tiendo.organization.UnitRef;
import vn.tiendo.organization.ui.PersonChoice;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.PortalLinks;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;

/** What can be done about the sections of a portal. */
@org.springframework.stereotype.Component
class SectionPanels {

    private static final int USUAL_INTERVAL = 30;

    private final KeepingService keeping;
    private final UpkeepService upkeeps;
    private final UpkeepSheets sheets;
    private final OrganizationService organization;
    private final TaskListService tasks;
    private final DueText words;

    SectionPanels(
            KeepingService keeping,
            UpkeepService upkeeps,
            UpkeepSheets sheets,
            OrganizationService organization,
            TaskListService tasks,
            DueText words) {
        this.keeping = keeping;
        this.upkeeps = upkeeps;
        this.sheets = sheets;
        this.organization = organization;
        this.tasks = tasks;
        this.words = words;
    }

    Component table(PortalFacts portal, UnitRef unit, KeepingService.Rights rights) {
        List<UpkeepFacts> works = upkeeps.underWay(portal.unitId());
        return new SectionTable(
                portal,
                works,
                works.isEmpty()
                        ? List.of()
                        : tasks.waiting(works.stream().map(UpkeepFacts::id).toList()),
                organization.people(portal.sections().stream()
                        .map(PortalFacts.Section::dutyPersonId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                rights.either() ? PortalLinks.of(unit.code()) : null,
                sheets);
    }

    /** Everything that the person may do about one section. */
    Component of(PortalFacts portal, PortalFacts.Section section, KeepingService.Rights rights, Runnable done) {
        Section box = new Section();
        box.addClassName("sheet");
        box.add(
                new H2(box.getTranslation("portal.section.of", section.name())),
                SectionBadges.of(section.state(), box));
        if (!rights.either()) {
            return box;
        }
        if (section.state() == PortalFacts.State.NOT_APPLICABLE) {
            box.add(again(section, done));
            return box;
        }
        box.add(review(section, done));
        if (rights.keep() && portal.outage().isEmpty()) {
            box.add(begin(section));
        }
        if (rights.lead()) {
            box.add(duty(portal.unitId(), section, done));
        }
        box.add(change(section, rights, done));
        return box;
    }

    private FormPanel review(PortalFacts.Section section, Runnable done) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("portal.review.text")));
        AnswerFields fields = new AnswerFields(form, false);
        PortalFacts.Item newest = section.newest();
        fields.show(
                new UpkeepFacts.Answer(newest.newestOn(), newest.newestTitle(), newest.newestLink()), words.today());
        IntegerField count = form.field("count", new IntegerField(required(form, "portal.review.count")));
        count.setHelperText(form.getTranslation("portal.review.count.hint"));
        count.setMin(0);
        count.setValue(section.itemCount());
        form.primary(form.getTranslation("portal.review.action"), () -> {
            UpkeepFacts.Answer seen = fields.read();
            keeping.review(
                    section,
                    new PortalFacts.Item(seen.day(), seen.title(), seen.link()),
                    Objects.requireNonNullElse(count.getValue(), -1));
            Toasts.done(form.getTranslation("portal.review.done"));
            done.run();
        });
        return form;
    }

    /** The work opens for the person who asks, also to say that the section does not apply. */
    private Component begin(PortalFacts.Section section) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(form.getTranslation("portal.begin.text")));
        form.action(form.getTranslation("portal.begin.action"), () -> {
            UUID upkeep = keeping.begin(section);
            tasks.openSteps(List.of(upkeep)).getOrDefault(upkeep, List.of()).stream()
                    .findFirst()
                    .ifPresent(step -> UI.getCurrent().navigate(TaskLinks.task(step.taskId())));
        });
        return folded(form, "portal.begin");
    }

    private Component duty(UUID unit, PortalFacts.Section section, Runnable done) {
        FormPanel form = new FormPanel();
        List<PersonRef> people = keeping.candidates(unit);
        ComboBox<PersonRef> person = form.field("person", PersonChoice.one(form.getTranslation("portal.duty"), people));
        person.setClearButtonVisible(true);
        people.stream()
                .filter(each -> each.id().equals(section.dutyPersonId()))
                .findFirst()
                .ifPresent(person::setValue);
        form.action(form.getTranslation("portal.duty.action"), () -> {
            keeping.onDuty(
                    section,
                    person.getValue() == null ? null : person.getValue().id());
            Toasts.done(form.getTranslation("portal.duty.done"));
            done.run();
        });
        return folded(form, "portal.duty.title");
    }

    private Component change(PortalFacts.Section section, KeepingService.Rights rights, Runnable done) {
        FormPanel form = new FormPanel();
        TextField link = form.field("sectionLink", new TextField(form.getTranslation("portal.section.link")));
        link.setHelperText(form.getTranslation("portal.section.link.hint"));
        link.setMaxLength(PortalFacts.Item.LONGEST_LINK);
        link.setValue(section.link());
        link.setWidthFull();
        IntegerField days = interval(form);
        days.setValue(section.intervalDays());
        days.setReadOnly(!rights.oversee());
        form.action(form.getTranslation("portal.section.change"), () -> {
            keeping.change(section, link.getValue(), Objects.requireNonNullElse(days.getValue(), 0));
            Toasts.done(form.getTranslation("portal.section.changed"));
            done.run();
        });
        return folded(form, "portal.section.change.title");
    }

    private FormPanel again(PortalFacts.Section section, Runnable done) {
        FormPanel form = new FormPanel();
        form.content(
                new Paragraph(form.getTranslation("portal.not-applicable.because", section.notApplicableReason())));
        form.action(form.getTranslation("portal.applies-again"), () -> {
            keeping.applyAgain(section);
            done.run();
        });
        return form;
    }

    /** A section that the catalogue does not have. */
    Component adding(UUID unit, Runnable done) {
        FormPanel form = new FormPanel();
        TextField name = form.field("name", new TextField(required(form, "portal.section.name")));
        name.setMaxLength(PortalFacts.Section.LONGEST_NAME);
        IntegerField days = interval(form);
        days.setValue(USUAL_INTERVAL);
        form.action(form.getTranslation("portal.section.add"), () -> {
            keeping.addSection(unit, name.getValue(), Objects.requireNonNullElse(days.getValue(), 0));
            Toasts.done(form.getTranslation("portal.section.added"));
            done.run();
        });
        return folded(form, "portal.section.add.title");
    }

    private static IntegerField interval(FormPanel form) {
        IntegerField days = form.field("interval", new IntegerField(required(form, "portal.interval")));
        days.setHelperText(form.getTranslation("portal.interval.hint"));
        days.setMin(1);
        days.setMax(PortalFacts.Section.LONGEST_INTERVAL);
        return days;
    }

    private static String required(FormPanel form, String key) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }

    private static Component folded(FormPanel form, String title) {
        Details folded = new Details(form.getTranslation(title), form);
        folded.addClassNames("sheet", "folded-form");
        return new Div(folded);
    }
}
