package vn.tiendo.portal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tiendo.portal.KeepingService;
import vn.tiendo.portal.PortalFacts;
import vn.tiendo.portal.UpkeepFacts;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;
import vn.tiendo.shared.ui.VietnameseDatePicker;

/** Somebody says that a portal cannot be reached, or that it can be again. */
class OutagePanel extends Div {

    OutagePanel(KeepingService keeping, PortalFacts portal, DueText words, Runnable done) {
        if (portal.outage().isPresent()) {
            FormPanel form = new FormPanel();
            form.content(new Paragraph(getTranslation("portal.outage.end.text")));
            Question sure =
                    new Question(getTranslation("portal.outage.end.title"), getTranslation("portal.outage.end.sure"));
            form.action(getTranslation("portal.outage.end"), () -> sure, () -> {
                keeping.endOutage(portal.unitId());
                Toasts.done(getTranslation("portal.outage.ended"));
                done.run();
            });
            add(form);
            return;
        }
        FormPanel form = new FormPanel();
        form.content(new Paragraph(getTranslation("portal.outage.text")));
        VietnameseDatePicker since = form.field("since", new VietnameseDatePicker(required("portal.outage.from")));
        since.setValue(words.today());
        TextArea reason = form.field("outageReason", new TextArea(required("portal.outage.reason")));
        reason.setHelperText(getTranslation("portal.outage.reason.hint"));
        reason.setMaxLength(UpkeepFacts.Answer.LONGEST_REASON);
        reason.setWidthFull();
        form.action(getTranslation("portal.outage.report"), () -> {
            keeping.reportOutage(portal.unitId(), since.getValue(), reason.getValue());
            Toasts.done(getTranslation("portal.outage.reported"));
            done.run();
        });
        Details folded = new Details(getTranslation("portal.outage.title"), form);
        folded.addClassNames("sheet", "folded-form");
        add(folded);
    }

    private String required(String key) {
        return getTranslation("form.required", getTranslation(key));
    }
}
