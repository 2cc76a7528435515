package vn.tiendo.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.AuditEvent;
import vn.tiendo.audit.AuditFilter;
import vn.tiendo.audit.AuditService;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;

/** Writes a history into a file while it is read, page by page. */
class TimelineExport {

    private static final int PAGE = 1_000;

    private final AuditService audit;
    private final ActWords acts;
    private final DueText words;
    private final Clock clock;

    TimelineExport(AuditService audit, ActWords acts, DueText words, Clock clock) {
        this.audit = audit;
        this.acts = acts;
        this.words = words;
        this.clock = clock;
    }

    /** Answers the request for the file; who may not read the page any more gets none. */
    void answer(TimelineSubject subject, AuditFilter filter, SheetFormat format, DownloadEvent event)
            throws IOException {
        subject.authorise().run();
        event.setFileName(fileName(subject) + "." + format.extension());
        event.setContentType(format.contentType());
        SheetWriter.write(sheet(subject, filter), format, event.getOutputStream());
    }

    Sheet sheet(TimelineSubject subject, AuditFilter filter) {
        List<Sheet.Column> columns = Arrays.stream(Column.values())
                .map(column -> new Sheet.Column(acts.text("audit.column." + column), column.width))
                .toList();
        return new Sheet(acts.text("audit.sheet"), head(subject, filter), columns, row -> {
            AuditEvent last = null;
            List<AuditEvent> page;
            do {
                page = audit.page(subject.scope(), filter, last, PAGE);
                page.forEach(event -> row.accept(cells(event)));
                last = page.isEmpty() ? null : page.getLast();
            } while (page.size() == PAGE);
        });
    }

    private List<String> head(TimelineSubject subject, AuditFilter filter) {
        List<String> head = new ArrayList<>();
        head.add(subject.reference().isEmpty() ? subject.title() : subject.reference() + " – " + subject.title());
        head.add(acts.text(
                "audit.exported", words.time(clock.instant()), Actor.current().name()));
        if (!filter.isEmpty()) {
            head.add(acts.text("audit.filtered"));
        }
        return head;
    }

    private List<? extends @Nullable Object> cells(AuditEvent event) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(
                    switch (column) {
                        case AT -> event.at();
                        case WHO -> event.actorName();
                        case CAUSED_BY -> event.causedBy();
                        case ACT -> acts.act(event.act());
                        case SUBJECT -> event.detail().get("subject");
                        case TO -> event.detail().get("to");
                        case FROM_STATE -> acts.from(event);
                        case TO_STATE -> acts.to(event);
                        case NOTE -> event.detail().get("note");
                        case ON_BEHALF -> event.detail().get("onBehalf");
                        case ACTING_FOR -> event.detail().get("actingFor");
                    });
        }
        return cells;
    }

    private String fileName(TimelineSubject subject) {
        String what = subject.reference().isEmpty() ? subject.title() : subject.reference();
        return SearchText.fileName(acts.text("audit.sheet") + " " + what);
    }

    /** The columns of the file. */
    private enum Column {
        AT(17),
        WHO(24),
        CAUSED_BY(20),
        ACT(36),
        SUBJECT(36),
        TO(24),
        FROM_STATE(20),
        TO_STATE(20),
        NOTE(50),
        ON_BEHALF(30),
        ACTING_FOR(24);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }
}
