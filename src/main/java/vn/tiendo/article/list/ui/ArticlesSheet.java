package vn.tiendo.article.list.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.article.list.ArticleFilter;
import vn.tiendo.article.list.ArticleFilter.Kind;
import vn.tiendo.article.list.ArticleLists;
import vn.tiendo.article.list.ArticleRow;
import vn.tiendo.article.ui.WorkingTime;
import vn.tiendo.document.Sheet;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.organization.OrganizationService;
import vn.tiendo.shared.ui.Texts;
import vn.tiendo.task.TaskRow;

/** A list of articles as a file: all that are found, also those for which the screen has no room. */
@org.springframework.stereotype.Component
class ArticlesSheet {

    private final ArticleLists lists;
    private final OrganizationService organization;
    private final ExportOffers offers;

    ArticlesSheet(ArticleLists lists, OrganizationService organization, ExportOffers offers) {
        this.lists = lists;
        this.organization = organization;
        this.offers = offers;
    }

    Component of(ArticleFilter filter) {
        return offers.offer(words -> list(filter, words));
    }

    private ListSheet list(ArticleFilter filter, SheetWords words) {
        boolean waiting = filter.kind() == Kind.WAITING;
        Map<UUID, TaskRow> steps = waiting ? lists.waiting() : Map.of();
        return words.list(
                words.text("nav.articles"),
                filter(filter, words),
                columns(waiting, words),
                waiting && filter.isPlain() ? steps.size() : ListSheet.UNKNOWN,
                Slice.all(
                        (@Nullable ArticleRow after) -> Slice.upTo(lists.page(filter, after, Slice.SIZE)),
                        row -> cells(row, waiting, steps.get(row.id()), words)));
    }

    private List<String> filter(ArticleFilter filter, SheetWords words) {
        List<String> lines = new ArrayList<>(List.of(words.text("ArticleFilter.Kind." + filter.kind())));
        if (!filter.words().isEmpty()) {
            lines.add(words.chosen("article.list.words", filter.words()));
        }
        if (filter.portalId() != null) {
            lines.add(words.chosen(
                    "article.list.portal", organization.unit(filter.portalId()).name()));
        }
        if (filter.shelf() != null) {
            lines.add(
                    words.chosen("article.list.shelf", words.text(filter.shelf().key())));
        }
        if (!filter.section().isBlank()) {
            lines.add(words.chosen("article.list.section", filter.section()));
        }
        if (filter.genre() != null) {
            lines.add(words.chosen("article.list.genre", genre(filter.genre(), words)));
        }
        if (filter.unitId() != null) {
            lines.add(words.chosen(
                    "article.list.unit", organization.unit(filter.unitId()).name()));
        }
        if (filter.from() != null) {
            lines.add(words.chosen("article.list.from", words.dues().day(filter.from())));
        }
        if (filter.to() != null) {
            lines.add(words.chosen("article.list.to", words.dues().day(filter.to())));
        }
        return lines;
    }

    /** @param waiting whether each row has a step that the reader has to do */
    private static List<Sheet.Column> columns(boolean waiting, SheetWords words) {
        List<Sheet.Column> columns = new ArrayList<>(List.of(words.column("article.list.sheet.title", WIDE)));
        if (waiting) {
            columns.add(words.column("article.list.sheet.step", MIDDLE));
            columns.add(words.column("article.list.sheet.due", NARROW));
        }
        columns.addAll(List.of(
                words.column("article.list.shelf", MIDDLE),
                words.column("article.list.sheet.since", MIDDLE),
                words.column("article.list.sheet.out", MIDDLE),
                words.column("article.list.genre", NARROW),
                words.column("article.list.portal", MIDDLE),
                words.column("article.list.section", MIDDLE),
                words.column("article.list.sheet.author", MIDDLE),
                words.column("article.list.unit", MIDDLE),
                words.column("article.list.column.turn", MIDDLE),
                words.column("article.list.column.hours", NARROW),
                words.column("article.list.sheet.until", NARROW),
                words.column("article.list.urgent", NARROW)));
        return columns;
    }

    private static List<@Nullable Object> cells(
            ArticleRow row, boolean waiting, @Nullable TaskRow step, SheetWords words) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(ArticleListCards.name(row, words));
        if (waiting) {
            cells.add(step == null ? null : words.text(step.step() + ".title"));
            cells.add(step == null ? null : words.day(step.due()));
        }
        Instant out = row.state().isOut() ? row.publishedAt() : null;
        ArticleRow.Turn turn = row.turn();
        cells.add(words.text("ArticleState." + row.state()));
        cells.add(row.since());
        cells.add(out);
        cells.add(genre(row.genre(), words));
        cells.add(row.portal());
        cells.add(row.section());
        cells.add(row.author());
        cells.add(row.unit());
        cells.add(turn == null ? null : turn.holder());
        cells.add(turn == null ? null : WorkingTime.hours(turn.minutes()));
        cells.add(row.displayUntil());
        cells.add(row.urgent() ? words.text("article.list.urgent") : null);
        return cells;
    }

    private static String genre(Enum<?> genre, Texts words) {
        return words.text("ArticleDraft.Genre." + genre);
    }
}
