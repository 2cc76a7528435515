package vn.tiendo.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.AccountService.Account;
import vn.tiendo.organization.AccountService.Link;
import vn.tiendo.organization.AccountService.State;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PublicAddress;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.StateBadge;

/** How a person's account stands, and what an administrator may do with it; a link is shown once. */
class AccountPanel extends Div {

    private final transient AccountService accounts;
    private final transient DueText words;
    private final String login;
    private final String baseUrl;
    private final transient Runnable changed;

    /** @param changed is told after each act */
    AccountPanel(AccountService accounts, DueText words, String login, String baseUrl, Runnable changed) {
        this.accounts = accounts;
        this.changed = changed;
        this.words = words;
        this.login = login;
        this.baseUrl = baseUrl;
        addClassName("account-panel");
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        removeAll();
        Account account = accounts.account(login);
        FormPanel panel = new FormPanel();
        panel.content(new H2(text("title")), new Paragraph(badge(account.state())), new Paragraph(explained(account)));
        if (account.state() == State.LOCKED) {
            panel.action(text("unlock"), () -> {
                accounts.unlock(login);
                refresh();
            });
        } else {
            panel.action(text(account.state() == State.WAITING ? "link" : "reset"), () -> {
                Link link = accounts.openLink(login);
                refresh();
                add(once(link));
            });
            Question sure =
                    new Question(getTranslation("organization.admin.account.lock.title", login), text("lock.text"));
            panel.action(text("lock"), () -> sure, () -> {
                accounts.lock(login);
                refresh();
            });
        }
        add(panel);
    }

    private String explained(Account account) {
        return account.linkUntil() == null
                ? text("explain." + account.state())
                : getTranslation("organization.admin.account.link-open", words.time(account.linkUntil()));
    }

    private StateBadge badge(State state) {
        String words = getTranslation("AccountService.State." + state.name());
        return switch (state) {
            case WAITING -> new StateBadge("state-awaiting", "⧗", words);
            case ACTIVE -> new StateBadge("state-done", "✓", words);
            case LOCKED -> new StateBadge("state-off", "–", words);
        };
    }

    private Div once(Link link) {
        TextField address = new TextField(text("address"));
        address.setValue(PublicAddress.of(baseUrl) + link.path());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        Button copy = new Button(
                text("copy"),
                click -> getElement().executeJs("navigator.clipboard?.writeText($0)", address.getValue()));
        Paragraph text = new Paragraph(getTranslation("organization.admin.account.once", words.time(link.until())));
        Div box = new Div(text, address, copy);
        box.addClassNames("sheet", "one-time-link");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private String text(String key) {
        return getTranslation("organization.admin.account." + key);
    }
}
