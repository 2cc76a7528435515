package vn.tiendo.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditScope;
import vn.tiendo.audit.AuditService;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;
import vn.tiendo.shared.ui.Translations;

/** Makes the history of a page: filtered by its URL, shown page by page, taken away as a file. */
@org.springframework.stereotype.Component
public class Timelines {

    private final AuditService audit;
    private final Translations texts;
    private final DueText words;
    private final Clock clock;

    Timelines(AuditService audit, Translations texts, DueText words, Clock clock) {
        this.audit = audit;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The section for a page whose reader may see all of the subject.
     *
     * @param location the page's, with the filter in its query
     */
    public Component section(TimelineSubject subject, Location location) {
        ActWords acts = new ActWords(texts, UI.getCurrent().getLocale());
        return new TimelineSection(
                audit, new TimelineExport(audit, acts, words, clock), subject, acts, words, location);
    }

    /** The newest acts only, for a page whose reader may see all of the scope. */
    public Component newest(AuditScope scope, int limit) {
        Timeline timeline = new Timeline(new ActWords(texts, UI.getCurrent().getLocale()), words);
        List<AuditEvent> events = audit.page(scope, AuditFilter.NONE, null, limit);
        timeline.append(events);
        return events.isEmpty() ? new EmptyState(timeline.getTranslation("audit.empty"), "") : timeline;
    }
}
