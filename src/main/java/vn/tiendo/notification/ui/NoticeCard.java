package vn.tiendo.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.tiendo.notification.NoticeRow;
import vn.tiendo.notification.NoticeService;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.shared.ui.DueText;

/** One notice; put away, it leaves a line in its place that takes this back for as long as the page is open. */
class NoticeCard extends ListItem {

    private final NoticeRow notice;
    private final transient NoticeService notices;
    private final transient DueText words;

    NoticeCard(NoticeRow notice, NoticeService notices, DueText words) {
        this.notice = notice;
        this.notices = notices;
        this.words = words;
        addClassNames("card", "notice-card");
        show();
    }

    private void show() {
        removeAll();
        String text =
                getTranslation("notice." + notice.template(), notice.args().toArray());
        Anchor title = new Anchor(NotificationLinks.open(notice.id()), text);
        title.addClassName("card-title");
        Div told = new Div(title, new Span(words.time(notice.createdAt())));
        told.addClassName("notice-told");
        if (!notice.read()) {
            addClassName("unread");
            Span unread = new Span(getTranslation("notification.unread"));
            unread.addClassName("unread-mark");
            told.add(unread);
        }
        Button away = new Button(
                getTranslation(notice.archived() ? "notification.restore" : "notification.archive"),
                click -> putAway());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(
                getTranslation(notice.archived() ? "notification.restore.this" : "notification.archive.this", text));
        add(told, away);
    }

    /** An archived notice is put away to the current ones. */
    private void putAway() {
        file(!notice.archived());
        removeAll();
        Span done = new Span(getTranslation(notice.archived() ? "notification.restored" : "notification.archived"));
        done.getElement().setAttribute("role", "status");
        Button undo = new Button(getTranslation("notification.undo"), click -> {
            file(notice.archived());
            show();
        });
        add(done, undo);
        undo.focus();
    }

    private void file(boolean archived) {
        if (archived) {
            notices.archive(notice.id());
        } else {
            notices.restore(notice.id());
        }
        getUI().ifPresent(NotificationBell::refreshIn);
    }
}
