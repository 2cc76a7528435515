package vn.tiendo.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailService;
import vn.tiendo.notification.MailState;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** The administrator's view of outgoing mails: what waits, what stopped and why, what has gone. */
@Route(NotificationLinks.OUTBOX)
@RolesAllowed("ADMIN")
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;
    private static final String STATE = "trang-thai";
    private static final Map<MailState, String> IN_URL = Map.of(
            MailState.WAITING, "cho-gui",
            MailState.PARKED, "dung-lai",
            MailState.SENT, "da-gui",
            MailState.LAPSED, "thoi-gui");

    private final transient MailService mails;
    private final transient DueText words;
    private final transient OutboxSheet sheet;
    private MailState state = MailState.WAITING;

    OutboxView(MailService mails, DueText words, OutboxSheet sheet) {
        this.sheet = sheet;
        this.mails = mails;
        this.words = words;
        addClassNames("page", "outbox");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .orElse("");
        state = Arrays.stream(MailState.values())
                .filter(value -> wanted.equals(IN_URL.get(value)))
                .findFirst()
                .orElse(MailState.WAITING);
        show();
    }

    private void show() {
        removeAll();
        Map<MailState, Integer> counts = mails.counts();
        FilterLinks states = new FilterLinks(getTranslation("notification.outbox.filter"));
        for (MailState value : MailState.values()) {
            states.link(
                    NotificationLinks.OUTBOX + "?" + STATE + "=" + IN_URL.get(value),
                    getTranslation(
                            "notification.outbox.count", getTranslation("MailState." + value), counts.get(value)),
                    value == state);
        }
        add(new PageHeader(getPageTitle()), states);
        List<MailRow> rows = mails.list(state, SHOWN);
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("notification.outbox.none." + state), ""));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        rows.forEach(mail -> list.add(card(mail)));
        add(sheet.of(state), list);
        if (counts.get(state) > rows.size()) {
            add(new Paragraph(getTranslation("notification.outbox.capped", rows.size(), counts.get(state))));
        }
    }

    private ListItem card(MailRow mail) {
        ListItem card = new ListItem(new H2(mail.subject()), new Paragraph(mail.to()), facts(mail));
        card.addClassNames("card", "mail-card");
        if (mail.fault() != null) {
            Paragraph why = new Paragraph(getTranslation("MailFault." + mail.fault()));
            why.addClassName("warning");
            card.add(why);
        }
        if (!mail.faultDetail().isEmpty()) {
            Paragraph said = new Paragraph(mail.faultDetail());
            said.addClassNames("muted", "server-said");
            card.add(said);
        }
        if (mail.state() == MailState.PARKED) {
            Button again = new Button(getTranslation("notification.outbox.again"));
            again.setAriaLabel(getTranslation("notification.outbox.again.this", mail.subject(), mail.to()));
            again.setDisableOnClick(true);
            again.addClickListener(click -> {
                mails.resend(mail.id());
                Toasts.done(getTranslation("notification.outbox.again.done"));
                show();
            });
            card.add(again);
        }
        return card;
    }

    private Div facts(MailRow mail) {
        Div facts = new Div(badge(mail.state()));
        facts.addClassName("card-meta");
        facts.add(new Span(getTranslation("notification.outbox.created", words.time(mail.createdAt()))));
        if (mail.attempts() > 0) {
            facts.add(new Span(getTranslation("notification.outbox.attempts", mail.attempts())));
        }
        if (mail.state() == MailState.WAITING) {
            facts.add(new Span(getTranslation("notification.outbox.next", words.time(mail.nextTry()))));
        }
        if (mail.state() == MailState.PARKED && mail.parkedAt() != null) {
            facts.add(new Span(getTranslation("notification.outbox.parked", words.time(mail.parkedAt()))));
        }
        if (mail.keeper() != null) {
            facts.add(new Span(getTranslation("notification.outbox.keeper", mail.keeper())));
        }
        if (mail.finishedAt() != null) {
            String key = mail.state() == MailState.LAPSED ? "notification.outbox.lapsed" : "notification.outbox.sent";
            facts.add(new Span(getTranslation(key, words.time(mail.finishedAt()))));
        }
        return facts;
    }

    private StateBadge badge(MailState of) {
        String text = getTranslation("MailState." + of);
        return switch (of) {
            case WAITING -> new StateBadge("state-awaiting", "◷", text);
            case PARKED -> new StateBadge("due-overdue", "!", text);
            case SENT -> new StateBadge("state-done", "✓", text);
            case LAPSED -> new StateBadge("state-off", "–", text);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.outbox.title");
    }
}
