package vn.tiendo.document.paper.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tiendo.document.paper.PaperFinding;

/** What a paper has wrong and where, or that nothing was found. */
public class PaperFindings extends Div {

    public PaperFindings(List<PaperFinding> findings) {
        addClassName("paper-findings");
        if (findings.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("paper.findings.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(text(finding))));
        Paragraph heading = new Paragraph(getTranslation("paper.findings", findings.size()));
        heading.addClassName("warning");
        add(heading, list);
    }

    private String text(PaperFinding finding) {
        return getTranslation(
                "PaperFinding.Fault." + finding.fault(),
                finding.box(),
                getTranslation("paper.box." + finding.box()),
                finding.detail());
    }
}
