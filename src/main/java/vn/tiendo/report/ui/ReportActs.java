package vn.tiendo.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.ReportOnBehalfService;
import vn.tiendo.report.ReportReopeningService;
import vn.tiendo.report.ReportSendingService;
import vn.tiendo.report.ReportService;
import vn.tiendo.report.version.ReplacedTexts;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.shared.ui.Question;
import vn.tiendo.shared.ui.Toasts;

/** What can be done to a report outside its steps, and what was sent of it before. */
@org.springframework.stereotype.Component
class ReportActs {

    private final ReportService reports;
    private final ReportSendingService sending;
    private final ReportReopeningService reopening;
    private final ReportOnBehalfService onBehalf;
    private final DueText words;

    ReportActs(
            ReportService reports,
            ReportSendingService sending,
            ReportReopeningService reopening,
            ReportOnBehalfService onBehalf,
            DueText words) {
        this.reports = reports;
        this.sending = sending;
        this.reopening = reopening;
        this.onBehalf = onBehalf;
        this.words = words;
    }

    /** @param sheets shows an earlier sending when it is opened */
    Component of(ReportFacts report, ReportSheets sheets) {
        Div box = new Div();
        List<ReportFacts> sent = reports.versions(report.addresseeId());
        if (sent.stream().anyMatch(version -> version.round() != report.round())) {
            sent.reversed().forEach(version -> box.add(version(version, sheets, box)));
        }
        onBehalf.replaced(report).forEach(before -> box.add(replaced(before, box)));
        if (sending.mayWithdraw(report.addresseeId())) {
            box.add(withdrawing(report.addresseeId(), box));
        }
        if (reopening.mayReopen(report.addresseeId())) {
            box.add(askedAgain(report, sheets, box));
        }
        return box;
    }

    /** Whether the unit has something to read that its paper has replaced. */
    boolean hasReplaced(ReportFacts report) {
        return !onBehalf.replaced(report).isEmpty();
    }

    private Details version(ReportFacts version, ReportSheets sheets, Component page) {
        String when = version.sentAt() == null ? "" : words.time(version.sentAt());
        Details folded = new Details(page.getTranslation(
                "report.version",
                version.round(),
                version.number(),
                when,
                page.getTranslation("ReportState." + version.state())));
        folded.addClassNames("sheet", "folded-form");
        folded.addOpenedChangeListener(change -> {
            if (change.isOpened() && folded.getContent().findAny().isEmpty()) {
                folded.add(sheets.sheet(version, true));
            }
        });
        return folded;
    }

    private Details replaced(ReplacedTexts.Replaced before, Component page) {
        Paragraph text = new Paragraph(before.text());
        text.addClassName("pre");
        Details folded =
                new Details(page.getTranslation("report.replaced", words.time(before.at()), before.by()), text);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }

    private Details withdrawing(UUID addresseeId, Component page) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(page.getTranslation("report.withdraw.text")));
        TextArea reason = reason(form, "report.withdraw.reason");
        Question sure = new Question(
                page.getTranslation("report.withdraw.title"), page.getTranslation("report.withdraw.question"));
        form.action(page.getTranslation("report.withdraw"), () -> sure, () -> {
            sending.withdraw(addresseeId, reason.getValue());
            Toasts.done(page.getTranslation("report.withdrawn"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
        return folded(page.getTranslation("report.withdraw.open"), form);
    }

    private Details askedAgain(ReportFacts report, ReportSheets sheets, Component page) {
        FormPanel form = new FormPanel();
        form.content(new Paragraph(page.getTranslation("report.reopen.text")));
        Map<UUID, String> labels = new LinkedHashMap<>();
        for (Map.Entry<ReportFacts.Line, DirectiveFacts.ObligationFacts> line :
                sheets.obligations(report).entrySet()) {
            labels.put(line.getKey().assignmentId(), line.getValue().label());
        }
        CheckboxGroup<UUID> which =
                form.field("assignments", new CheckboxGroup<>(page.getTranslation("report.reopen.which")));
        which.setItems(labels.keySet());
        which.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        which.addClassName("stacked");
        TextArea reason = reason(form, "report.reopen.reason");
        Question sure =
                new Question(page.getTranslation("report.reopen.title"), page.getTranslation("report.reopen.question"));
        form.action(page.getTranslation("report.reopen"), () -> sure, () -> {
            reopening.reopen(report.addresseeId(), which.getValue(), reason.getValue());
            Toasts.done(page.getTranslation("report.reopened"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
        return folded(page.getTranslation("report.reopen.open"), form);
    }

    private static TextArea reason(FormPanel form, String key) {
        TextArea reason =
                form.field("reason", new TextArea(form.getTranslation("form.required", form.getTranslation(key))));
        reason.setWidthFull();
        return reason;
    }

    private static Details folded(String title, FormPanel form) {
        Details folded = new Details(title, form);
        folded.addClassNames("sheet", "folded-form");
        return folded;
    }
}
