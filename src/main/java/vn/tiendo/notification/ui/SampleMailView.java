package vn.tiendo.notification.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.notification.MailAttachment;
import vn.tiendo.notification.NotificationLinks;
import vn.tiendo.notification.SampleMailService;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.WebAddress;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.PageHeader;

/** One mail of the sample, with its files to download. */
@Route(NotificationLinks.SAMPLE_MAILBOX + "/:id([0-9a-fA-F-]{36})")
@PermitAll
class SampleMailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObjectProvider<SampleMailService> mailbox;
    private final transient DueText words;
    private String title = "";

    SampleMailView(ObjectProvider<SampleMailService> mailbox, DueText words) {
        this.mailbox = mailbox;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").map(Ids::read).orElseThrow(NotFound::new);
        SampleMailService sample = mailbox.getIfAvailable();
        if (sample == null) {
            throw new NotFound();
        }
        show(sample.open(id));
    }

    private void show(SampleMailService.Letter letter) {
        title = letter.facts().subject();
        removeAll();
        FactList facts = new FactList();
        facts.fact(
                getTranslation("notification.sample.recipient"), letter.facts().to());
        if (letter.facts().finishedAt() != null) {
            facts.fact(
                    getTranslation("notification.sample.time"),
                    words.time(letter.facts().finishedAt()));
        }
        Section sheet = new Section(facts, text(letter.text()));
        sheet.addClassName("sheet");
        add(
                new Anchor(NotificationLinks.SAMPLE_MAILBOX, getTranslation("notification.sample.back")),
                new PageHeader(title),
                sheet);
        if (!letter.attachments().isEmpty()) {
            add(files(letter.attachments()));
        }
    }

    /** As a mail program shows it: what is an address can be followed. */
    private static Div text(String letter) {
        Div text = new Div();
        text.addClassName("pre");
        for (String line : letter.split("(?<=\n)")) {
            String words = line.strip();
            if (WebAddress.isOne(words)) {
                text.add(new Anchor(words, words), new Text("\n"));
            } else {
                text.add(line);
            }
        }
        return text;
    }

    private Section files(List<MailAttachment> attachments) {
        UnorderedList list = new UnorderedList();
        list.addClassName("attachments");
        attachments.forEach(file -> list.add(new ListItem(new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.name(),
                        file.contentType(),
                        file.content().length)),
                AttachmentType.DOWNLOAD,
                file.name()))));
        Section sheet = new Section(new H2(getTranslation("notification.sample.files")), list);
        sheet.addClassName("sheet");
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
