package vn.tiendo.audit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.shared.ui.DueText;

/** Who did what and when, from which state to which, newest first, in plain words (UX-10). */
class Timeline extends UnorderedList {

    private static final List<String> PARTS = List.of("subject", "to", "note", "onBehalf", "actingFor");

    /** Acts whose note is a number, and how that is called. */
    private static final Map<String, String> NUMBERS = Map.of(
            "receive-directive.RECEIVED", "audit.number.arrival",
            "number-report.SENT", "audit.number.report",
            "receive-report.RECEIVED", "audit.number.report",
            "number-directive.NUMBERED", "audit.number.document",
            "number-consolidation.NUMBERED", "audit.number.document",
            "issue-urging-letter.ISSUED", "audit.number.document",
            "urging.letter-issued", "audit.number.document");

    private final transient ActWords acts;
    private final transient DueText words;

    Timeline(ActWords acts, DueText words) {
        this.acts = acts;
        this.words = words;
        addClassName("timeline");
    }

    void append(List<AuditEvent> events) {
        events.forEach(event -> add(line(event)));
    }

    private ListItem line(AuditEvent event) {
        ListItem item = new ListItem();
        Span at = new Span(words.time(event.at()));
        at.addClassName("timeline-at");
        Span who = new Span(
                event.causedBy() == null
                        ? event.actorName()
                        : getTranslation("audit.caused-by", event.actorName(), event.causedBy()));
        who.addClassName("name");
        item.add(at, who, new Span(getTranslation("audit." + event.act())));
        PARTS.forEach(part -> addPart(item, event, part));
        String from = acts.from(event);
        String to = acts.to(event);
        if (!to.isEmpty()) {
            Span change = new Span(
                    from.isEmpty()
                            ? getTranslation("audit.state.now", to)
                            : getTranslation("audit.state.change", from, to));
            change.addClassName("timeline-state");
            item.add(change);
        }
        return item;
    }

    private void addPart(ListItem item, AuditEvent event, String part) {
        String value = event.detail().get(part);
        if (value != null && !value.isBlank()) {
            String key = "audit.part." + part;
            Span text =
                    new Span(getTranslation(part.equals("note") ? NUMBERS.getOrDefault(event.act(), key) : key, value));
            text.addClassName("timeline-" + part.toLowerCase(Locale.ROOT));
            item.add(text);
        }
    }
}
