package vn.tiendo.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.administration.ListKind;
import vn.tiendo.administration.ListPreview;
import vn.tiendo.administration.ListProblem;
import vn.tiendo.calendar.ui.ShiftList;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.FactList;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.spreadsheet.SpreadsheetWriter;

/** What a list would do; the button to bring it in stands there only when nothing is wrong. */
class PreviewPanel extends Div {

    private static final int SHOWN = 200;

    PreviewPanel(
            ListPreview preview, DueText words, String fileName, Function<byte[], Anchor> download, Runnable bring) {
        addClassName("preview");
        FactList facts = new FactList();
        facts.fact(text("rows"), Integer.toString(preview.rows()));
        facts.fact(text("added"), Integer.toString(preview.added()));
        facts.fact(text("changed"), Integer.toString(preview.changed()));
        facts.fact(text("unchanged"), Integer.toString(preview.unchanged()));
        if (preview.removed() > 0) {
            facts.fact(text("removed"), Integer.toString(preview.removed()));
        }
        facts.fact(text("faulty"), Integer.toString(preview.faulty()));
        FormPanel panel = new FormPanel();
        panel.content(new H2(getTranslation("administration.import.checked", fileName)), facts);
        if (!preview.isClean()) {
            Paragraph count = new Paragraph(getTranslation(
                    "administration.import.problems.count", preview.problems().size(), rowsOf(preview)));
            count.addClassName("warning");
            panel.content(count);
        } else if (preview.toWrite() == 0) {
            panel.content(new Paragraph(text("nothing")));
        } else {
            panel.content(new Paragraph(text("clean")));
            if (preview.kind() == ListKind.HOLIDAYS) {
                panel.content(new ShiftList(preview.shifts(), words));
            }
            panel.primary(getTranslation("administration.import.action", preview.toWrite()), bring);
        }
        add(panel);
        if (!preview.isClean()) {
            add(new H2(text("problems")), problems(preview, download));
        }
    }

    private static long rowsOf(ListPreview preview) {
        return preview.problems().stream().map(ListProblem::row).distinct().count();
    }

    private Div problems(ListPreview preview, Function<byte[], Anchor> download) {
        Anchor all = download.apply(SpreadsheetWriter.csv(lines(preview.problems())));
        all.setText(text("problems.download"));
        Div box = new Div(new Paragraph(all));
        if (preview.problems().size() > SHOWN) {
            box.add(new Paragraph(getTranslation("administration.import.problems.first", SHOWN)));
        }
        NativeTable table = new NativeTable();
        table.addClassName("matrix");
        List<List<String>> lines =
                lines(preview.problems().stream().limit(SHOWN).toList());
        table.getHead().add(row(lines.getFirst(), true));
        lines.stream().skip(1).forEach(line -> table.getBody().add(row(line, false)));
        Div scroll = new Div(table);
        scroll.addClassName("matrix-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", text("problems"));
        box.add(scroll);
        return box;
    }

    /** The heading, then one line for each problem. */
    private List<List<String>> lines(List<ListProblem> problems) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(text("problem.row"), text("problem.column"), text("problem.reason")));
        problems.forEach(problem -> lines.add(List.of(
                Integer.toString(problem.row()),
                problem.column(),
                getTranslation(problem.key(), problem.facts().toArray()))));
        return lines;
    }

    private static NativeTableRow row(List<String> texts, boolean heading) {
        NativeTableRow row = new NativeTableRow();
        for (int column = 0; column < texts.size(); column++) {
            row.add(cell(texts.get(column), heading, column == 0));
        }
        return row;
    }

    private static Component cell(String text, boolean heading, boolean first) {
        if (!heading && !first) {
            return new NativeTableCell(text);
        }
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", heading ? "col" : "row");
        return cell;
    }

    private String text(String key) {
        return getTranslation("administration.import." + key);
    }
}
