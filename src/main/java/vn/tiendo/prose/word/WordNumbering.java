package vn.tiendo.prose.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Counts the file's lists as Word does, so that a paragraph bears the number that is printed before it. */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<Integer, Level[]> schemes = new HashMap<>();
    private final Map<Integer, Integer> schemeOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** How one level of a list is numbered. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    /**
     * What stands before a paragraph.
     *
     * @param number of an item of a plain list; 0 for a bullet
     * @param text where it is more than a number with a point
     */
    record Label(int number, @Nullable String text) {}

    WordNumbering() {}

    WordNumbering(WordXml xml) throws XMLStreamException {
        xml.children(() -> xml.children(() -> {
            switch (xml.name()) {
                case "abstractNum" -> scheme(xml);
                case "num" -> list(xml);
                default -> xml.skip();
            }
        }));
    }

    private void scheme(WordXml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Arrays.setAll(levels, i -> new Level());
        schemes.put(xml.number("abstractNumId", -1), levels);
        xml.children(() -> {
            if (!xml.name().equals("lvl")) {
                xml.skip();
                return;
            }
            Level level = levels[Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1)];
            xml.children(() -> {
                switch (xml.name()) {
                    case "numFmt" -> level.format = xml.value();
                    case "lvlText" -> level.text = xml.value();
                    case "start" -> level.start = xml.number("val", 1);
                    default -> {}
                }
                xml.skip();
            });
        });
    }

    private void list(WordXml xml) throws XMLStreamException {
        int id = xml.number("numId", -1);
        xml.children(() -> {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    schemeOfList.put(id, xml.number("val", -1));
                    xml.skip();
                }
                case "lvlOverride" -> {
                    int level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                    xml.children(() -> {
                        if (xml.name().equals("startOverride")) {
                            restarts.computeIfAbsent(id, list -> new HashMap<>())
                                    .put(level, xml.number("val", 1));
                        }
                        xml.skip();
                    });
                }
                default -> xml.skip();
            }
        });
    }

    /** Counts one on. Empty if the list shows nothing. */
    Optional<Label> next(int list, int askedLevel) {
        Level[] levels = schemes.get(schemeOfList.getOrDefault(list, -1));
        if (levels == null) {
            return Optional.empty();
        }
        int level = Math.clamp(askedLevel, 0, LEVELS - 1);
        int[] counter = counter(list, levels);
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = levels[deeper].start - 1;
        }
        return switch (levels[level].format) {
            case "bullet" -> Optional.of(new Label(0, null));
            case "none" -> Optional.empty();
            default -> Optional.of(label(levels, level, counter));
        };
    }

    private int[] counter(int list, Level[] levels) {
        int[] counter = counters.computeIfAbsent(
                schemeOfList.get(list),
                scheme ->
                        Arrays.stream(levels).mapToInt(level -> level.start - 1).toArray());
        if (begun.add(list)) {
            restarts.getOrDefault(list, Map.of()).forEach((level, start) -> counter[level] = start - 1);
        }
        return counter;
    }

    private static Label label(Level[] levels, int level, int[] counter) {
        String pattern = levels[level].text;
        String own = "%" + (level + 1);
        boolean plain = levels[level].format.equals("decimal") && counter[level] > 0;
        if (plain && (pattern.equals(own + ".") || pattern.equals(own + ")") || pattern.equals(own))) {
            return new Label(counter[level], null);
        }
        String text = pattern;
        for (int i = 0; i < LEVELS; i++) {
            int number = Math.max(counter[i], Math.min(levels[i].start, 1));
            text = text.replace("%" + (i + 1), Counted.in(levels[i].format, number));
        }
        return new Label(counter[level], text);
    }
}
