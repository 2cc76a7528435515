package vn.tiendo.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import vn.tiendo.article.correction.Correction;
import vn.tiendo.shared.ui.FactList;

/** Why an article shall be corrected or taken down, and what shall be said. */
@org.springframework.stereotype.Component
class CorrectionSheet {

    private final ArticleSheets sheets;

    CorrectionSheet(ArticleSheets sheets) {
        this.sheets = sheets;
    }

    Component of(Correction correction, Component page) {
        FactList facts = new FactList();
        facts.fact(
                page.getTranslation("article.correction.kind"),
                page.getTranslation(correction.removal() ? "article.correction.removal" : "article.correction"));
        facts.fact(
                page.getTranslation("article.correction.stage"),
                page.getTranslation("Correction.Stage." + correction.stage()));
        facts.fact(page.getTranslation("article.correction.why"), correction.reason());
        facts.fact(
                page.getTranslation("article.correction.asked"),
                page.getTranslation(
                        "article.by-at", sheets.time(correction.askedAt()), sheets.name(correction.askedBy())));
        if (!correction.words().isBlank()) {
            facts.fact(page.getTranslation("article.correction.words"), correction.words());
        }
        if (!correction.returnReason().isBlank()) {
            facts.fact(page.getTranslation("article.correction.answer"), correction.returnReason());
        }
        if (correction.doneAt() != null) {
            facts.fact(
                    page.getTranslation("article.correction.done"),
                    page.getTranslation(
                            "article.by-at", sheets.time(correction.doneAt()), sheets.name(correction.doneBy())));
        }
        Section sheet = new Section(facts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
