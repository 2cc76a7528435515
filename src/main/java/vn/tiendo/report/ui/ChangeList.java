package vn.tiendo.report.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.report.ReportFacts;
import vn.tiendo.report.figure.Figure;
import vn.tiendo.report.version.ReportChange;

/** What a report says otherwise than another state of it: how much, and each change when it is opened. */
final class ChangeList extends Details {

    private static final int EXCERPT = 300;

    /** @param codes of the obligations, by assignment */
    ChangeList(String key, List<ReportChange> changes, Map<UUID, String> codes) {
        addClassNames("sheet", "folded-form");
        setVisible(!changes.isEmpty());
        setSummaryText(getTranslation(key, changes.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        changes.forEach(change -> list.add(new ListItem(new Span(getTranslation(
                "report.change", what(change, codes), excerpt(change.before()), excerpt(change.after()))))));
        add(list);
    }

    /** Since it was last sent. */
    static ChangeList of(List<ReportChange> changes, ReportSheets sheets, ReportFacts report) {
        Map<UUID, String> codes = new HashMap<>();
        sheets.obligations(report).forEach((line, obligation) -> codes.put(line.assignmentId(), obligation.code()));
        return new ChangeList("report.changes", changes, codes);
    }

    private String what(ReportChange change, Map<UUID, String> codes) {
        String kind = change.kind() == ReportChange.Kind.FIGURE
                ? getTranslation(Figure.label(change.figure()))
                : getTranslation("ReportChange.Kind." + change.kind());
        return change.assignmentId() == null
                ? kind
                : getTranslation("report.change.of", codes.getOrDefault(change.assignmentId(), ""), kind);
    }

    private String excerpt(String text) {
        if (text.isEmpty()) {
            return getTranslation("report.change.nothing");
        }
        return text.length() > EXCERPT ? text.substring(0, EXCERPT - 1) + "…" : text;
    }
}
