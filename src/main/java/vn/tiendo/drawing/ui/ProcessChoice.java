package vn.tiendo.drawing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.shared.VietnameseOrder;

/** Which process, which version of it where there are several, and which reading; links, so that each has its address. */
class ProcessChoice extends Div {

    private final Chosen chosen;
    private final Map<String, Span> processes = new LinkedHashMap<>();
    private final Map<Integer, Span> versions = new LinkedHashMap<>();

    ProcessChoice(Chosen chosen, List<StepCount> counts) {
        this.chosen = chosen;
        addClassName("process-choice");
        Nav choice = nav("drawing.processes");
        counts.stream()
                .map(StepCount::processId)
                .distinct()
                .sorted(Comparator.comparing(this::name, VietnameseOrder.TEXT))
                .forEach(id -> choice.add(link(
                        chosen.process(id).link(),
                        name(id),
                        processes.computeIfAbsent(id, key -> count()),
                        id.equals(chosen.processId()))));
        add(choice);
        List<Integer> numbers = Chosen.versions(counts, chosen.processId());
        if (numbers.size() > 1) {
            Nav several = nav("drawing.versions");
            numbers.forEach(number -> several.add(link(
                    chosen.version(number).link(),
                    getTranslation("drawing.version", Integer.toString(number)),
                    versions.computeIfAbsent(number, key -> count()),
                    number == chosen.version())));
            add(several);
        }
        Nav readings = nav("drawing.readings");
        readings.add(reading(Reading.COUNTS, "drawing.reading.counts"));
        readings.add(reading(Reading.MEDIANS, "drawing.reading.medians"));
        add(readings);
        update(counts);
    }

    /** Other numbers beside the same processes and versions. */
    final void update(List<StepCount> counts) {
        processes.forEach((id, shown) -> shown.setText(words(
                counts.stream().filter(count -> count.processId().equals(id)).toList())));
        versions.forEach((number, shown) -> shown.setText(
                words(counts.stream().filter(chosen.version(number)::includes).toList())));
    }

    private String name(String processId) {
        return getTranslation("drawing.process." + processId);
    }

    private String words(List<StepCount> counts) {
        int running = counts.stream().mapToInt(StepCount::running).sum();
        int late = counts.stream().mapToInt(StepCount::late).sum();
        return late == 0
                ? getTranslation("drawing.running", running)
                : getTranslation("drawing.running-late", running, late);
    }

    private Nav nav(String key) {
        Nav nav = new Nav();
        nav.addClassName("inbox-tabs");
        nav.getElement().setAttribute("aria-label", getTranslation(key));
        return nav;
    }

    private Anchor reading(Reading reading, String key) {
        Anchor link = new Anchor(chosen.reading(reading).link(), getTranslation(key));
        mark(link, reading == chosen.reading());
        return link;
    }

    private static Anchor link(String path, String name, Span count, boolean current) {
        Anchor link = new Anchor(path);
        link.add(new Span(name), count);
        mark(link, current);
        return link;
    }

    private static void mark(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
    }

    private static Span count() {
        Span count = new Span();
        count.addClassName("choice-count");
        return count;
    }
}
