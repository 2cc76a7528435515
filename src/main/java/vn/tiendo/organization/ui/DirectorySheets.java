package vn.tiendo.organization.ui;

import static vn.tiendo.export.ui.SheetWords.MIDDLE;
import static vn.tiendo.export.ui.SheetWords.WIDE;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.export.ListSheet;
import vn.tiendo.export.Slice;
import vn.tiendo.export.ui.ExportOffers;
import vn.tiendo.export.ui.SheetWords;
import vn.tiendo.organization.DirectoryService;
import vn.tiendo.organization.DirectoryService.Holding;
import vn.tiendo.organization.DirectoryService.PersonCard;
import vn.tiendo.organization.DirectoryService.UnitCard;

/** Units and people as files, those that are found, in the order of the screen. */
@org.springframework.stereotype.Component
class DirectorySheets {

    private final DirectoryService directory;
    private final ExportOffers offers;

    DirectorySheets(DirectoryService directory, ExportOffers offers) {
        this.directory = directory;
        this.offers = offers;
    }

    Component units(String text) {
        return offers.offer(words -> units(text, words));
    }

    Component people(String text) {
        return offers.offer(words -> people(text, words));
    }

    /** The tree is read as a whole for any part of it: so it is read once. */
    private ListSheet units(String text, SheetWords words) {
        return words.list(
                words.text("organization.units.title"),
                searched(text, words),
                List.of(
                        words.column("organization.sheet.unit", WIDE),
                        words.column("organization.unit.kind", MIDDLE),
                        words.column("organization.unit.parent", MIDDLE),
                        words.column("organization.unit.head", MIDDLE),
                        words.column("organization.unit.clerk", MIDDLE),
                        words.column("organization.unit.email", MIDDLE)),
                directory.units(text, 0).total(),
                row -> directory.units(text, Integer.MAX_VALUE).rows().forEach(unit -> row.accept(cells(unit, words))));
    }

    private static List<@Nullable Object> cells(UnitCard card, SheetWords words) {
        return Arrays.asList(
                card.unit().name(),
                card.kind().in(words.locale()),
                card.parent(),
                card.head(),
                UnitOfficers.clerk(card, words),
                card.email());
    }

    private ListSheet people(String text, SheetWords words) {
        return words.list(
                words.text("organization.people.title"),
                searched(text, words),
                List.of(
                        words.column("organization.sheet.name", MIDDLE),
                        words.column("organization.sheet.title", MIDDLE),
                        words.column("organization.units.title", MIDDLE),
                        words.column("organization.sheet.email", MIDDLE)),
                directory.people(text, 0).total(),
                Slice.all(
                        (@Nullable Integer asked) -> {
                            int from = Objects.requireNonNullElse(asked, 0);
                            return Slice.at(
                                    from,
                                    directory.people(text, from, Slice.SIZE).rows());
                        },
                        DirectorySheets::cells));
    }

    /** Whoever has several posts stands in one row, with each of them in the same place of both columns. */
    private static List<@Nullable Object> cells(PersonCard card) {
        return Arrays.asList(card.name(), joined(card, Holding::title), joined(card, Holding::unitName), card.email());
    }

    private static String joined(PersonCard card, Function<Holding, String> part) {
        return card.posts().stream().map(part).collect(Collectors.joining("; "));
    }

    private static List<String> searched(String text, SheetWords words) {
        return text.isBlank() ? List.of() : List.of(words.chosen("organization.sheet.searched", text.strip()));
    }
}
