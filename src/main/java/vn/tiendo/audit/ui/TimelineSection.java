package vn.tiendo.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditService;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.EmptyState;

/** A page's history: newest first, more on demand, filtered in the URL, exported as it is filtered. */
class TimelineSection extends Section {

    private static final int PAGE = 30;

    private final transient AuditService audit;
    private final transient TimelineExport export;
    private final transient TimelineSubject subject;
    private final transient ActWords acts;
    private final transient DueText words;
    private final Details tools = new Details();
    private final Div list = new Div();
    private final Paragraph status = new Paragraph();
    private final Button more;
    private Timeline timeline;
    private Location location;
    /** Read by the download's request too. */
    private volatile AuditFilter filter;

    private transient @Nullable AuditEvent last;

    TimelineSection(
            AuditService audit,
            TimelineExport export,
            TimelineSubject subject,
            ActWords acts,
            DueText words,
            Location location) {
        this.audit = audit;
        this.export = export;
        this.subject = subject;
        this.acts = acts;
        this.words = words;
        this.location = location;
        this.filter = TimelineQuery.read(location.getQueryParameters());
        this.timeline = new Timeline(acts, words);
        addClassNames("sheet", "history");
        tools.setSummaryText(getTranslation("audit.tools"));
        tools.addClassName("timeline-tools");
        tools.addOpenedChangeListener(change -> {
            if (change.isOpened() && tools.getContent().findAny().isEmpty()) {
                fillTools();
            }
        });
        status.getElement().setAttribute("role", "status");
        status.addClassName("muted");
        more = new Button(getTranslation("audit.more"), click -> showMore());
        more.addClassName("more");
        add(new H2(getTranslation("audit.title")), tools, status, list, more);
        tools.setOpened(!filter.isEmpty());
        showFirst();
    }

    /** What can be chosen is asked for only by who wants to choose. */
    private void fillTools() {
        tools.removeAll();
        Div files = new Div(file(SheetFormat.XLSX), file(SheetFormat.CSV));
        files.addClassName("timeline-files");
        tools.add(new TimelineFilter(audit.choices(subject.scope()), filter, acts, this::change), files);
    }

    private Anchor file(SheetFormat format) {
        DownloadHandler handler = event -> export.answer(subject, filter, format, event);
        Anchor link = new Anchor(handler, getTranslation("audit.export", getTranslation("SheetFormat." + format)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** The page stays as it is; only its address tells the filter, and Back leads to the one before. */
    private void change(AuditFilter wanted) {
        boolean cleared = wanted.isEmpty();
        filter = wanted;
        location = new Location(location.getPath(), TimelineQuery.write(location.getQueryParameters(), wanted));
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, location));
        if (cleared) {
            fillTools();
        }
        showFirst();
    }

    private void showFirst() {
        last = null;
        list.removeAll();
        timeline = new Timeline(acts, words);
        if (showMore() > 0) {
            list.add(timeline);
            status.setText(filter.isEmpty() ? "" : getTranslation("audit.filter.active"));
        } else if (filter.isEmpty()) {
            list.add(new EmptyState(getTranslation("audit.empty"), ""));
            status.setText("");
        } else {
            list.add(new EmptyState(
                    getTranslation("audit.none-found"),
                    "",
                    new Button(getTranslation("audit.filter.clear"), click -> change(AuditFilter.NONE))));
            status.setText(getTranslation("audit.none-found"));
        }
        status.setVisible(!status.getText().isEmpty());
    }

    private int showMore() {
        List<AuditEvent> page = audit.page(subject.scope(), filter, last, PAGE + 1);
        List<AuditEvent> shown = page.size() > PAGE ? page.subList(0, PAGE) : page;
        timeline.append(shown);
        if (!shown.isEmpty()) {
            last = shown.getLast();
        }
        more.setVisible(page.size() > PAGE);
        return shown.size();
    }
}
