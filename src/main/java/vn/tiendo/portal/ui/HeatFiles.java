package vn.tiendo.portal.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.portal.heat.HeatMap;
import vn.tiendo.portal.heat.HeatMapService;
import vn.tiendo.portal.heat.HeatQuery;
import vn.tiendo.portal.heat.PortalSummary;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** The whole map as a file, its states in words. */
@org.springframework.stereotype.Component
class HeatFiles {

    private static final int UNIT_WIDTH = 24;
    private static final int ADDRESS_WIDTH = 36;
    private static final int WIDTH = 14;

    private final HeatMapService heat;
    private final Translations texts;
    private final DueText words;
    private final Clock clock;

    HeatFiles(HeatMapService heat, Translations texts, DueText words, Clock clock) {
        this.heat = heat;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    void sheet(HeatQuery query, DownloadEvent event) throws IOException {
        event.setFileName(SearchText.fileName(word("portal.list")) + "." + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet(query), SheetFormat.XLSX, event.getOutputStream());
    }

    Sheet sheet(HeatQuery query) {
        List<Sheet.Column> columns = new ArrayList<>(List.of(
                new Sheet.Column(word("portal.column.unit"), UNIT_WIDTH),
                new Sheet.Column(word("portal.address"), ADDRESS_WIDTH),
                new Sheet.Column(word("portal.column.sections"), WIDTH),
                new Sheet.Column(word("portal.column.banners"), WIDTH),
                new Sheet.Column(word("portal.column.unassigned"), WIDTH),
                new Sheet.Column(word("portal.column.unreachable"), WIDTH)));
        heat.columns().forEach(name -> columns.add(new Sheet.Column(name, WIDTH)));
        columns.add(new Sheet.Column(word("portal.column.others"), ADDRESS_WIDTH));
        return new Sheet(
                word("portal.sheet"),
                List.of(
                        word("portal.list"),
                        word(
                                "portal.sheet.by",
                                words.time(clock.instant()),
                                Actor.current().name())),
                columns,
                row -> heat.each(query, each -> row.accept(cells(each))));
    }

    private List<String> cells(HeatMap.Row row) {
        PortalSummary summary = row.summary();
        List<String> cells = new ArrayList<>(List.of(
                row.unit(),
                row.address(),
                word("portal.summary", summary.met(), summary.applicable()),
                Integer.toString(summary.oldBanners()),
                Integer.toString(summary.unassigned()),
                summary.unreachableSince() == null ? "" : words.day(summary.unreachableSince())));
        row.cells().forEach(some -> cells.add(some.stream().map(this::state).collect(Collectors.joining(", "))));
        cells.add(row.others().stream()
                .map(own -> word("portal.cell", own.name(), state(own)))
                .collect(Collectors.joining("; ")));
        return cells;
    }

    private String state(HeatMap.Cell cell) {
        return word("PortalFacts.State." + cell.state());
    }

    private String word(String key, Object... args) {
        return texts.getTranslation(key, Translations.VIETNAMESE, args);
    }
}
