package vn.tiendo.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.handover.Alarm;
import vn.tiendo.handover.AlarmService;
import vn.tiendo.handover.HandOverLinks;
import vn.tiendo.shared.Deadline;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.task.TaskLinks;

/** "Việc không có người làm": each open step that nobody who is there can do, why, and one click to mend it. */
@Route(HandOverLinks.ALARMS)
@RolesAllowed({"USER", "ADMIN"})
class AlarmsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AlarmService alarms;
    private final transient DueText words;
    private final boolean links;

    AlarmsView(AlarmService alarms, DueText words, AuthenticationContext authentication) {
        this.alarms = alarms;
        this.words = words;
        this.links = authentication.hasRole("USER");
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle()));
        List<Alarm> list = alarms.list();
        if (list.isEmpty()) {
            String none = links ? "alarm.none" : "alarm.none.admin";
            add(new EmptyState(getTranslation(none), getTranslation(none + ".hint")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        list.forEach(alarm -> cards.add(card(alarm)));
        add(new Paragraph(getTranslation("alarm.count", list.size())), cards);
    }

    private ListItem card(Alarm alarm) {
        String words = getTranslation(alarm.step() + ".title");
        Component title = links ? new Anchor(TaskLinks.task(alarm.taskId()), words) : new Span(words);
        title.addClassName("card-title");
        Span subject = new Span(alarm.subject());
        subject.addClassName("card-subject");
        Div meta =
                new Div(new Span(alarm.reference().isEmpty() ? getTranslation("task.no-number") : alarm.reference()));
        meta.addClassName("card-meta");
        due(alarm.due(), meta);
        Paragraph why = new Paragraph(why(alarm));
        why.addClassName("warning");
        ListItem card = new ListItem(title, subject, meta, why, mend(alarm));
        card.addClassName("card");
        return card;
    }

    private String why(Alarm alarm) {
        String role = alarm.role().isEmpty() ? "" : getTranslation("Role." + alarm.role());
        return getTranslation("Alarm.Reason." + alarm.reason(), alarm.holder(), alarm.unit(), role);
    }

    private Component mend(Alarm alarm) {
        Alarm.Mend mend = alarm.mend();
        String text = getTranslation("Alarm.Way." + mend.way(), mend.name(), mend.load());
        String whole = text + ": " + getTranslation(alarm.step() + ".title") + ", " + alarm.subject();
        if (mend.way() == Alarm.Way.ASK) {
            FormPanel act = new FormPanel();
            Button ask = act.action(text, () -> {
                alarms.ask(alarm.taskId());
                Toasts.done(getTranslation("alarm.asked.toast"));
                act.removeAll();
                act.add(new Paragraph(getTranslation("alarm.asked")));
            });
            ask.setAriaLabel(whole);
            return act;
        }
        if (mend.personId() == null) {
            Anchor link = new Anchor(mend.link(), text);
            link.addClassName("action-link");
            link.setAriaLabel(whole);
            return new Div(link);
        }
        FormPanel act = new FormPanel();
        Button give = act.action(text, () -> {
            alarms.give(
                    alarm.taskId(),
                    Objects.requireNonNull(mend.personId()),
                    getTranslation("alarm.given") + why(alarm));
            Toasts.done(getTranslation("task.handed-over.toast", mend.name()));
            show();
        });
        give.setAriaLabel(whole);
        return act;
    }

    private void due(@Nullable Deadline due, Div meta) {
        if (due != null) {
            meta.add(
                    switch (words.of(due)) {
                        case OVERDUE -> new StateBadge("due-overdue", "!", words.shortly(due));
                        case DUE_SOON -> new StateBadge("due-soon", "◷", words.shortly(due));
                        case ON_TRACK -> new StateBadge("due-on-track", "◷", words.shortly(due));
                    });
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alarm.title");
    }
}
