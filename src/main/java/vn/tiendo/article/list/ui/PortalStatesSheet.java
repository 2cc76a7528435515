package vn.tiendo.article.list.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.article.list.PortalLine;
import vn.tiendo.article.list.PortalStates;
import vn.tiendo.article.list.Shelf;
import vn.tiendo.article.ui.WorkingTime;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.shared.Actor;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;

/** All portals against the states of their articles, as a file; Vietnamese whatever the screen's language. */
@Component
class PortalStatesSheet {

    private static final int WIDE = 30;
    private static final int NARROW = 11;
    private static final String PER_PORTAL = "article.list.column.";

    private final PortalStates states;
    private final Translations texts;
    private final DueText words;
    private final Clock clock;

    PortalStatesSheet(PortalStates states, Translations texts, DueText words, Clock clock) {
        this.states = states;
        this.texts = texts;
        this.words = words.in(Translations.VIETNAMESE);
        this.clock = clock;
    }

    void answer(DownloadEvent event) throws IOException {
        event.setFileName(SearchText.fileName(word("article.list.portals.title")) + "." + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet(), SheetFormat.XLSX, event.getOutputStream());
    }

    Sheet sheet() {
        PortalStates.Page page = states.page();
        return new Sheet(
                word("article.list.portals"),
                List.of(
                        word("article.list.portals.title"),
                        word(
                                "article.list.sheet.by",
                                words.time(clock.instant()),
                                Actor.current().name())),
                columns(),
                row -> {
                    page.lines().forEach(line -> row.accept(cells(line)));
                    row.accept(total(page));
                });
    }

    private List<Sheet.Column> columns() {
        return Stream.of(
                        Stream.of(new Sheet.Column(word(PER_PORTAL + "portal"), WIDE)),
                        Shelf.COUNTED.stream()
                                .map(shelf -> new Sheet.Column(word(PortalStatesTable.title(shelf)), NARROW)),
                        Stream.of("oldest", "step", "turn")
                                .map(name -> new Sheet.Column(word(PER_PORTAL + name), WIDE)),
                        Stream.of(new Sheet.Column(word(PER_PORTAL + "hours"), NARROW)))
                .flatMap(some -> some)
                .toList();
    }

    private List<? extends @Nullable Object> cells(PortalLine line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.portal().name());
        Shelf.COUNTED.forEach(shelf -> cells.add(line.count(shelf)));
        PortalLine.Oldest oldest = line.oldest();
        if (oldest != null) {
            cells.add(oldest.title());
            cells.add(word(oldest.turn().step() + ".title"));
            cells.add(oldest.turn().holder());
            cells.add(WorkingTime.hours(oldest.turn().minutes()));
        }
        return cells;
    }

    private List<? extends @Nullable Object> total(PortalStates.Page page) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(word("article.list.total"));
        Shelf.COUNTED.forEach(shelf -> cells.add(page.total(shelf)));
        return cells;
    }

    private String word(String key, Object... facts) {
        return texts.getTranslation(key, Translations.VIETNAMESE, facts);
    }
}
