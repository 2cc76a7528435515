package vn.tiendo.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;

/** Who did what and when, newest first, in plain words (UX-10). */
public class Timeline extends Div {

    public Timeline(List<AuditEvent> events, DueText words) {
        addClassName("timeline-box");
        if (events.isEmpty()) {
            add(new EmptyState(getTranslation("audit.empty"), ""));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("timeline");
        events.forEach(event -> list.add(line(event, words)));
        add(list);
    }

    private ListItem line(AuditEvent event, DueText words) {
        ListItem item = new ListItem();
        Span at = new Span(words.time(event.at()));
        at.addClassName("timeline-at");
        Span who = new Span(
                event.causedBy() == null
                        ? event.actorName()
                        : getTranslation("audit.caused-by", event.actorName(), event.causedBy()));
        who.addClassName("name");
        Span act = new Span(getTranslation("audit." + event.act()));
        item.add(at, who, act);
        addPart(item, event, "subject");
        addPart(item, event, "to");
        addPart(item, event, "note");
        addPart(item, event, "onBehalf");
        return item;
    }

    private void addPart(ListItem item, AuditEvent event, String part) {
        String value = event.detail().get(part);
        if (value != null && !value.isBlank()) {
            Span text = new Span(getTranslation("audit.part." + part, value));
            text.addClassName("timeline-" + part.toLowerCase(java.util.Locale.ROOT));
            item.add(text);
        }
    }
}
