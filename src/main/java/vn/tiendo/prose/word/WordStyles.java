package vn.tiendo.prose.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.SearchText;

/** What the file's styles say of paragraphs and letters, as far as an article keeps it. */
final class WordStyles {

    /** Built-in styles keep their English name in every Word; templates have Vietnamese ones. */
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|tieu de|dau de|de muc|dau muc)(?: muc| cap)? ?([1-9])\\b.*");

    private static final Pattern TITLE = Pattern.compile("title|tieu de|ten bai|ten van ban|trich yeu");
    private static final Pattern CONTENTS = Pattern.compile("(toc|muc luc)( ?(\\d|heading|tieu de).*)?");
    private static final int MAX_ANCESTORS = 20;
    private static final int LAST_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private Dress defaults = new Dress();
    private @Nullable String standard;

    /** A style of paragraphs or letters. */
    static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private Dress dress = new Dress();
    }

    WordStyles() {}

    WordStyles(WordXml xml) throws XMLStreamException {
        xml.children(() -> xml.children(() -> {
            switch (xml.name()) {
                case "style" -> style(xml);
                case "docDefaults" ->
                    xml.children(() -> xml.children(() -> {
                        if (xml.name().equals("rPr")) {
                            defaults = Dress.read(xml);
                        } else {
                            xml.skip();
                        }
                    }));
                default -> xml.skip();
            }
        }));
    }

    private void style(WordXml xml) throws XMLStreamException {
        Style style = new Style();
        String id = xml.attribute("styleId");
        if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
            standard = id;
        }
        xml.children(() -> {
            switch (xml.name()) {
                case "name" -> {
                    style.name = SearchText.of(xml.value());
                    xml.skip();
                }
                case "basedOn" -> {
                    style.basedOn = xml.value();
                    xml.skip();
                }
                case "rPr" -> style.dress = Dress.read(xml);
                case "pPr" -> paragraph(xml, style);
                default -> xml.skip();
            }
        });
        if (id != null) {
            styles.put(id, style);
        }
    }

    private static void paragraph(WordXml xml, Style style) throws XMLStreamException {
        xml.children(() -> {
            switch (xml.name()) {
                case "outlineLvl" -> {
                    style.outline = xml.number("val", LAST_LEVEL);
                    xml.skip();
                }
                case "numPr" ->
                    xml.children(() -> {
                        if (xml.name().equals("numId")) {
                            style.list = xml.number("val", 0);
                        } else if (xml.name().equals("ilvl")) {
                            style.level = xml.number("val", 0);
                        }
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
    }

    /** 1 for the highest heading. */
    Optional<Integer> headingLevel(@Nullable String id) {
        return find(id, style -> {
            Matcher named = HEADING.matcher(style.name);
            if (named.matches()) {
                return Integer.valueOf(named.group(1));
            }
            if (TITLE.matcher(style.name).matches()) {
                return 1;
            }
            return style.outline == null || style.outline >= LAST_LEVEL ? null : style.outline + 1;
        });
    }

    boolean isContents(@Nullable String id) {
        Style style = styles.get(id);
        return style != null && CONTENTS.matcher(style.name).matches();
    }

    Optional<Integer> list(@Nullable String id) {
        return find(id, style -> style.list);
    }

    Optional<Integer> listLevel(@Nullable String id) {
        return find(id, style -> style.level);
    }

    /** What a run looks like: by itself, else by its style, else by its paragraph's, else by the file's. */
    Dress dressed(Dress run, @Nullable String paragraph) {
        Dress dress = run;
        for (String style : new String[] {run.style(), paragraph == null ? standard : paragraph}) {
            String id = style;
            for (int i = 0; i < MAX_ANCESTORS && id != null && styles.containsKey(id); i++) {
                dress = dress.over(styles.get(id).dress);
                id = styles.get(id).basedOn;
            }
        }
        return dress.over(defaults);
    }

    private <T> Optional<T> find(@Nullable String first, Function<Style, @Nullable T> fact) {
        String id = first;
        for (int i = 0; i < MAX_ANCESTORS && id != null && styles.containsKey(id); i++) {
            T found = fact.apply(styles.get(id));
            if (found != null) {
                return Optional.of(found);
            }
            id = styles.get(id).basedOn;
        }
        return Optional.empty();
    }
}
