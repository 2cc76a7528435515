package vn.tiendo;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tiendo.shared.ui.Language;
import vn.tiendo.shared.ui.Translations;

/** What is said when the session ends or the network goes: in the reader's language, not in the framework's. */
@Component
class SessionMessages implements VaadinServiceInitListener {

    private final Translations texts;

    SessionMessages(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addUIInitListener(init -> nameConnection(init.getUI()));
    }

    private void nameConnection(UI page) {
        ReconnectDialogConfiguration connection = page.getReconnectDialogConfiguration();
        connection.setDialogText(page.getTranslation("porch.connection.lost"));
        connection.setDialogTextGaveUp(page.getTranslation("porch.connection.gave-up"));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        VaadinRequest request = VaadinRequest.getCurrent(); // the one of the info is null while a page starts
        Locale locale = Language.of(request == null ? null : request.getCookies());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("porch.session.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("porch.session.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("porch.error.unexpected.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("porch.session.failed.text", locale));
        messages.setSyncErrorCaption(texts.getTranslation("porch.error.unexpected.title", locale));
        messages.setSyncErrorMessage(texts.getTranslation("porch.session.failed.text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("porch.session.no-cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("porch.session.no-cookies.text", locale));
        return messages;
    }
}
