package vn.tiendo.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.ui.Timelines;
import vn.tiendo.organization.OrganizationLinks;
import vn.tiendo.organization.email.EmailSuffixService;
import vn.tiendo.organization.store.EmailSuffixShelf.Suffix;
import vn.tiendo.shared.email.OfficialEmail.Verdict;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.PageHeader;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.StateBadge;
import vn.tiendo.shared.ui.Toasts;

/** Under which domains mailboxes are official: the list, one more, one less, and what a given address would be. */
@Route(OrganizationLinks.EMAIL_DOMAINS)
@RolesAllowed("ADMIN")
class EmailDomainsView extends Div implements HasDynamicTitle {

    private static final int ACTS = 20;

    private final transient EmailSuffixService suffixes;
    private final transient Timelines timelines;
    private final transient DueText words;
    private final UnorderedList list = new UnorderedList();
    private final Div acts = new Div();

    EmailDomainsView(EmailSuffixService suffixes, Timelines timelines, DueText words) {
        this.suffixes = suffixes;
        this.timelines = timelines;
        this.words = words;
        addClassName("page");
        list.addClassName("cards");
        add(
                new PageHeader(getPageTitle()),
                new Paragraph(getTranslation("organization.email.text")),
                list,
                new FoldedForm(getTranslation("organization.email.add"), addition()),
                new FoldedForm(getTranslation("organization.email.try"), trial()),
                new H2(getTranslation("organization.email.acts")),
                acts);
        show();
    }

    private void show() {
        list.removeAll();
        suffixes.all().forEach(suffix -> list.add(item(suffix)));
        acts.removeAll();
        acts.add(timelines.newest(AuditScope.of(List.of(EmailSuffixService.STREAM)), ACTS));
    }

    private ListItem item(Suffix suffix) {
        Div what = new Div(
                new H2("@" + suffix.domain()),
                suffix.endedOn() == null
                        ? new StateBadge("badge-passed", "✓", getTranslation("organization.email.holds"))
                        : new StateBadge(
                                "badge-plain",
                                "–",
                                getTranslation("organization.email.ended-on", words.day(suffix.endedOn()))));
        what.addClassName("calendar-day");
        Paragraph used = new Paragraph(getTranslation("organization.email.used", suffix.units(), suffix.people()));
        used.addClassName("hint");
        ListItem item = new ListItem(what, used);
        if (suffix.holds()) {
            item.add(ending(suffix));
        }
        item.addClassName("card");
        return item;
    }

    private FormPanel ending(Suffix suffix) {
        FormPanel form = new FormPanel();
        Button end = form.action(
                getTranslation("organization.email.end"),
                () -> new Question(
                        getTranslation("organization.email.end.title", suffix.domain()),
                        getTranslation("organization.email.end.text", suffix.units(), suffix.people())),
                () -> {
                    suffixes.end(suffix.domain());
                    Toasts.done(getTranslation("organization.email.ended", suffix.domain()));
                    show();
                });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("organization.email.end") + " " + suffix.domain());
        return form;
    }

    private FormPanel addition() {
        FormPanel form = new FormPanel();
        TextField domain = form.field(
                "domain", new TextField(getTranslation("form.required", getTranslation("organization.email.domain"))));
        domain.setHelperText(getTranslation("organization.email.domain.hint"));
        form.primary(getTranslation("organization.email.add.action"), () -> {
            String added = suffixes.add(domain.getValue());
            domain.clear();
            Toasts.done(getTranslation("organization.email.added", added));
            show();
        });
        return form;
    }

    private FormPanel trial() {
        FormPanel form = new FormPanel();
        TextField address = form.field("address", new TextField(getTranslation("organization.email.try.address")));
        Paragraph answer = new Paragraph();
        answer.getElement().setAttribute("role", "status");
        form.content(answer);
        form.action(getTranslation("organization.email.try.action"), () -> {
            Verdict verdict = suffixes.judge(address.getValue());
            answer.setText(getTranslation("OfficialEmail.Verdict." + verdict));
            answer.setClassName("warning", verdict != Verdict.OFFICIAL);
        });
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.email.title");
    }
}
