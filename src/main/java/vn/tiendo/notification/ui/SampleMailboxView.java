package vn.tiendo.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.notification.SampleMailService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.PageHeader;

/** Every mail that the sample would have sent; outside the sample there is no such page. */
@Route(NotificationLinks.SAMPLE_MAILBOX)
@PermitAll
class SampleMailboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;

    private final transient ObjectProvider<SampleMailService> mailbox;
    private final transient DueText words;

    SampleMailboxView(ObjectProvider<SampleMailService> mailbox, DueText words) {
        this.mailbox = mailbox;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SampleMailService sample = mailbox.getIfAvailable();
        if (sample == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(sample.list(SHOWN));
        }
    }

    private void show(List<MailRow> mails) {
        removeAll();
        Paragraph explained = new Paragraph(getTranslation("notification.sample.text"));
        explained.addClassName("muted");
        add(new PageHeader(getPageTitle()), explained);
        if (mails.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notification.sample.none"), getTranslation("notification.sample.none.hint")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        mails.forEach(mail -> list.add(card(mail)));
        add(list);
    }

    private ListItem card(MailRow mail) {
        Anchor subject = new Anchor(NotificationLinks.sampleMail(mail.id()), mail.subject());
        subject.addClassName("card-title");
        Div meta = new Div(new Span(getTranslation("notification.sample.to", mail.to())));
        meta.addClassName("card-meta");
        if (mail.finishedAt() != null) {
            meta.add(new Span(words.time(mail.finishedAt())));
        }
        ListItem card = new ListItem(subject, meta);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.sample.title");
    }
}
