package vn.tiendo.drawing.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.drawing.DrawingLinks;
import vn.tiendo.drawing.StepCount;
import vn.tiendo.drawing.StepFilter;

/** Which version of which process of a directive is looked at, and how; as the address says it. */
record Chosen(UUID directiveId, String processId, int version, Reading reading) {

    /**
     * What is there of what was asked for: the newest version in place of one that has no steps, the process with the most
     * running steps in place of one that is not there.
     *
     * @param counts not empty
     */
    Chosen among(List<StepCount> counts) {
        String process =
                counts.stream().anyMatch(count -> count.processId().equals(processId)) ? processId : busiest(counts);
        List<Integer> versions = versions(counts, process);
        return new Chosen(directiveId, process, versions.contains(version) ? version : versions.getFirst(), reading);
    }

    private static String busiest(List<StepCount> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        StepCount::processId, TreeMap::new, Collectors.summingInt(StepCount::running)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Those of a process that have steps, the newest first. */
    static List<Integer> versions(List<StepCount> counts, String processId) {
        return counts.stream()
                .filter(count -> count.processId().equals(processId))
                .map(StepCount::version)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    boolean includes(StepCount count) {
        return count.processId().equals(processId) && count.version() == version;
    }

    Chosen process(String other) {
        return new Chosen(directiveId, other, 0, reading);
    }

    Chosen version(int other) {
        return new Chosen(directiveId, processId, other, reading);
    }

    Chosen reading(Reading other) {
        return new Chosen(directiveId, processId, version, other);
    }

    /** The steps that a number on the drawing counts. */
    String steps(String step, StepFilter.Which which) {
        return DrawingLinks.steps(directiveId, new StepFilter(processId, version, step, which));
    }

    String link() {
        StringBuilder link = new StringBuilder(DrawingLinks.drawings(directiveId));
        if (processId.isEmpty()) {
            return link.toString();
        }
        link.append('?').append(DrawingLinks.PROCESS).append('=').append(processId);
        if (version > 0) {
            link.append('&').append(DrawingLinks.VERSION).append('=').append(version);
        }
        if (!reading.word().isEmpty()) {
            link.append('&').append(Reading.PARAMETER).append('=').append(reading.word());
        }
        return link.toString();
    }
}
