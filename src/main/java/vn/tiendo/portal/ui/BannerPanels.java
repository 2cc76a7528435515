package vn.tiendo.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.portal.UpkeepService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;
import vn.tiendo.task.TaskLinks;
import vn.tiendo.task.TaskListService;
import vn.tiendo.task.TaskPage;

/** Slogans and banners of a portal: which hang, which are old, which are gone; recorded and taken down by hand. */
@org.springframework.stereotype.Component
class BannerPanels {

    private final KeepingService keeping;
    private final UpkeepService upkeeps;
    private final TaskListService tasks;
    private final DueText words;

    BannerPanels(KeepingService keeping, UpkeepService upkeeps, TaskListService tasks, DueText words) {
        this.keeping = keeping;
        this.upkeeps = upkeeps;
        this.tasks = tasks;
        this.words = words;
    }

    Component list(PortalFacts portal, KeepingService.Rights rights, Component page, Runnable done) {
        Div box = new Div();
        if (portal.banners().isEmpty()) {
            box.add(new Paragraph(page.getTranslation("portal.banner.none")));
        } else {
            List<UpkeepFacts> works = upkeeps.underWay(portal.unitId()).stream()
                    .filter(UpkeepFacts::aboutBanner)
                    .toList();
            List<TaskPage.Waiting> waiting = works.isEmpty()
                    ? List.of()
                    : tasks.waiting(works.stream().map(UpkeepFacts::id).toList());
            UnorderedList list = new UnorderedList();
            list.addClassName("cards");
            portal.banners().forEach(banner -> {
                ListItem card = card(banner, page);
                works.stream()
                        .filter(work -> banner.id().equals(work.bannerId()))
                        .forEach(work -> work(work, waiting, card));
                if (rights.either() && banner.takenDownOn() == null) {
                    card.add(takeDown(banner, done));
                }
                list.add(card);
            });
            box.add(list);
        }
        if (rights.either()) {
            box.add(adding(portal, done));
        }
        return box;
    }

    private ListItem card(PortalFacts.Banner banner, Component page) {
        ListItem card = new ListItem(new H3(banner.words()));
        card.addClassName("card");
        if (banner.takenDownOn() != null) {
            card.add(new StateBadge(
                    "state-done", "✓", page.getTranslation("portal.banner.gone", words.day(banner.takenDownOn()))));
            if (!banner.replacedBy().isBlank()) {
                card.add(new Paragraph(page.getTranslation("portal.banner.replaced", banner.replacedBy())));
            }
        } else {
            card.add(
                    banner.old()
                            ? new StateBadge("due-overdue", "!", page.getTranslation("portal.banner.old"))
                            : new StateBadge("badge-plain", "–", page.getTranslation("portal.banner.hangs")));
        }
        String where = banner.place().isBlank() ? "" : " · " + banner.place();
        card.add(new Paragraph(page.getTranslation("portal.banner.until", words.day(banner.endsOn())) + where));
        return card;
    }

    private static void work(UpkeepFacts work, List<TaskPage.Waiting> waiting, ListItem card) {
        card.add(new StateBadge("state-awaiting", "⧗", card.getTranslation("UpkeepFacts.Stage." + work.stage())));
        waiting.stream()
                .filter(step -> step.step().subjectId().equals(work.id()) && step.mayOpen())
                .forEach(step -> card.add(new Anchor(
                        TaskLinks.task(step.step().taskId()),
                        card.getTranslation(step.step().step() + ".title"))));
    }

    private Component takeDown(PortalFacts.Banner banner, Runnable done) {
        FormPanel form = new FormPanel();
        AnswerFields fields = new AnswerFields(form, true);
        fields.show(new UpkeepFacts.Answer(null, "", ""), words.today());
        form.action(form.getTranslation("portal.banner.take-down"), () -> {
            keeping.takeDown(banner, fields.read());
            Toasts.done(form.getTranslation("portal.banner.taken-down"));
            done.run();
        });
        return folded(form, "portal.banner.take-down.title");
    }

    private Component adding(PortalFacts portal, Runnable done) {
        FormPanel form = new FormPanel();
        TextField text = form.field("words", new TextField(required(form, "portal.banner")));
        text.setMaxLength(PortalFacts.Banner.LONGEST_WORDS);
        text.setWidthFull();
        TextField place = form.field("place", new TextField(form.getTranslation("portal.banner.place")));
        place.setHelperText(form.getTranslation("portal.banner.place.hint"));
        place.setMaxLength(PortalFacts.Banner.LONGEST_PLACE);
        VietnameseDatePicker end =
                form.field("endsOn", new VietnameseDatePicker(required(form, "portal.banner.ends-on")));
        form.action(form.getTranslation("portal.banner.add"), () -> {
            keeping.addBanner(portal.unitId(), text.getValue(), place.getValue(), end.getValue());
            Toasts.done(form.getTranslation("portal.banner.added"));
            done.run();
        });
        return folded(form, "portal.banner.add.title");
    }

    private static String required(FormPanel form, String key) {
        return form.getTranslation("form.required", form.getTranslation(key));
    }

    private static Component folded(FormPanel form, String title) {
        Details folded = new Details(form.getTranslation(title), form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }
}
