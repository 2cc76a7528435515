package vn.tiendo.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.calendar.Shift;
import vn.tiendo.shared.ui.DueText;

/** Which open deadlines a change moves: how many, of which directive, from which last day to which. */
public class ShiftList extends Div {

    private static final int SHOWN = 50;

    public ShiftList(List<Shift> shifts, DueText words) {
        addClassName("shifts");
        int count = shifts.stream().mapToInt(Shift::count).sum();
        if (count == 0) {
            add(new Paragraph(getTranslation("calendar.shift.none")));
            return;
        }
        Paragraph total = new Paragraph(getTranslation("calendar.shift.count", count));
        total.addClassName("warning");
        Map<Line, List<Shift>> lines = new LinkedHashMap<>();
        shifts.forEach(shift ->
                lines.computeIfAbsent(Line.of(shift), line -> new ArrayList<>()).add(shift));
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        lines.entrySet().stream().limit(SHOWN).forEach(line -> list.add(item(line.getKey(), line.getValue(), words)));
        add(total, list);
        if (lines.size() > SHOWN) {
            add(new Paragraph(getTranslation("calendar.shift.more", lines.size() - SHOWN)));
        }
    }

    private ListItem item(Line line, List<Shift> shifts, DueText words) {
        Shift first = shifts.getFirst();
        LocalDate before = first.before().lastWorkingDay();
        LocalDate after = first.after().lastWorkingDay();
        String move = before.equals(after)
                ? getTranslation("calendar.shift.move", words.time(line.before()), words.time(line.after()))
                : getTranslation("calendar.shift.move", words.weekdayAndDay(before), words.weekdayAndDay(after));
        Map<Shift.Kind, Integer> counts = new LinkedHashMap<>();
        shifts.forEach(shift -> counts.merge(shift.kind(), shift.count(), Integer::sum));
        List<String> kinds = counts.entrySet().stream()
                .map(each -> getTranslation("Shift.Kind." + each.getKey()) + ": " + each.getValue())
                .toList();
        Span name = new Span(first.directive());
        name.addClassName("name");
        Paragraph details = new Paragraph(String.join(" · ", kinds));
        details.addClassName("hint");
        ListItem item = new ListItem(name, new Paragraph(move), details);
        item.addClassName("card");
        return item;
    }

    private record Line(UUID directiveId, Instant before, Instant after) {

        static Line of(Shift shift) {
            return new Line(
                    shift.directiveId(),
                    shift.before().lastWorkingMoment(),
                    shift.after().lastWorkingMoment());
        }
    }
}
