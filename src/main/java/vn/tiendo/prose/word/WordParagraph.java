package vn.tiendo.prose.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.prose.Phrase;

/** A paragraph while it is read. */
final class WordParagraph {

    private static final int LAST_LEVEL = 9;
    private static final int SHORT = 100;

    private final List<Phrase> phrases = new ArrayList<>();
    private @Nullable String style;
    private @Nullable Integer list;
    private @Nullable Integer level;
    private @Nullable Integer outline;
    private boolean endDeleted;

    void properties(WordXml xml) throws XMLStreamException {
        xml.children(() -> {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "outlineLvl" -> outline = xml.number("val", LAST_LEVEL);
                case "numPr" -> {
                    numbering(xml);
                    return;
                }
                case "rPr" -> {
                    xml.children(() -> {
                        endDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
                        xml.skip();
                    });
                    return;
                }
                default -> {}
            }
            xml.skip();
        });
    }

    private void numbering(WordXml xml) throws XMLStreamException {
        xml.children(() -> {
            switch (xml.name()) {
                case "numId" -> list = xml.number("val", 0);
                case "ilvl" -> level = xml.number("val", 0);
                default -> {}
            }
            xml.skip();
        });
    }

    void text(String words, Dress dress, @Nullable String link) {
        phrases.add(new Phrase(words, dress.isBold(), dress.isItalic(), link, null));
    }

    void picture(UUID picture, String alt) {
        phrases.add(new Phrase(alt, false, false, null, picture));
    }

    /** Its end was deleted, so that what follows belongs to it. */
    void goesOnIn(WordParagraph next) {
        next.phrases.addAll(0, phrases);
    }

    boolean isEndDeleted() {
        return endDeleted;
    }

    boolean isBlank() {
        return phrases.stream()
                .allMatch(phrase -> phrase.picture() == null && phrase.text().isBlank());
    }

    List<Phrase> phrases() {
        return phrases;
    }

    @Nullable
    String style() {
        return style;
    }

    @Nullable
    Integer list() {
        return list;
    }

    @Nullable
    Integer level() {
        return level;
    }

    /** The level of its heading, 1 for the highest; 0 if it is none. */
    int heading(WordStyles styles) {
        if (outline != null) {
            return outline >= LAST_LEVEL ? 0 : outline + 1;
        }
        return styles.headingLevel(style).orElse(0);
    }

    /** Headings are often made by hand. A sentence in bold is none. */
    boolean looksLikeHeading() {
        String words =
                phrases.stream().map(Phrase::text).collect(Collectors.joining()).strip();
        return !words.isEmpty()
                && words.length() <= SHORT
                && !words.contains("\n")
                && words.chars().anyMatch(Character::isLetter)
                && ".;:,?!".indexOf(words.charAt(words.length() - 1)) < 0
                && phrases.stream()
                        .allMatch(phrase -> phrase.picture() == null
                                && phrase.link() == null
                                && (phrase.bold() || phrase.text().isBlank()));
    }
}
