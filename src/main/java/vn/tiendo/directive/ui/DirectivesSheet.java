package vn.tiendo.directive.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.NARROW;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.directive.DirectiveService;
import vn.tiendo.directive.DirectiveSummary;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;

/** The list of directives as a file: all that are found, also those for which the screen has no room. */
@org.springframework.stereotype.Component
class DirectivesSheet {

    private final DirectiveService directives;
    private final ExportOffers offers;

    DirectivesSheet(DirectiveService directives, ExportOffers offers) {
        this.directives = directives;
        this.offers = offers;
    }

    Component of(String query) {
        return offers.offer(words -> list(query, words));
    }

    private ListSheet list(String query, SheetWords words) {
        return words.list(
                words.text("directive.list.title"),
                query.isEmpty() ? List.of() : List.of(words.chosen("directive.search", query)),
                List.of(
                        words.column("directive.sheet.reference", MIDDLE),
                        words.column("directive.sheet.subject", WIDE),
                        words.column("directive.sheet.issued", NARROW),
                        words.column("directive.sheet.state", MIDDLE),
                        words.column("directive.sheet.due", NARROW)),
                ListSheet.UNKNOWN,
                Slice.all(
                        (@Nullable Integer asked) -> {
                            int page = Objects.requireNonNullElse(asked, 0);
                            List<DirectiveSummary> found = directives.list(query, page, Slice.SIZE);
                            return new Slice<>(found, found.size() < Slice.SIZE ? null : page + 1);
                        },
                        directive -> cells(directive, words)));
    }

    private static List<@Nullable Object> cells(DirectiveSummary directive, SheetWords words) {
        return Arrays.asList(
                directive.reference().isEmpty() ? words.text("task.no-number") : directive.reference(),
                directive.subject().isBlank() ? words.text("directive.no-subject") : directive.subject(),
                directive.issuedOn(),
                words.text("DirectiveState." + directive.state()),
                words.day(directive.due()));
    }
}
