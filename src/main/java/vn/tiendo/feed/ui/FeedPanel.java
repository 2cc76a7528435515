package vn.tiendo.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import vn.tiendo.feed.FeedService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PublicAddress;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;

/** Where a person lets a calendar read his deadlines; the address is shown once. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class FeedPanel extends Div {

    private final transient FeedService feeds;
    private final transient DueText words;
    private final String baseUrl;

    FeedPanel(FeedService feeds, DueText words, @Value("${tiendo.base-url:}") String baseUrl) {
        this.feeds = feeds;
        this.words = words;
        this.baseUrl = baseUrl;
        addClassName("feed-panel");
        show();
    }

    private void show() {
        removeAll();
        Optional<Instant> since = feeds.openSince();
        FormPanel panel = new FormPanel();
        panel.content(new H2(getTranslation("feed.title")), new Paragraph(getTranslation("feed.text")));
        if (since.isEmpty()) {
            panel.action(getTranslation("feed.open"), this::open);
        } else {
            panel.content(new Paragraph(getTranslation("feed.since", words.time(since.get()))));
            Question renew = new Question(getTranslation("feed.renew.title"), getTranslation("feed.renew.text"));
            panel.action(getTranslation("feed.renew"), () -> renew, this::open);
            Question revoke = new Question(getTranslation("feed.revoke.title"), getTranslation("feed.revoke.text"));
            panel.action(getTranslation("feed.revoke"), () -> revoke, this::revoke);
        }
        add(panel);
    }

    private void open() {
        String path = feeds.open();
        show();
        add(once(PublicAddress.of(baseUrl) + path));
    }

    private void revoke() {
        feeds.revoke();
        show();
        Toasts.done(getTranslation("feed.revoked"));
    }

    private Div once(String link) {
        TextField address = new TextField(getTranslation("feed.address"));
        address.setValue(link);
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        Button copy = new Button(
                getTranslation("feed.copy"),
                click -> getElement().executeJs("navigator.clipboard?.writeText($0)", address.getValue()));
        Div box = new Div(new Paragraph(getTranslation("feed.once")), address, copy);
        box.addClassNames("sheet", "one-time-link");
        box.getElement().setAttribute("role", "status");
        return box;
    }
}
