package vn.tiendo.consolidation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.consolidation.ConsolidationDraft;
import vn.tiendo.consolidation.ConsolidationFacts;
import vn.tiendo.consolidation.ConsolidationService;
import vn.tiendo.consolidation.SupplementService;
import vn.tiendo.shared.NotFound;
import vn.tiendo.shared.ui.Autosave;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.task.TaskForm;
import vn.tiendo.task.TaskPage;

/** The officer edits what was gathered; figures are counted and stay. */
@org.springframework.stereotype.Component
class ConsolidateResultsForm implements TaskForm {

    private static final int SHORT_TEXT = 20_000;
    private static final int LONG_TEXT = 100_000;

    private final ConsolidationService consolidations;
    private final SupplementService supplements;
    private final ConsolidationSheets sheets;
    private final AnswerList answers;
    private final DueText words;

    ConsolidateResultsForm(
            ConsolidationService consolidations,
            SupplementService supplements,
            ConsolidationSheets sheets,
            AnswerList answers,
            DueText words) {
        this.consolidations = consolidations;
        this.supplements = supplements;
        this.sheets = sheets;
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String step() {
        return "consolidate-results";
    }

    @Override
    public Component open(TaskPage page, Frame frame) {
        ConsolidationFacts report = consolidations.facts(page.subjectId()).orElseThrow(NotFound::new);
        CarriedNotes carried = new CarriedNotes(
                report.supplement(), supplements.carried(page.subjectId()).orElse(null), words);
        Editor editor = new Editor(report, answers, carried);
        editor.form.primary(editor.form.getTranslation("consolidate-results.action"), () -> {
            consolidations.submit(frame.ticket(), editor.read());
            frame.done();
        });
        Runnable save = () -> editor.version =
                consolidations.save(page.subjectId(), editor.read()).version();
        Autosave autosave = editor.form.autosave(save);
        editor.form.action(editor.form.getTranslation("consolidation.save"), () -> {
            save.run();
            autosave.saved();
        });
        return new Div(sheets.figures(report), editor.form);
    }

    /** The fields, filled from the report and read into a draft. */
    private static final class Editor {

        private final FormPanel form = new FormPanel();
        private final TextArea summary;
        private final TextArea assessment;
        private final TextArea difficulties;
        private final TextArea proposals;
        private final Map<UUID, TextArea> items = new LinkedHashMap<>();
        private int version;

        Editor(ConsolidationFacts report, AnswerList answers, CarriedNotes carried) {
            version = report.version();
            form.content(new Paragraph(form.getTranslation("consolidation.gathered")));
            carried.whole().ifPresent(form::content);
            summary = area(
                    "summary",
                    form.getTranslation("form.required", form.getTranslation("consolidation.summary")),
                    report.summary(),
                    SHORT_TEXT);
            carried.summary().ifPresent(form::content);
            assessment = area(
                    "assessment", form.getTranslation("consolidation.assessment"), report.assessment(), SHORT_TEXT);
            assessment.setHelperText(form.getTranslation("consolidation.assessment.hint"));
            carried.assessment().ifPresent(form::content);
            form.content(new H2(form.getTranslation("consolidation.items")));
            for (ConsolidationFacts.Item item : report.items()) {
                String label = form.getTranslation(
                        "consolidation.item", item.code(), item.title(), item.done(), item.expected());
                items.put(item.obligationId(), area("item-" + item.obligationId(), label, item.text(), LONG_TEXT));
                carried.item(item.obligationId()).ifPresent(form::content);
                form.content(answers.of(report, item));
            }
            difficulties = area(
                    "difficulties",
                    form.getTranslation("consolidation.difficulties"),
                    report.difficulties(),
                    LONG_TEXT);
            carried.difficulties().ifPresent(form::content);
            proposals =
                    area("proposals", form.getTranslation("consolidation.proposals"), report.proposals(), LONG_TEXT);
            carried.proposals().ifPresent(form::content);
        }

        private TextArea area(String name, String label, String value, int limit) {
            TextArea area = form.field(name, new TextArea(label));
            area.addClassName("wide");
            area.setMaxLength(limit);
            area.setMaxRows(12);
            area.setValue(value);
            return area;
        }

        ConsolidationDraft read() {
            List<ConsolidationDraft.Item> texts = items.entrySet().stream()
                    .map(item -> new ConsolidationDraft.Item(
                            item.getKey(), item.getValue().getValue()))
                    .toList();
            return new ConsolidationDraft(
                    version,
                    summary.getValue(),
                    assessment.getValue(),
                    difficulties.getValue(),
                    proposals.getValue(),
                    texts);
        }
    }
}
