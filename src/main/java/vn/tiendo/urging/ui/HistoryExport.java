package vn.tiendo.urging.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.OfficeTime;
import vn.tiendo.shared.SearchText;
import vn.tiendo.urging.UrgingRecord;
import vn.tiendo.urging.UrgingService;

/** The history of urging as a file: one row for each person who was told. */
class HistoryExport {

    private final UrgingService urging;
    private final DirectiveService directives;
    private final UrgingWords words;
    private final Clock clock;

    HistoryExport(UrgingService urging, DirectiveService directives, UrgingWords words, Clock clock) {
        this.urging = urging;
        this.directives = directives;
        this.words = words;
        this.clock = clock;
    }

    /** Answers the request for the file; who may not read the directive any more gets none. */
    void answer(UUID directiveId, DownloadEvent event) throws IOException {
        DirectiveFacts directive = directives.facts(directiveId);
        event.setFileName(fileName(directive) + "." + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet(directive), SheetFormat.XLSX, event.getOutputStream());
    }

    Sheet sheet(DirectiveFacts directive) {
        List<Sheet.Column> columns = Arrays.stream(Column.values())
                .map(column -> new Sheet.Column(words.text("urging.column." + column), column.width))
                .toList();
        List<String> head = List.of(
                directive.label(),
                words.text(
                        "urging.exported",
                        words.words().time(clock.instant()),
                        Actor.current().name()));
        return new Sheet(
                words.text("urging.sheet"),
                head,
                columns,
                row -> urging.records(directive.id(), each -> row.accept(cells(each))));
    }

    private List<? extends @Nullable Object> cells(UrgingRecord told) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(
                    switch (column) {
                        case AT -> told.at();
                        case UNIT -> told.unit();
                        case ABOUT -> told.title().isEmpty() ? words.step(told.kind()) : told.title();
                        case DUE -> told.due().atZone(OfficeTime.ZONE).toLocalDate();
                        case DISTANCE -> words.distance(told.workingDays(), told.content());
                        case LEVEL -> told.level();
                        case CONTENT -> words.content(told.content(), told.letter());
                        case PERSON -> told.person();
                        case ROLE -> told.role() == null ? null : words.text("Receiver." + told.role());
                        case CHANNELS -> words.channels(told.channels(), told.letter());
                        case BY ->
                            told.sender() == null ? words.text("urging.by-rule", told.milestone()) : told.sender();
                        case WORDS -> told.words();
                        case COVERED -> told.covered();
                        case RULE -> told.sender() == null ? told.rule() : null;
                    });
        }
        return cells;
    }

    private String fileName(DirectiveFacts directive) {
        String what = directive.reference().isEmpty() ? directive.subject() : directive.reference();
        return SearchText.fileName(words.text("urging.sheet") + " " + what);
    }

    /** The columns of the file. */
    private enum Column {
        AT(17),
        UNIT(22),
        ABOUT(36),
        DUE(12),
        DISTANCE(24),
        LEVEL(6),
        CONTENT(26),
        PERSON(24),
        ROLE(24),
        CHANNELS(26),
        BY(30),
        WORDS(40),
        COVERED(16),
        RULE(24);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }
}
