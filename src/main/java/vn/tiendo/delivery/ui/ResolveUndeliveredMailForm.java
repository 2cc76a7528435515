package vn.tiendo.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.delivery.DeliveryService;
import vn.tiendo.delivery.Remedy;
import vn.tiendo.delivery.UndeliveredFacts;
import vn.tiendo.notification.MailRow;
import vn.tiendo.notification.MailState;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The following officer sends mails again that did not arrive, or says how the recipient came to know. */
@org.springframework.stereotype.Component
class ResolveUndeliveredMailForm implements TaskForm {

    private final DeliveryService deliveries;
    private final DueText words;

    ResolveUndeliveredMailForm(DeliveryService deliveries, DueText words) {
        this.deliveries = deliveries;
        this.words = words;
    }

    @Override
    public String step() {
        return "resolve-undelivered-mail";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        UndeliveredFacts facts = deliveries.facts(page.subjectId());
        FormPanel form = new FormPanel();
        Section sheet = new Section();
        sheet.addClassName("sheet");
        sheet.add(new H2(sheet.getTranslation("delivery.recipient")), recipient(facts), letters(facts, sheet));
        RadioButtonGroup<Remedy> remedy = new RadioButtonGroup<>();
        remedy.setLabel(form.getTranslation("form.required", form.getTranslation("delivery.remedy")));
        remedy.setItems(Remedy.values());
        remedy.setItemLabelGenerator(each -> form.getTranslation("Remedy." + each));
        TextArea note = new TextArea(form.getTranslation("form.required", form.getTranslation("delivery.note")));
        note.setHelperText(form.getTranslation("delivery.note.hint"));
        facts.obstacle()
                .ifPresentOrElse(
                        obstacle -> form.content(new Paragraph(form.getTranslation(obstacle))),
                        () -> form.field("remedy", remedy));
        form.field("note", note);
        Button done = form.primary("", () -> {
            deliveries.resolve(frame.ticket(), remedy.getValue(), note.getValue());
            frame.done();
        });
        remedy.addValueChangeListener(change -> {
            boolean told = change.getValue() == Remedy.TOLD;
            note.setVisible(told);
            done.setText(form.getTranslation(told ? "delivery.told" : "delivery.resend"));
        });
        remedy.setValue(facts.obstacle().isEmpty() && facts.addressChanged() ? Remedy.RESEND : Remedy.TOLD);
        Div box = new Div(sheet, form);
        return box;
    }

    private static FactList recipient(UndeliveredFacts facts) {
        FactList list = new FactList();
        list.fact(list.getTranslation("delivery.name"), facts.named());
        if (!facts.units().isEmpty()) {
            list.fact(list.getTranslation("delivery.unit"), String.join(", ", facts.units()));
        }
        list.fact(list.getTranslation("delivery.address"), facts.address());
        String now = facts.addressNow();
        list.fact(
                list.getTranslation("delivery.address.now"),
                now == null
                        ? list.getTranslation("delivery.address.none")
                        : facts.addressChanged() ? now : list.getTranslation("delivery.address.same"));
        return list;
    }

    private Div letters(UndeliveredFacts facts, Component screen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        facts.mails().forEach(mail -> list.add(letter(mail, facts)));
        return new Div(
                new H3(screen.getTranslation("delivery.mails", facts.mails().size())), list);
    }

    private ListItem letter(MailRow mail, UndeliveredFacts facts) {
        ListItem card = new ListItem();
        card.addClassNames("card", "mail-card");
        Paragraph subject = new Paragraph(mail.subject());
        subject.addClassName("card-title");
        String state = mail.state() == MailState.PARKED && mail.parkedAt() != null
                ? card.getTranslation("delivery.stopped", words.time(mail.parkedAt()))
                : card.getTranslation("MailState." + mail.state());
        Div when = new Div(new Span(state));
        when.addClassName("card-meta");
        card.add(subject, when);
        if (mail.state() == MailState.PARKED && mail.fault() != null) {
            Paragraph why = new Paragraph(card.getTranslation("MailFault." + mail.fault()));
            why.addClassName("warning");
            card.add(why);
        }
        if (mail.state() == MailState.PARKED && !mail.faultDetail().isEmpty()) {
            Paragraph said = new Paragraph(card.getTranslation("delivery.server-said", mail.faultDetail()));
            said.addClassNames("muted", "server-said");
            card.add(said);
        }
        if (mail.state() == MailState.PARKED && !facts.sendable().contains(mail.id())) {
            card.add(new Paragraph(card.getTranslation("delivery.over")));
        }
        return card;
    }
}
