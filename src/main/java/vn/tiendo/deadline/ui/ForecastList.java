package vn.tiendo.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.deadline.Channel;
import vn.tiendo.deadline.ForecastLine;
import vn.tiendo.deadline.Receiver;
import vn.tiendo.shared.ui.FactList;

/** The reminders to come, one line each: day, distance and who; the names behind it. */
class ForecastList extends OrderedList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    ForecastList(List<ForecastLine> lines) {
        addClassName("forecast");
        lines.forEach(line -> add(new ListItem(item(line))));
    }

    private Component item(ForecastLine line) {
        Span day = new Span(day(line, this));
        day.addClassName("name");
        Span distance = new Span(distance(line, this));
        distance.addClassName(line.workingDays() > 0 ? "forecast-late" : "muted");
        Div who = new Div(getTranslation("deadline.content." + line.content()) + " – " + roles(line, this));
        NativeDetails details = new NativeDetails();
        details.setSummary(day, distance, who);
        details.setContent(facts(line));
        return details;
    }

    private Component facts(ForecastLine line) {
        FactList facts = new FactList();
        Map<Receiver, Set<String>> people = new LinkedHashMap<>();
        boolean one = line.units().size() == 1;
        line.receivers()
                .forEach(receiver -> people.computeIfAbsent(receiver.role(), role -> new LinkedHashSet<>())
                        .add(
                                one || !receiver.role().ofUnit()
                                        ? receiver.person()
                                        : getTranslation("deadline.line.person", receiver.person(), receiver.unit())));
        people.forEach((role, names) -> facts.fact(getTranslation("Receiver." + role), String.join(", ", names)));
        facts.fact(
                getTranslation("deadline.line.about"),
                getTranslation(
                        line.step() ? "deadline.line.steps" : "deadline.line.assignments",
                        line.subjects(),
                        line.units().size()));
        facts.fact(getTranslation("deadline.line.units"), String.join(", ", line.units()));
        facts.fact(
                getTranslation("deadline.line.channels"),
                line.channels().stream().map(this::word).collect(Collectors.joining(", ")));
        return facts;
    }

    private String word(Channel channel) {
        return getTranslation("Channel." + channel);
    }

    /** Each role with its holder, or with how many. */
    static String roles(ForecastLine line, Component page) {
        Map<Receiver, Set<String>> people = line.receivers().stream()
                .collect(Collectors.groupingBy(
                        ForecastLine.Receiving::role,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                ForecastLine.Receiving::person, Collectors.toCollection(LinkedHashSet::new))));
        return people.entrySet().stream()
                .map(entry -> page.getTranslation(
                        entry.getValue().size() == 1 ? "deadline.role.one" : "deadline.role.many",
                        page.getTranslation("Receiver." + entry.getKey()),
                        entry.getValue().size() == 1
                                ? entry.getValue().iterator().next()
                                : entry.getValue().size()))
                .collect(Collectors.joining("; "));
    }

    /** E.g. "thứ Sáu 21/10/2022". */
    static String day(ForecastLine line, Component page) {
        return page.getTranslation("due.weekday." + line.day().getDayOfWeek()) + " "
                + line.day().format(DAY);
    }

    /** E.g. "còn 5 ngày làm việc". */
    static String distance(ForecastLine line, Component page) {
        if (line.workingDays() == 0) {
            return page.getTranslation("deadline.on-day");
        }
        if (line.workingDays() < 0) {
            return page.getTranslation("deadline.before", -line.workingDays());
        }
        return page.getTranslation(
                line.content().equals("not-received") ? "deadline.receipt-after" : "deadline.after",
                line.workingDays());
    }
}
