package vn.tiendo.urging.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bulk.BulkRow;
import vn.tiendo.bulk.BulkRun;
import vn.tiendo.bulk.ui.BulkAct;
import vn.tiendo.deadline.HandReminderService;
import vn.tiendo.shared.ui.FormPanel;
import vn.tiendo.urging.UrgePreview;
import vn.tiendo.urging.UrgedLine;
import vn.tiendo.urging.UrgingLinks;
import vn.tiendo.urging.UrgingService;

/**
 * Urges what is chosen, unit by unit: who is told of what, as what (UX-15, UX-16). Units of which the same person is told are
 * one row, so that nobody is told of the same directive twice.
 */
class UrgeAct implements BulkAct {

    /** A unit under a directive. */
    private record Place(UUID directiveId, UUID unitId) {

        static Place of(UrgedLine line) {
            return new Place(line.directiveId(), line.unitId());
        }

        static Place of(UrgePreview.ToUnit unit) {
            return new Place(unit.directiveId(), unit.unitId());
        }
    }

    private final UrgingService urging;
    private final UrgingWords words;
    private final UrgePreview preview;
    private final Map<String, List<UrgedLine>> lines = new HashMap<>();
    private final List<BulkRow> rows = new ArrayList<>();
    private final TextArea own;
    private final int more;
    private final AtomicInteger urged = new AtomicInteger();

    /**
     * @param more how many besides can be urged, which have no room in one act
     * @param nothing chosen units without anything to be urged, each with why
     */
    UrgeAct(UrgingService urging, UrgingWords words, Collection<UrgedLine> chosen, int more, List<BulkRow> nothing) {
        this.urging = urging;
        this.words = words;
        this.more = more;
        this.preview = urging.preview(chosen);
        this.own = new TextArea(words.text("urging.words"));
        Map<Place, List<UrgedLine>> byPlace =
                chosen.stream().collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        List<List<UrgePreview.ToUnit>> groups = together(preview.units());
        groups.forEach(group -> add(group, byPlace));
        byPlace.forEach((place, left) -> rows.add(leftOut(place, left)));
        rows.addAll(nothing);
    }

    /** Units of one directive with somebody in common stand together. */
    private static List<List<UrgePreview.ToUnit>> together(List<UrgePreview.ToUnit> units) {
        List<List<UrgePreview.ToUnit>> groups = new ArrayList<>();
        for (UrgePreview.ToUnit unit : units) {
            List<UrgePreview.ToUnit> group = new ArrayList<>();
            groups.removeIf(other -> meet(other, unit) && group.addAll(other));
            group.add(unit);
            groups.add(group);
        }
        return groups;
    }

    private static boolean meet(List<UrgePreview.ToUnit> group, UrgePreview.ToUnit unit) {
        Set<UUID> people = people(unit);
        return group.getFirst().directiveId().equals(unit.directiveId())
                && group.stream().anyMatch(other -> people(other).stream().anyMatch(people::contains));
    }

    private static Set<UUID> people(UrgePreview.ToUnit unit) {
        return unit.told().stream().map(UrgePreview.Told::personId).collect(Collectors.toSet());
    }

    private void add(List<UrgePreview.ToUnit> group, Map<Place, List<UrgedLine>> byPlace) {
        List<UrgedLine> theirs = new ArrayList<>();
        group.forEach(unit -> theirs.addAll(byPlace.remove(Place.of(unit))));
        UrgedLine first = theirs.getFirst();
        Set<UrgePreview.Told> told = new HashSet<>();
        group.forEach(unit -> told.addAll(unit.told()));
        rows.add(row(
                group.stream().map(unit -> unit.unitId().toString()).collect(Collectors.joining(",")),
                first,
                group.stream().map(UrgePreview.ToUnit::unit).collect(Collectors.joining(", ")),
                words.text(
                        "urging.preview.unit",
                        group.stream().mapToInt(UrgePreview.ToUnit::subjects).sum(),
                        words.told(told)),
                null));
        lines.put(rows.getLast().id(), theirs);
    }

    private BulkRow leftOut(Place place, List<UrgedLine> left) {
        boolean today = left.stream().allMatch(UrgedLine::urgedToday);
        return row(
                place.unitId().toString(),
                left.getFirst(),
                left.getFirst().unit(),
                "",
                words.text(today ? "urging.problem.today" : "urging.problem.nothing"));
    }

    /** @param units their ids, by which a page finds them again */
    private static BulkRow row(String units, UrgedLine first, String label, String detail, @Nullable String obstacle) {
        String reference = first.reference().isEmpty() ? "" : " – " + first.reference();
        return new BulkRow(
                first.directiveId() + ":" + units,
                label + reference,
                detail,
                UrgingLinks.of(first.directiveId()),
                obstacle);
    }

    @Override
    public String title() {
        return words.text("urging.bulk.title");
    }

    @Override
    public String explanation() {
        return words.text(
                        "urging.preview.who",
                        preview.subjects(),
                        preview.units().size(),
                        preview.people())
                + (more == 0 ? "" : " " + words.text("urging.preview.more", preview.subjects(), more))
                + leftOut("urging.left-out.today", preview.alreadyToday())
                + leftOut("urging.left-out.gone", preview.gone())
                + leftOut("urging.left-out.nobody", preview.toNobody());
    }

    private String leftOut(String key, int number) {
        return number == 0 ? "" : " " + words.text(key, number);
    }

    @Override
    public List<BulkRow> rows() {
        return rows;
    }

    @Override
    public void ask(FormPanel form, Runnable changed) {
        form.field("words", own).setHelperText(words.text("urging.words.hint", HandReminderService.LONGEST_WORDS));
        own.setMaxLength(HandReminderService.LONGEST_WORDS);
        own.setVisible(preview.subjects() > 0);
    }

    @Override
    public String submit(int open) {
        return words.text("urging.send", preview.units().size());
    }

    @Override
    public BulkRun.Act read() {
        String said = own.getValue();
        return row -> urged.addAndGet(urging.urgeUnit(lines.getOrDefault(row.id(), List.of()), said));
    }

    @Override
    public String outcome() {
        return more == 0 || urged.get() == 0 ? "" : words.text("urging.done.more", urged.get(), more);
    }
}
