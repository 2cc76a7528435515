package vn.tiendo.urging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.directive.DirectiveFacts;
import vn.tiendo.execution.ExecutionLinks;
import vn.tiendo.execution.matrix.Matrix;
import vn.tiendo.execution.ui.UnitBulk;
import vn.tiendo.shared.ui.DueText;
import vn.tiendo.shared.ui.Translations;
import vn.tiendo.urging.UrgeableLines;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingLinks;
import vn.tiendo.urging.UrgingService;

/** Urges units that were chosen on another page: all that is overdue or was escalated there, by the rights of urging alone. */
@org.springframework.stereotype.Component
public class UrgeActs implements UnitBulk {

    private final UrgingService urging;
    private final Translations texts;
    private final DueText words;

    UrgeActs(UrgingService urging, Translations texts, DueText words) {
        this.urging = urging;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offers(DirectiveFacts directive) {
        return urging.mayUrge(directive);
    }

    @Override
    public String name(Component page) {
        return page.getTranslation("urging.units.open");
    }

    @Override
    public BulkAct open(UUID directiveId, List<Matrix.Row> chosen, Component page) {
        Set<UUID> units = chosen.stream().map(Matrix.Row::unitId).collect(Collectors.toSet());
        UrgeableLines found = urging.lines(Set.of(directiveId), units);
        List<BulkRow> nothing = chosen.stream()
                .filter(unit ->
                        found.lines().stream().noneMatch(line -> line.unitId().equals(unit.unitId())))
                .map(unit -> row(
                        unit.unitId().toString(),
                        unit.unit(),
                        ExecutionLinks.addressee(unit.addresseeId()),
                        unlisted(found, place -> place.unitId().equals(unit.unitId()))
                                .orElse("urging.units.nothing"),
                        page))
                .toList();
        return act(found, nothing, page);
    }

    /** Urges all units under some directives. @param chosen by id, link and name; each without anything is told as such */
    public BulkAct under(List<BulkRow> chosen, Component page) {
        Set<UUID> directives = chosen.stream()
                .filter(BulkRow::open)
                .map(row -> UUID.fromString(row.id()))
                .collect(Collectors.toSet());
        UrgeableLines found = urging.lines(directives, Set.of());
        List<BulkRow> nothing = chosen.stream()
                .filter(row -> found.lines().stream()
                        .noneMatch(line -> line.directiveId().toString().equals(row.id())))
                .map(row -> row.open() ? unlisted(row, found, page) : row)
                .toList();
        return act(found, nothing, page);
    }

    private static BulkRow unlisted(BulkRow directive, UrgeableLines found, Component page) {
        String why = unlisted(found, place -> place.directiveId().toString().equals(directive.id()))
                .orElse("urging.directive.nothing");
        return row(directive.id(), directive.label(), directive.link(), why, page);
    }

    /** Why nothing of a place is listed that has something; empty if it has nothing. */
    private static Optional<String> unlisted(UrgeableLines found, Predicate<UrgeableLines.Place> which) {
        List<UrgeableLines.Place> there = found.places().stream().filter(which).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                there.stream().anyMatch(place -> place.urgeable() > 0) ? "urging.units.later" : "urging.units.not-now");
    }

    /** What rests or is not the reader's to urge is told apart from what he urges. */
    private BulkAct act(UrgeableLines found, List<BulkRow> nothing, Component page) {
        List<UrgedLine> lines = found.lines();
        List<BulkRow> leftOut =
                new ArrayList<>(leftOut(lines, line -> !line.mayUrge(), "urging.units.not-yours", page));
        leftOut.addAll(leftOut(lines, line -> line.mayUrge() && line.paused(), "urging.units.paused", page));
        leftOut.addAll(nothing);
        Locale locale = UI.getCurrent().getLocale();
        return new UrgeAct(
                urging,
                UrgingWords.of(texts, words, locale),
                lines.stream().filter(UrgedLine::selectable).toList(),
                found.more(),
                leftOut);
    }

    /** One row for each unit under each directive. */
    private static List<BulkRow> leftOut(
            List<UrgedLine> lines, Predicate<UrgedLine> which, String why, Component page) {
        Map<String, List<UrgedLine>> places = lines.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        line -> line.directiveId() + ":" + why + ":" + line.unitId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return places.entrySet().stream()
                .map(place -> {
                    UrgedLine first = place.getValue().getFirst();
                    String name = page.getTranslation("urging.units.row", first.unit(), first.reference());
                    return row(place.getKey(), name, UrgingLinks.of(first.directiveId()), why, page);
                })
                .toList();
    }

    private static BulkRow row(String id, String label, @Nullable String link, String why, Component page) {
        return new BulkRow(id, label, "", link, page.getTranslation(why));
    }
}
