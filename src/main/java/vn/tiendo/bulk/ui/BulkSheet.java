package vn.tiendo.bulk.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.util.List;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;

/** What came of each row, as a file. */
class BulkSheet {

    private static final int WIDE = 44;
    private static final int NARROW = 20;

    private final DueText words;
    private final Clock clock;

    BulkSheet(DueText words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param lines what each was, whether it is done, and why not */
    Sheet of(String title, BulkPanel page, List<List<String>> lines) {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column(page.getTranslation("bulk.column.row"), WIDE),
                new Sheet.Column(page.getTranslation("bulk.column.detail"), WIDE),
                new Sheet.Column(page.getTranslation("bulk.column.result"), NARROW),
                new Sheet.Column(page.getTranslation("bulk.column.reason"), WIDE));
        String by = page.getTranslation(
                "bulk.exported", words.time(clock.instant()), Actor.current().name());
        return new Sheet(page.getTranslation("bulk.sheet"), List.of(title, by), columns, row -> lines.forEach(row));
    }

    DownloadHandler download(Sheet sheet) {
        return event -> {
            event.setFileName(SearchText.fileName(
                            String.join(" ", sheet.name(), sheet.head().getFirst())) + "."
                    + SheetFormat.XLSX.extension());
            event.setContentType(SheetFormat.XLSX.contentType());
            SheetWriter.write(sheet, SheetFormat.XLSX, event.getOutputStream());
        };
    }
}
